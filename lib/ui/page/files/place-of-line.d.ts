/** The part of the form that a line of an SPO template belongs to. */
export type TemplatePlace = {
    readonly part: 'prompt' | 'requirements' | 'count';
}
/** `index` counts questions from 0; null for the list as a whole. */
 | {
    readonly part: 'questions';
    readonly index: number | null;
};
/**
 * Finds the place by what a line at the margin says, which is how templates are written; null for another key, and
 * for YAML in braces.
 * @param line counted from 1
 */
export declare function placeOfLine(text: string, line: number): TemplatePlace | null;
