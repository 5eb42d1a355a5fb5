/** The change from one text to another as the lines of a `diff` block; empty for the same text. */
export type DiffText = (before: string, after: string) => string;
/**
 * Compares word by word: each run of added, removed or kept words stands on a line of its own, and long kept stretches
 * are shortened. Texts too different for that are compared by lines. What was compared once is remembered, because a
 * body is rendered again and again until it fits.
 */
export declare function rememberingDiff(): DiffText;
/** A prompt's change as a fenced block. */
export declare function promptDiff(diff: DiffText, before: string, after: string, limit: number): string;
