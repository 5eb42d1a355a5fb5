import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useState } from 'preact/hooks';
import { useTexts } from '../../../report/html/language.js';
import { BusyButton } from '../busy-button.js';
import { ConfirmDialog } from '../confirm-dialog.js';
import { hrefOf } from '../route.js';
import { draftOf, textDraft } from './draft.js';
import { changeFile, isUnsaved, NEW_FILE, opened, openedNew } from './open-files.js';
import { texts } from './texts.js';
import { canSave } from './use-file-editor.js';
/** Save, discard, the other way to edit, and on to the run. */
export function EditorActions({ editor: { saving, change }, file }) {
    const words = useTexts(texts);
    const [isAsked, setAsked] = useState(false);
    const { view } = file;
    const isNew = view.digest === null;
    const unsaved = isUnsaved(file);
    const discard = () => {
        setAsked(false);
        changeFile(isNew ? NEW_FILE : view.path, () => (isNew ? openedNew(view) : opened(view)));
    };
    return (_jsxs("div", { class: "row", children: [_jsx(BusyButton, { busy: saving.busy, look: "primary", disabled: !canSave(file), onPress: () => void saving.run(), children: words.save }), _jsx("button", { type: "button", disabled: !unsaved, onClick: () => setAsked(true), children: words.discard }), view.template !== null && !isNew && _jsx(OtherWay, { file: file, change: change }), !isNew && !unsaved && view.prompts.length > 0 && (_jsx("a", { class: "button", href: hrefOf('run', view.path), children: words.run })), isAsked && (_jsx(ConfirmDialog, { question: words.discardQuestion, action: words.discard, cancel: words.cancel, onConfirm: discard, onCancel: () => setAsked(false) }))] }));
}
/** From the form to the text with what the form holds; back only where the text says what the file says. */
function OtherWay({ file, change }) {
    const words = useTexts(texts);
    const { draft, view, preview, previewed } = file;
    if (draft.kind === 'template') {
        return (_jsx("button", { type: "button", disabled: previewed !== draft, onClick: () => change(textDraft(preview.text)), children: words.asText }));
    }
    const unsaved = isUnsaved(file);
    return (_jsx("button", { type: "button", disabled: unsaved, title: unsaved ? words.asFormFirst : undefined, onClick: () => change(draftOf(view)), children: words.asForm }));
}
