import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useTexts } from '../../../report/html/language.js';
import { Field } from '../field.js';
import { PLACE, useNextFocus } from '../next-focus.js';
import { texts } from './texts.js';
import { changedPrompt, tryDraft, withPrompt } from './try-draft.js';
/** The prompts that are asked, beside each other where there is room. */
export function PromptList({ prompts, labelOf }) {
    const words = useTexts(texts);
    const { part, focusNext } = useNextFocus();
    const add = () => {
        focusNext(`prompt-${prompts.length}`);
        tryDraft.change((draft) => withPrompt(draft, { source: null, text: '' }));
    };
    const remove = (id, index) => {
        focusNext(prompts.length === 1 ? 'add' : `prompt-${Math.min(index, prompts.length - 2)}`);
        tryDraft.change((draft) => ({ ...draft, prompts: draft.prompts.filter((prompt) => prompt.id !== id) }));
    };
    return (_jsxs("fieldset", { class: "stack", ref: part, children: [_jsx("legend", { children: words.prompts }), _jsx("ul", { class: "columns plain-list", children: prompts.map((prompt, index) => {
                    const label = labelOf(prompt, index);
                    return (_jsxs("li", { class: "stack tight", children: [_jsx(Field, { label: label, children: (attributes) => (_jsx("textarea", { ...attributes, [PLACE]: `prompt-${index}`, rows: 7, value: prompt.text, onInput: ({ currentTarget: { value } }) => tryDraft.change((draft) => changedPrompt(draft, prompt.id, value)) })) }), _jsx("div", { class: "row", children: _jsx("button", { type: "button", class: "small end", "aria-label": words.removePrompt(label), onClick: () => remove(prompt.id, index), children: words.remove }) })] }, prompt.id));
                }) }), _jsx("div", { class: "row", children: _jsx("button", { type: "button", [PLACE]: 'add', onClick: add, children: words.addTyped }) })] }));
}
