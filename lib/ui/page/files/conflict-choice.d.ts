import type { FileEditor } from './use-file-editor.ts';
/** The file on disk is not the one that was opened: which of the two shall it be? */
export declare function ConflictChoice({ resolving }: Pick<FileEditor, 'resolving'>): import("preact").JSX.Element;
