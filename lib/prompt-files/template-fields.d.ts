/** What a form edits of an SPO template with one prompt. Texts are shown without the line end that closes a block. */
export interface TemplateFields {
    readonly prompt: string;
    readonly requirements: string;
    /** Most words of a new prompt; null for no limit. */
    readonly count: number | null;
    readonly questions: readonly TemplateQuestion[];
}
export interface TemplateQuestion {
    /** Place in the file's list when it was read, from 0; null for a question that the form added. */
    readonly was: number | null;
    readonly question: string;
    /** Empty for none. */
    readonly answer: string;
}
/** Null for a text that is no valid template, or whose prompts stand in a list or a file of their own. */
export declare function readTemplateFields(text: string): TemplateFields | null;
/**
 * A field as the file has it.
 * @param before the file's text that the field was read from; a block keeps the line end that closes it
 */
export declare function fileText(field: string, before: string | null): string;
