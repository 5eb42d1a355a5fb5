import type { ApiFailure } from '../api.ts';
export interface Loaded<Value> {
    /** Null until it came; what came last stays while it is loaded again. */
    readonly value: Value | null;
    readonly failure: ApiFailure | null;
    readonly reload: () => Promise<void>;
}
/**
 * What the server says to a question that a component asks when it is shown.
 * @param isShown asks whenever it becomes true
 * @param occasion asks again whenever it changes
 */
export declare function useLoaded<Value>(isShown: boolean, load: () => Promise<Value>, occasion?: unknown): Loaded<Value>;
