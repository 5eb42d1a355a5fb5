import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useTexts } from '../../../report/html/language.js';
import { Field } from '../field.js';
import { PLACE, useNextFocus } from '../next-focus.js';
import { texts } from './texts.js';
import { changedQuestion, tryDraft, withQuestion } from './try-draft.js';
/** The questions that every prompt is asked. */
export function QuestionList({ questions }) {
    const words = useTexts(texts);
    const { part, focusNext } = useNextFocus();
    const add = () => {
        focusNext(`question-${questions.length}`);
        tryDraft.change(withQuestion);
    };
    const remove = (id, index) => {
        focusNext(`question-${Math.min(index, questions.length - 2)}`);
        tryDraft.change((draft) => ({
            ...draft,
            questions: draft.questions.filter((question) => question.id !== id),
        }));
    };
    return (_jsxs("fieldset", { class: "stack", ref: part, children: [_jsx("legend", { children: words.questions }), _jsx("ul", { class: "stack plain-list", children: questions.map((question, index) => (_jsxs("li", { class: "with-button", children: [_jsx(Field, { label: words.question(index + 1), children: (attributes) => (_jsx("textarea", { ...attributes, [PLACE]: `question-${index}`, rows: 2, value: question.text, onInput: ({ currentTarget: { value } }) => tryDraft.change((draft) => changedQuestion(draft, question.id, value)) })) }), questions.length > 1 && (_jsx("button", { type: "button", class: "small", "aria-label": words.removePrompt(words.question(index + 1)), onClick: () => remove(question.id, index), children: words.remove }))] }, question.id))) }), _jsx("div", { class: "row", children: _jsx("button", { type: "button", onClick: add, children: words.addQuestion }) })] }));
}
