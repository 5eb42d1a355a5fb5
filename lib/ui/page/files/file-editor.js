import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useRef } from 'preact/hooks';
import { useTexts } from '../../../report/html/language.js';
import { Failure } from '../failure.js';
import { Field } from '../field.js';
import { ConflictChoice } from './conflict-choice.js';
import { EditorActions } from './editor-actions.js';
import { FileFindings } from './file-findings.js';
import { goToPlace } from './go-to-place.js';
import { changeFile, NEW_FILE, renamed } from './open-files.js';
import { TemplateForm } from './template-form.js';
import { TextForm } from './text-form.js';
import { texts } from './texts.js';
import { useFileEditor } from './use-file-editor.js';
import { YamlPreview } from './yaml-preview.js';
/** One file: its form or text, what is wrong with it, and what saving would write. */
export function FileEditor({ path, isShown, onSaved }) {
    const words = useTexts(texts);
    const editor = useFileEditor(path, isShown, onSaved);
    const { file, reading, saving, resolving, change } = editor;
    const place = useRef(null);
    if (file === null) {
        return reading.failure === null ? (_jsx("p", { class: "muted", children: words.reading })) : (_jsx(Failure, { failure: reading.failure }));
    }
    const { view, draft, preview } = file;
    const goTo = (message) => goToPlace(place.current, file, message);
    return (_jsxs("section", { class: "stack", ref: place, "aria-labelledby": "file-title", children: [_jsx("h2", { id: "file-title", children: path === NEW_FILE ? words.creating : path }), _jsx(EditorActions, { editor: editor, file: file }), _jsx(Failure, { failure: reading.failure ?? saving.failure ?? resolving.failure }), file.conflict && _jsx(ConflictChoice, { resolving: resolving }), _jsxs("div", { class: "columns", children: [_jsxs("div", { class: "stack", children: [path === NEW_FILE && _jsx(PathField, { file: file }), draft.kind === 'template' ? (_jsx(TemplateForm, { fields: draft.fields, onChange: (fields) => change({ kind: 'template', fields }) })) : (_jsx(TextForm, { view: view, text: draft.text, onChange: (text) => change({ kind: 'text', text }) }))] }), _jsxs("div", { class: "stack preview-side", children: [_jsx(FileFindings, { file: file, onGoTo: goTo }), _jsx(YamlPreview, { before: view.digest === null ? '' : view.text, after: preview.text })] })] })] }));
}
function PathField({ file }) {
    const words = useTexts(texts);
    return (_jsx(Field, { label: words.path, hint: words.pathHint, children: (attributes) => (_jsx("input", { ...attributes, class: "mono", spellcheck: false, value: file.view.path, onInput: ({ currentTarget: { value } }) => changeFile(NEW_FILE, (open) => renamed(open, value.trim())) })) }));
}
