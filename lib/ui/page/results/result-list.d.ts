import type { ResultSummary } from '../../api.ts';
interface ResultListProps {
    /** Null while they are read. */
    readonly results: readonly ResultSummary[] | null;
    readonly selected: string | null;
}
/** Links to the results of the workspace. */
export declare function ResultList({ results, selected }: ResultListProps): import("preact").JSX.Element;
export {};
