/** A stretch that stayed, or what was taken away and put there instead. */
export type WordChange = {
    kept: string;
} | {
    removed: string;
    added: string;
};
/** What becomes of one text in the other, word by word, or by lines where they are too different for that. */
export declare function wordChanges(before: string, after: string): WordChange[];
