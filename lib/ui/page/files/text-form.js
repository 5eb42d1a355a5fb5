import { jsx as _jsx } from "preact/jsx-runtime";
import { useTexts } from '../../../report/html/language.js';
import { Field } from '../field.js';
import { PLACE } from '../next-focus.js';
import { texts } from './texts.js';
/** The text of a file of another format, or of a template that the form cannot show. */
export function TextForm({ view, text, onChange }) {
    const words = useTexts(texts);
    return (_jsx(Field, { label: words.text, hint: hintOf(view, words.textOnly), children: (attributes) => (_jsx("textarea", { ...attributes, [PLACE]: 'text', class: "file-text", spellcheck: false, value: text, onInput: ({ currentTarget: { value } }) => onChange(value) })) }));
}
function hintOf({ template, problems }, { faults, format }) {
    if (template !== null)
        return undefined;
    return problems.length > 0 ? faults : format;
}
