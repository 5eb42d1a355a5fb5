import { type FileView, type TemplateFields, type TextView } from './prompt-file-view.ts';
import { type PromptFolder } from './prompt-folder.ts';
/** What somebody wants a prompt file to be. */
export interface FileDraft {
    readonly path: string;
    /** That of the `FileView` being edited; null to create a file. */
    readonly digest: string | null;
    readonly edit: {
        readonly kind: 'text';
        readonly text: string;
    } | {
        readonly kind: 'template';
        readonly fields: TemplateFields;
    };
}
export interface FilePreview extends TextView {
    readonly text: string;
}
/**
 * The text that a draft would come to, with what is wrong in it. Nothing is written.
 * @throws SpoError `bad-input` for a path or an edit that cannot be; `conflict` when the file has changed since
 */
export declare function previewDraft(folder: PromptFolder, draft: FileDraft): Promise<FilePreview>;
/**
 * Writes a draft that is a valid prompt file.
 * @throws SpoError the same, and `invalid-prompt-file` with the first problem
 */
export declare function saveDraft(folder: PromptFolder, draft: FileDraft): Promise<FileView>;
