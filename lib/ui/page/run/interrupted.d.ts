import type { ResultSummary } from '../../api.ts';
/** Offers to go on with runs that ended before their last round. */
export declare function Interrupted({ results }: {
    readonly results: readonly ResultSummary[];
}): import("preact").JSX.Element;
