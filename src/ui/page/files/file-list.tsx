import { Fragment } from 'preact';
import { useTexts } from '../../../report/html/parts/language.tsx';
import { visibleText } from '../../../report/words/visible-text.ts';
import type { FileSummary } from '../../api.ts';
import { useKept } from '../state/kept-state.ts';
import { hrefOf } from '../state/route.ts';
import { isUnsaved, NEW_FILE, openFiles } from './open-files.ts';
import { texts } from './texts.ts';

interface FileListProps {
  /** Null while they are read. */
  readonly files: readonly FileSummary[] | null;
  /** Path of the open file; null when none is. */
  readonly selected: string | null;
}

/** Links to the files of the folder and to the form of a new one. */
export function FileList({ files, selected }: FileListProps) {
  const words = useTexts(texts);
  return (
    <nav class="stack" aria-label={words.list}>
      <a
        class="button"
        href={hrefOf('files', NEW_FILE)}
        aria-current={selected === NEW_FILE ? 'page' : undefined}
      >
        {words.create}
      </a>
      {files === null && <p class="muted">{words.loading}</p>}
      {files?.length === 0 && <p class="muted">{words.none}</p>}
      {files !== null && files.length > 0 && (
        <ul class="choices">
          {files.map((file) => (
            <li key={file.path}>
              <FileLink file={file} isSelected={file.path === selected} />
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

/** A path that breaks between its folders. */
function PathName({ path }: { readonly path: string }) {
  const [first, ...others] = visibleText(path).split('/');
  return (
    <>
      {first}
      {others.map((part, index) => (
        <Fragment key={`${index}:${part}`}>
          /<wbr />
          {part}
        </Fragment>
      ))}
    </>
  );
}

function FileLink({ file, isSelected }: { readonly file: FileSummary; readonly isSelected: boolean }) {
  const words = useTexts(texts);
  const open = useKept(openFiles)[file.path];
  return (
    <a href={hrefOf('files', file.path)} aria-current={isSelected ? 'page' : undefined}>
      <span class="choice-name">
        <PathName path={file.path} />
      </span>
      <span class="row small">
        <span class="muted">{words.formats[file.format] ?? file.format}</span>
        {file.prompts.length > 1 && <span class="muted">{words.prompts(file.prompts.length)}</span>}
        {file.problems > 0 && <span class="tag bad">{words.problems(file.problems)}</span>}
        {open !== undefined && isUnsaved(open) && <span class="tag caution">{words.unsaved}</span>}
      </span>
    </a>
  );
}
