import type { FileDraft, FileView, TemplateFields } from '../../api.ts';
/** What was typed over a file and is not saved. */
export type Draft = 
/** With line feeds alone, as a text area has them; the server gives the file's own line ends back. */
{
    readonly kind: 'text';
    readonly text: string;
} | {
    readonly kind: 'template';
    readonly fields: FormFields;
};
/** `TemplateFields` as a form holds them. */
export interface FormFields {
    readonly prompt: string;
    readonly requirements: string;
    /** As typed; blank for no limit. */
    readonly count: string;
    readonly questions: readonly FormQuestion[];
}
export interface FormQuestion {
    /** Unique in the form and the same for as long as the question is in it. */
    readonly id: number;
    readonly was: number | null;
    readonly question: string;
    readonly answer: string;
}
/** What an editor starts with: the form where the file is a template with one prompt, else its text. */
export declare function draftOf(view: FileView): Draft;
export declare function textDraft(text: string): Draft & {
    kind: 'text';
};
/** What the editor goes on with after saving: what was saved, or what has been typed since over it. */
export declare function savedDraft(view: FileView, sent: Draft, current: Draft): Draft;
/** @returns null when the word count is no whole number above 0 */
export declare function templateFields(form: FormFields): TemplateFields | null;
/** @returns null when what was typed cannot be sent, see `templateFields` */
export declare function fileDraft(view: Pick<FileView, 'path' | 'digest'>, draft: Draft): FileDraft | null;
/** True when the draft says something else than what its editor started with. */
export declare function differs(view: FileView, draft: Draft): boolean;
export declare function withQuestion(fields: FormFields): FormFields;
export declare function withoutQuestion(fields: FormFields, id: number): FormFields;
export declare function changedQuestion(fields: FormFields, changed: FormQuestion): FormFields;
/**
 * What was typed over an older version of a file, over the one that is there now. Questions find their place by the
 * text that they had in the older version; one whose place is gone counts as added.
 * @param lastText what the draft would have made of the older version: taken where the file is no form any more
 */
export declare function movedDraft(draft: Draft, older: FileView, now: FileView, lastText: string): Draft;
