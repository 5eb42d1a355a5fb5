import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useTexts } from '../../../report/html/language.js';
import { Field } from '../field.js';
import { PLACE } from '../next-focus.js';
import { templateFields } from './draft.js';
import { QuestionList } from './question-list.js';
import { texts } from './texts.js';
/** The prompt, the requirements, the word count and the questions of a template. */
export function TemplateForm({ fields, onChange }) {
    const words = useTexts(texts);
    return (_jsxs(_Fragment, { children: [_jsx(Field, { label: words.prompt, hint: words.promptHint, children: (attributes) => (_jsx("textarea", { ...attributes, [PLACE]: 'prompt', rows: 9, value: fields.prompt, onInput: ({ currentTarget: { value } }) => onChange({ ...fields, prompt: value }) })) }), _jsx(Field, { label: words.requirements, hint: words.requirementsHint, children: (attributes) => (_jsx("textarea", { ...attributes, [PLACE]: 'requirements', rows: 6, value: fields.requirements, onInput: ({ currentTarget: { value } }) => onChange({ ...fields, requirements: value }) })) }), _jsx(Field, { label: words.count, hint: words.countHint, fault: templateFields(fields) === null ? words.countFault : '', children: (attributes) => (_jsx("input", { ...attributes, [PLACE]: 'count', inputMode: "numeric", value: fields.count, onInput: ({ currentTarget: { value } }) => onChange({ ...fields, count: value }) })) }), _jsx(QuestionList, { fields: fields, onChange: onChange })] }));
}
