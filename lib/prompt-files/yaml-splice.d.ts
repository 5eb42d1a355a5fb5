import type { WriteBack } from './prompt-file.ts';
/** A text that a change could come to, with what has to be read from it. */
export interface SplicedText {
    readonly text: string;
    readonly value: unknown;
}
/** The first text that reads as it has to. Whatever YAML makes of the others, they are never written. */
export declare function firstGoodText(candidates: readonly SplicedText[], reason: string): WriteBack;
/** `text` with what stands between two offsets replaced. */
export declare function splice(text: string, start: number, end: number, inserted: string): string;
/** Where the line of an offset starts. */
export declare function lineStart(text: string, offset: number): number;
/** Where the line behind that of an offset starts; the end of the text in its last line. */
export declare function nextLine(text: string, offset: number): number;
/** `lines` put in at the start of a line, or behind a last line without an end. */
export declare function insertLines(text: string, offset: number, lines: readonly string[], newline: string): string;
