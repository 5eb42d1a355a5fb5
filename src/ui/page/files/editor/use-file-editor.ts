import { useEffect } from 'preact/hooks';
import { type Api, ApiError, jsonOf } from '../../state/api-client.ts';
import { useKept } from '../../state/kept-state.ts';
import { useLive } from '../../state/live.tsx';
import { type Action, failureOf, useAction } from '../../state/use-action.ts';
import {
  changeFile,
  isUnsaved,
  NEW_FILE,
  type OpenFile,
  onTopOf,
  opened,
  openFiles,
  readAgain,
} from '../open-files.ts';
import { type Draft, fileDraft, savedDraft } from './draft.ts';

/** How long nobody types before a draft is checked, in milliseconds. */
const TYPING_PAUSE = 250;

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
export function useFileEditor(path: string, isShown: boolean, onSaved: (path: string) => void): FileEditor {
  const { api } = useLive();
  const file = useKept(openFiles)[path] ?? null;
  const reading = useAction(async () => readAgain(path, await jsonOf(api.file.$get({ query: { path } }))));
  const saving = useAction(async () => {
    if (file === null) return;
    const saved = await save(api, path, file);
    if (saved !== null) onSaved(saved);
  });
  const resolving = useAction(async (keepMine: boolean) => {
    if (file === null) return;
    const now = await jsonOf(api.file.$get({ query: { path: file.view.path } }));
    changeFile(path, (open) => (keepMine ? onTopOf(now, open) : opened(now)));
  });
  useEffect(() => {
    if (isShown && path !== NEW_FILE) void reading.run();
  }, [path, isShown]);
  usePreview(api, path, file);
  const change = (draft: Draft) => changeFile(path, (open) => ({ ...open, draft, saved: false }));
  return { file, change, reading, saving, resolving };
}

/** Asks what saving would write and what is wrong with it, as soon as nobody types any more. */
function usePreview(api: Api, path: string, file: OpenFile | null): void {
  useEffect(() => {
    if (file === null || file.draft === file.previewed || file.conflict) return;
    const { draft, view } = file;
    const sent = fileDraft(view, draft);
    if (sent === null) return;
    const ended = new AbortController();
    const timer = setTimeout(async () => {
      const known = (change: (open: OpenFile) => OpenFile) => {
        if (!ended.signal.aborted) changeFile(path, change);
      };
      try {
        const preview = await jsonOf(
          api.file.preview.$post({ json: sent }, { init: { signal: ended.signal } }),
        );
        known((open) => ({ ...open, preview, previewed: draft, failure: null }));
      } catch (error) {
        if (isConflict(error) && view.digest !== null) known((open) => ({ ...open, conflict: true }));
        else known((open) => ({ ...open, previewed: draft, failure: failureOf(error) }));
      }
    }, TYPING_PAUSE);
    return () => {
      ended.abort();
      clearTimeout(timer);
    };
  }, [api, path, file?.draft, file?.view, file?.conflict]);
}

/** @returns where the file is now; null when it changed on disk meanwhile, which the editor then shows */
async function save(api: Api, path: string, { view, draft }: OpenFile): Promise<string | null> {
  const sent = fileDraft(view, draft);
  if (sent === null) return null;
  try {
    const saved = await jsonOf(api.file.$put({ json: sent }));
    openFiles.change((files) => {
      const { [path]: before, ...others } = files;
      return {
        ...others,
        [saved.path]: { ...opened(saved, savedDraft(saved, draft, before?.draft ?? draft)), saved: true },
      };
    });
    return saved.path;
  } catch (error) {
    if (!isConflict(error) || view.digest === null) throw error;
    changeFile(path, (open) => ({ ...open, conflict: true }));
    return null;
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof ApiError && error.status === 409;
}

/** False while it is known that the server would refuse. */
export function canSave(file: OpenFile): boolean {
  if (file.conflict || fileDraft(file.view, file.draft) === null) return false;
  if (file.draft === file.previewed && file.preview.problems.length > 0) return false;
  return file.view.digest === null || isUnsaved(file);
}
