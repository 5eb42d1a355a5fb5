/** What a model wrote, read; or the reason why it could not be. */
export type Parsed<Value> = {
    readonly ok: true;
    readonly value: Value;
} | {
    readonly ok: false;
    readonly reason: string;
};
export interface Proposal {
    readonly analysis: string;
    readonly modification: string;
    readonly prompt: string;
}
export interface Choice {
    readonly analysis: string;
    readonly letter: 'A' | 'B';
}
/**
 * Reads the optimizer's reply. The prompt runs to the last closing tag, because a prompt may itself talk of
 * tags; one that is not closed was cut off and is refused. Total, and linear in the length of `reply`.
 */
export declare function parseProposal(reply: string): Parsed<Proposal>;
/**
 * Reads the judge's reply. A choice counts only outside of the analysis, which may quote the tags of the
 * answers. Two different choices are none: one of them is a quotation, and nobody can tell which. Total, and linear in the length of `reply`.
 */
export declare function parseChoice(reply: string): Parsed<Choice>;
/**
 * Words as `Intl.Segmenter` finds them, so that languages without spaces have them too.
 * @param most where counting stops, since a megabyte takes a quarter of a second
 */
export declare function countWords(text: string, most?: number): number;
