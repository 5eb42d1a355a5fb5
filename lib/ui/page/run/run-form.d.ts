import type { FileSummary, UiState } from '../../api.ts';
interface RunFormProps {
    readonly state: UiState;
    /** Those that can be run, at least one. */
    readonly files: readonly FileSummary[];
    /** Names that have results already. */
    readonly taken: readonly string[];
}
/** Everything that a run needs, checked by the server while it is typed. */
export declare function RunForm({ state, files, taken }: RunFormProps): import("preact").JSX.Element;
export {};
