import { useEffect, useRef } from 'preact/hooks';
import { Words } from '../../../../report/html/parts/foreign-text.tsx';
import { useTexts } from '../../../../report/html/parts/language.tsx';
import type { PlacedMessage } from '../../../api.ts';
import { Failure } from '../../parts/failure.tsx';
import { Field } from '../../parts/field.tsx';
import { TemplateForm } from '../form/template-form.tsx';
import { TextForm } from '../form/text-form.tsx';
import { changeFile, NEW_FILE, type OpenFile, renamed } from '../open-files.ts';
import { texts } from '../texts.ts';
import { ConflictChoice } from './conflict-choice.tsx';
import { EditorActions } from './editor-actions.tsx';
import { FileFindings } from './file-findings.tsx';
import { goToPart, goToPlace } from './go-to-place.ts';
import { useFileEditor } from './use-file-editor.ts';
import { YamlPreview } from './yaml-preview.tsx';

interface FileEditorProps {
  /** Or `NEW_FILE`. The component serves one path only. */
  readonly path: string;
  readonly isShown: boolean;
  /** Whether the focus goes to its title as soon as it is there. */
  readonly takesFocus: boolean;
  /** With the path that it was saved at. */
  readonly onSaved: (path: string) => void;
}

/** One file: its form or text, what is wrong with it, and what saving would write. */
export function FileEditor({ path, isShown, takesFocus, onSaved }: FileEditorProps) {
  const words = useTexts(texts);
  const editor = useFileEditor(path, isShown, onSaved);
  const { file, reading, saving, resolving, change } = editor;
  const place = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const isThere = file !== null;
  const hadConflict = useRef(false);
  useEffect(() => {
    if (takesFocus && isThere) title.current?.focus();
  }, [takesFocus, isThere]);
  useEffect(() => {
    // What had the focus is gone with the conflict.
    if (hadConflict.current && file?.conflict === false) title.current?.focus();
    hadConflict.current = file?.conflict ?? false;
  }, [file?.conflict]);
  if (file === null) {
    return reading.failure === null ? (
      <p class="muted">{words.reading}</p>
    ) : (
      <Failure failure={reading.failure} />
    );
  }
  const { view, draft, preview } = file;
  const goTo = (message: PlacedMessage) => goToPlace(place.current, message);
  return (
    <section class="stack editor" ref={place} aria-labelledby="file-title">
      <h2 id="file-title" ref={title} tabIndex={-1}>
        {path === NEW_FILE ? words.creating : <Words text={path} />}
      </h2>
      <div class="editor-bar stack tight">
        <EditorActions editor={editor} file={file} />
        <FileFindings file={file} onGoTo={goTo} onGoToPart={(part) => goToPart(place.current, part)} />
      </div>
      <Failure failure={reading.failure ?? saving.failure ?? resolving.failure} />
      {file.conflict && <ConflictChoice resolving={resolving} />}
      <div class="columns">
        <div class="stack">
          {path === NEW_FILE && <PathField file={file} />}
          {draft.kind === 'template' ? (
            <TemplateForm fields={draft.fields} onChange={(fields) => change({ kind: 'template', fields })} />
          ) : (
            <TextForm view={view} text={draft.text} onChange={(text) => change({ kind: 'text', text })} />
          )}
        </div>
        <YamlPreview before={view.digest === null ? '' : view.text} after={preview.text} />
      </div>
    </section>
  );
}

function PathField({ file }: { readonly file: OpenFile }) {
  const words = useTexts(texts);
  return (
    <Field label={words.path} hint={words.pathHint}>
      {(attributes) => (
        <input
          {...attributes}
          class="mono"
          spellcheck={false}
          value={file.view.path}
          onInput={({ currentTarget: { value } }) =>
            changeFile(NEW_FILE, (open) => renamed(open, value.trim()))
          }
        />
      )}
    </Field>
  );
}
