// The tab in which prompt files are written.
import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../../../report/html/parts/language.tsx';
import { Failure } from '../parts/failure.tsx';
import { jsonOf } from '../state/api-client.ts';
import { useKept } from '../state/kept-state.ts';
import { useLive } from '../state/live.tsx';
import { hrefOf, useRoute } from '../state/route.ts';
import { useLoaded } from '../state/use-loaded.ts';
import { FileEditor } from './editor/file-editor.tsx';
import { FileList } from './file-list.tsx';
import { lastFile, NEW_FILE, openedNew, openFiles, warnOfUnsaved } from './open-files.ts';
import { starterFile } from './starter.ts';
import { texts } from './texts.ts';

/** The tab *Prompt files*: the folder's files, and one of them in its editor. */
export function FilesPage() {
  const words = useTexts(texts);
  const { api } = useLive();
  const { tab, rest } = useRoute();
  const isShown = tab === 'files';
  const files = useLoaded(isShown, () => jsonOf(api.files.$get()));
  const last = useKept(lastFile);
  /** The file that was made last: its editor takes the place of the form, and the focus with it. */
  const [made, setMade] = useState<string | null>(null);
  const path = isShown ? (rest[0] ?? last) : last;
  useEffect(() => {
    lastFile.change(() => path);
    if (path !== NEW_FILE) return;
    openFiles.change((open) => ({ [NEW_FILE]: openedNew(starterFile(words)), ...open }));
  }, [path]);
  // Twice the same function counts once, and unsaved changes stay when the tab is left.
  useEffect(() => addEventListener('beforeunload', warnOfUnsaved), []);

  function follow(saved: string) {
    files.reload();
    if (saved === path) return;
    setMade(saved);
    location.hash = hrefOf('files', saved);
  }

  return (
    <>
      <h1>{words.title}</h1>
      <p class="muted">{words.introduction}</p>
      <Failure failure={files.failure} />
      <div class="side-and-main">
        <FileList files={files.value} selected={path} />
        {path === null ? (
          <p class="muted">{words.choose}</p>
        ) : (
          <FileEditor key={path} path={path} isShown={isShown} takesFocus={path === made} onSaved={follow} />
        )}
      </div>
    </>
  );
}
