import { type TemplateFields } from '../../prompt-files/template-fields.ts';
import { type PromptFolder } from './prompt-folder.ts';
export type { TemplateFields, TemplateQuestion } from '../../prompt-files/template-fields.ts';
/** Something about a file, at its place. */
export interface PlacedMessage {
    /** From the folder on. */
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
}
/** A prompt file as somebody looks at it. */
export interface FileView {
    readonly path: string;
    readonly format: string;
    readonly text: string;
    /** Of the text on disk; null for a file that is not there yet. */
    readonly digest: string | null;
    /** Null where the file is edited as text: another format than a template with one prompt, or one with faults. */
    readonly template: TemplateFields | null;
    readonly prompts: readonly string[];
    readonly problems: readonly PlacedMessage[];
    readonly notices: readonly PlacedMessage[];
}
/** Of a text that is not on disk. */
export interface TextView extends Omit<FileView, 'path' | 'text' | 'digest'> {
}
/**
 * @throws SpoError `bad-input` for a path that cannot be one of the folder's prompt files; `not-found` for a file that is
 *   not there, or is none
 */
export declare function viewPromptFile(folder: PromptFolder, path: string): Promise<FileView>;
/** @param path of a file of the folder, which need not be there */
export declare function viewText(folder: PromptFolder, path: string, text: string): Promise<TextView>;
export declare function digestOf(bytes: Uint8Array): string;
