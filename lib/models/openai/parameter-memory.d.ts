/** Where a model is reached; what one endpoint refuses for one model says nothing of any other. */
export interface ModelAddress {
    readonly baseUrl: string;
    readonly model: string;
    /** One that is refused says nothing of another format. */
    readonly responseFormat?: Readonly<Record<string, unknown>>;
}
/** What is known of the parameters that one model takes. */
export interface ModelParameters {
    /** The name under which a parameter goes out; null when it is left out. */
    nameOf(parameter: string): string | null;
    /**
     * Takes note that the model refused a parameter under the name with which it went out.
     * @returns false when nothing can be done about it: a limit on the answer is never given up, because
     * a budget counts on it
     */
    learn(refused: string): boolean;
}
/** What a run has learned of its models. */
export interface ParameterMemory {
    /** The same object for the same address, so that all roles of a model learn together. */
    of(address: ModelAddress): ModelParameters;
}
/** Every parameter under its own name, whatever the model says to it. */
export declare const NOTHING_LEARNED: ModelParameters;
/**
 * A memory that knows nothing yet.
 * @param onNotice called with one sentence for each thing learned
 */
export declare function createParameterMemory(onNotice: (sentence: string) => void): ParameterMemory;
