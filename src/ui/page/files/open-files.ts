import type { ApiFailure, FilePreview, FileView } from '../../api.ts';
import { keep } from '../state/kept-state.ts';
import { type Draft, differs, draftOf, movedDraft } from './editor/draft.ts';

/** Stands for the path of the file that is being made. */
export const NEW_FILE = '';

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
export const openFiles = keep<Readonly<Record<string, OpenFile>>>({});

/** The file that the tab shows when its address names none. */
export const lastFile = keep<string | null>(null);

export function opened(view: FileView, draft: Draft = draftOf(view)): OpenFile {
  return { view, draft, preview: view, previewed: draft, failure: null, conflict: false, saved: false };
}

export function isUnsaved({ view, draft }: OpenFile): boolean {
  return differs(view, draft);
}

/** A form whose file is not there yet; nothing is known of what it would write before the server was asked. */
export function openedNew(view: FileView): OpenFile {
  return { ...opened(view), previewed: draftOf(view) };
}

export function renamed({ view, draft, ...rest }: OpenFile, path: string): OpenFile {
  return { ...rest, view: { ...view, path }, draft: { ...draft } };
}

export function changeFile(path: string, change: (file: OpenFile) => OpenFile): void {
  openFiles.change((files) => {
    const file = files[path];
    return file === undefined ? files : { ...files, [path]: change(file) };
  });
}

/** Takes what the server read: over an editor with unsaved changes only the news that the file is another one. */
export function readAgain(path: string, view: FileView): void {
  openFiles.change((files) => {
    const file = files[path];
    if (file === undefined || !isUnsaved(file)) {
      const unchanged = file !== undefined && file.view.digest === view.digest;
      return unchanged ? files : { ...files, [path]: opened(view) };
    }
    return { ...files, [path]: { ...file, conflict: file.view.digest !== view.digest } };
  });
}

/** The unsaved changes over the file that is on disk now, to be looked at before they are saved. */
export function onTopOf(now: FileView, { view, draft, preview }: OpenFile): OpenFile {
  const moved = movedDraft(draft, view, now, preview.text);
  return { ...opened(now), draft: moved };
}

/** For `beforeunload`: the browser asks before it leaves a page with unsaved changes. */
export function warnOfUnsaved(event: BeforeUnloadEvent): void {
  if (Object.values(openFiles.get()).some(isUnsaved)) event.preventDefault();
}
