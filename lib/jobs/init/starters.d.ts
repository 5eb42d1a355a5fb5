/** A prompt file to start from. */
export interface Starter {
    /** Where it goes unless another place is named. */
    readonly path: string;
    /** @param schema address of the JSON Schema, as seen from the file */
    text(schema: string): string;
}
export declare const STARTERS: {
    readonly spo: Starter;
    readonly github: Starter;
    readonly promptfoo: Starter;
};
export type StarterFormat = keyof typeof STARTERS;
