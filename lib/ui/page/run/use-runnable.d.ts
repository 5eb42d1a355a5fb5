import type { ApiFailure, FileSummary, ResultSummary } from '../../api.ts';
export interface Runnable {
    /** Files with a prompt that can be run; null until they are known. */
    readonly files: readonly FileSummary[] | null;
    readonly results: readonly ResultSummary[];
    readonly failure: ApiFailure | null;
}
/** What can be run, and what was run already; asked anew whenever the page is opened and a run has ended. */
export declare function useRunnable(): Runnable;
