import type { ApiFailure, FilePreview, FileView } from '../../api.ts';
import { type Draft } from './draft.ts';
/** Stands for the path of the file that is being made. */
export declare const NEW_FILE = "";
/** A file in its editor. */
export interface OpenFile {
    /** As it was on disk when it was read or saved; that of a new file is what the form starts with. */
    readonly view: FileView;
    readonly draft: Draft;
    /** What saving the draft would write, as far as it is known. */
    readonly preview: FilePreview;
    /** The draft that `preview` is of. */
    readonly previewed: Draft;
    /** Why the draft could not be previewed; null when it could. */
    readonly failure: ApiFailure | null;
    /** True when the file on disk is another than that in `view`. */
    readonly conflict: boolean;
    /** True from saving until something is typed. */
    readonly saved: boolean;
}
/** Every file that was opened since the page was loaded, by path. */
export declare const openFiles: import("../kept-state.ts").Kept<Readonly<Record<string, OpenFile>>>;
/** The file that the tab shows when its address names none. */
export declare const lastFile: import("../kept-state.ts").Kept<string | null>;
export declare function opened(view: FileView, draft?: Draft): OpenFile;
export declare function isUnsaved({ view, draft }: OpenFile): boolean;
/** A form whose file is not there yet; nothing is known of what it would write before the server was asked. */
export declare function openedNew(view: FileView): OpenFile;
export declare function renamed({ view, draft, ...rest }: OpenFile, path: string): OpenFile;
export declare function changeFile(path: string, change: (file: OpenFile) => OpenFile): void;
/** Takes what the server read: over an editor with unsaved changes only the news that the file is another one. */
export declare function readAgain(path: string, view: FileView): void;
/** The unsaved changes over the file that is on disk now, to be looked at before they are saved. */
export declare function onTopOf(now: FileView, { view, draft, preview }: OpenFile): OpenFile;
/** For `beforeunload`: the browser asks before it leaves a page with unsaved changes. */
export declare function warnOfUnsaved(event: BeforeUnloadEvent): void;
