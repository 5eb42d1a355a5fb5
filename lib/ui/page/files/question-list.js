import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useState } from 'preact/hooks';
import { useTexts } from '../../../report/html/language.js';
import { Field } from '../field.js';
import { PLACE, useNextFocus } from '../next-focus.js';
import { changedQuestion, withoutQuestion, withQuestion, } from './draft.js';
import { texts } from './texts.js';
/** The questions with their answers. The focus goes to a question that was added, and on to the next when one is removed. */
export function QuestionList({ fields, onChange }) {
    const words = useTexts(texts);
    const { part, focusNext } = useNextFocus();
    const [said, setSaid] = useState('');
    const count = fields.questions.length;
    const add = () => {
        focusNext(`question-${count}`);
        setSaid(words.added(count + 1));
        onChange(withQuestion(fields));
    };
    const remove = (id, index) => {
        focusNext(count === 1 ? 'add-question' : `question-${Math.min(index, count - 2)}`);
        setSaid(words.removed(index + 1));
        onChange(withoutQuestion(fields, id));
    };
    return (_jsxs("fieldset", { class: "stack", ref: part, children: [_jsx("legend", { children: words.questions }), _jsx("p", { class: "small muted", children: words.questionsHint }), _jsx("ol", { class: "question-list", children: fields.questions.map((question, index) => (_jsx("li", { class: "stack", children: _jsx(QuestionFields, { question: question, index: index, onChange: (changed) => onChange(changedQuestion(fields, changed)), onRemove: () => remove(question.id, index) }) }, question.id))) }), _jsxs("div", { class: "row", children: [_jsx("button", { type: "button", [PLACE]: 'add-question', onClick: add, children: words.add }), _jsx("span", { class: "visually-hidden", role: "status", children: said })] })] }));
}
function QuestionFields({ question, index, onChange, onRemove }) {
    const words = useTexts(texts);
    const number = index + 1;
    return (_jsxs(_Fragment, { children: [_jsx(Field, { label: words.question(number), children: (attributes) => (_jsx("textarea", { ...attributes, [PLACE]: `question-${index}`, rows: 2, value: question.question, onInput: ({ currentTarget: { value } }) => onChange({ ...question, question: value }) })) }), _jsx(Field, { label: words.answer(number), children: (attributes) => (_jsx("textarea", { ...attributes, rows: 2, value: question.answer, onInput: ({ currentTarget: { value } }) => onChange({ ...question, answer: value }) })) }), _jsx("div", { class: "row", children: _jsx("button", { type: "button", class: "small end", "aria-label": words.removeQuestion(number), onClick: onRemove, children: words.remove }) })] }));
}
