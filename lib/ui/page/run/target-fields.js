import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useTexts } from '../../../report/html/language.js';
import { Field } from '../field.js';
import { formTexts } from './form-texts.js';
/** Which prompt, and where its results go. */
export function TargetFields({ files, draft, name, problems, onChange }) {
    const texts = useTexts(formTexts);
    const prompts = files.find(({ path }) => path === draft.path)?.prompts ?? [];
    return (_jsxs("div", { class: "columns three", children: [_jsx(Field, { label: texts.file, fault: problems.get('path'), children: (attributes) => (_jsx("select", { ...attributes, value: draft.path, onChange: ({ currentTarget }) => {
                        const file = files.find(({ path }) => path === currentTarget.value);
                        if (file !== undefined)
                            onChange({ path: file.path, promptName: file.prompts[0] ?? '' });
                    }, children: files.map(({ path }) => (_jsx("option", { value: path, children: path }, path))) })) }), prompts.length > 1 && (_jsx(Field, { label: texts.prompt, fault: problems.get('promptName'), children: (attributes) => (_jsx("select", { ...attributes, value: draft.promptName, onChange: ({ currentTarget }) => onChange({ promptName: currentTarget.value }), children: prompts.map((name) => (_jsx("option", { value: name, children: name }, name))) })) })), _jsx(Field, { label: texts.name, hint: texts.nameHint, fault: problems.get('name'), children: (attributes) => (_jsx("input", { ...attributes, value: name, spellcheck: false, onInput: ({ currentTarget }) => onChange({ name: currentTarget.value }) })) })] }));
}
