import { type OpenFile } from './open-files.ts';
import { type FileEditor } from './use-file-editor.ts';
interface EditorActionsProps {
    readonly editor: FileEditor;
    readonly file: OpenFile;
}
/** Save, discard, the other way to edit, and on to the run. */
export declare function EditorActions({ editor: { saving, change }, file }: EditorActionsProps): import("preact").JSX.Element;
export {};
