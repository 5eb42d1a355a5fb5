import { type Action } from '../use-action.ts';
import { type Draft } from './draft.ts';
import { type OpenFile } from './open-files.ts';
export interface FileEditor {
    /** Null until the file is read. */
    readonly file: OpenFile | null;
    readonly change: (draft: Draft) => void;
    readonly reading: Action<[]>;
    readonly saving: Action<[]>;
    /** Takes the file that is on disk now, with the unsaved changes on top of it or without them. */
    readonly resolving: Action<[keepMine: boolean]>;
}
/**
 * @param path of the file, or `NEW_FILE`
 * @param isShown read again when it becomes true: the file may have changed meanwhile
 * @param onSaved with the path that it was saved at
 */
export declare function useFileEditor(path: string, isShown: boolean, onSaved: (path: string) => void): FileEditor;
/** False while it is known that the server would refuse. */
export declare function canSave(file: OpenFile): boolean;
