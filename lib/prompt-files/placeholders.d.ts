export interface Placeholder {
    /** With its braces, as the text has it. */
    readonly written: string;
    readonly name: string;
}
/** The placeholders of a text, each spelling once, in the order in which they first occur. */
export declare function placeholdersIn(text: string): Placeholder[];
/** `text` filled in one pass: braces in a value are text, and an unknown name stays as it is. */
export declare function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string;
/**
 * How long a text is once it is filled, in UTF-16 code units: to be asked before a stranger's text is, for a short text
 * that names a long value many times makes one that no memory holds.
 */
export declare function filledLength(text: string): (values: Readonly<Record<string, string>>) => number;
/** What stands for the question of a case that has variables: the value where there is one, else `name: value` lines. */
export declare function questionOf(variables: Readonly<Record<string, string>>): string;
