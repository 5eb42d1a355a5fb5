/** A file, and the name of one of its prompts where it was given: `prompts/chat.yaml#greeting`. */
export interface PromptAddress {
    readonly path: string;
    readonly name: string | null;
    readonly bytes: Uint8Array;
}
/** A file whose own name has that sign is taken whole. @throws SpoError `bad-input` for a file that cannot be read */
export declare function readPromptAddress(address: string): Promise<PromptAddress>;
