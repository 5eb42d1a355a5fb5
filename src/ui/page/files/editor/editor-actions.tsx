import { useState } from 'preact/hooks';
import { useTexts } from '../../../../report/html/parts/language.tsx';
import { BusyButton } from '../../parts/busy-button.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { hrefOf } from '../../state/route.ts';
import { changeFile, isUnsaved, NEW_FILE, type OpenFile, opened, openedNew } from '../open-files.ts';
import { texts } from '../texts.ts';
import { draftOf, textDraft } from './draft.ts';
import { canSave, type FileEditor } from './use-file-editor.ts';

interface EditorActionsProps {
  readonly editor: FileEditor;
  readonly file: OpenFile;
}

/** Save, discard, the other way to edit, and on to the run. */
export function EditorActions({ editor: { saving, change }, file }: EditorActionsProps) {
  const words = useTexts(texts);
  const [isAsked, setAsked] = useState(false);
  const { view } = file;
  const isNew = view.digest === null;
  const unsaved = isUnsaved(file);
  const discard = () => {
    setAsked(false);
    changeFile(isNew ? NEW_FILE : view.path, () => (isNew ? openedNew(view) : opened(view)));
  };
  return (
    <div class="row">
      <BusyButton
        busy={saving.busy}
        look="primary"
        disabled={!canSave(file)}
        onPress={() => void saving.run()}
      >
        {words.save}
      </BusyButton>
      <button type="button" disabled={!unsaved} onClick={() => setAsked(true)}>
        {words.discard}
      </button>
      {view.template !== null && !isNew && <OtherWay file={file} change={change} />}
      {!isNew && !unsaved && view.prompts.length > 0 && (
        <a class="button" href={hrefOf('run', view.path)}>
          {words.run}
        </a>
      )}
      {isAsked && (
        <ConfirmDialog
          question={words.discardQuestion}
          action={words.discard}
          cancel={words.cancel}
          onConfirm={discard}
          onCancel={() => setAsked(false)}
        />
      )}
    </div>
  );
}

/** From the form to the text with what the form holds; back only where the text says what the file says. */
function OtherWay({ file, change }: { readonly file: OpenFile; readonly change: FileEditor['change'] }) {
  const words = useTexts(texts);
  const { draft, view, preview, previewed } = file;
  if (draft.kind === 'template') {
    return (
      <button type="button" disabled={previewed !== draft} onClick={() => change(textDraft(preview.text))}>
        {words.asText}
      </button>
    );
  }
  const unsaved = isUnsaved(file);
  return (
    <button
      type="button"
      disabled={unsaved}
      title={unsaved ? words.asFormFirst : undefined}
      onClick={() => change(draftOf(view))}
    >
      {words.asForm}
    </button>
  );
}
