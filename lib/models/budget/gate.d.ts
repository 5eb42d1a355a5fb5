/** Lets calls through in the order in which they came. */
export interface Gate {
    /**
     * Waits until `decide` gives a value instead of null. It is asked at once when nobody waits, and again
     * after each `reopen`.
     * @throws what `decide` throws, or the interruption when the signal is aborted first
     */
    pass<Value>(decide: () => Value | null, signal: AbortSignal | undefined): Promise<Value>;
    /** To be called whenever a decision may have changed. */
    reopen(): void;
}
/** A gate at which nobody waits. First come, first served: otherwise small calls would starve a large one. */
export declare function createGate(): Gate;
