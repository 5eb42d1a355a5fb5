import type { ApiFailure } from '../api.ts';
export interface Action<Arguments extends readonly unknown[]> {
    readonly busy: boolean;
    /** Why the last call failed; null after one that did not. */
    readonly failure: ApiFailure | null;
    readonly clear: () => void;
    /** Never rejects. A second call while one is under way does nothing. */
    readonly run: (...values: Arguments) => Promise<void>;
}
/** Something that the user starts and that the server does: busy meanwhile, with its failure afterwards. */
export declare function useAction<Arguments extends readonly unknown[]>(act: (...values: Arguments) => Promise<void>): Action<Arguments>;
/** What to show of anything that was thrown. */
export declare function failureOf(error: unknown): ApiFailure;
