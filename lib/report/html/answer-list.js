import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { TextBlock, Words } from './foreign-text.js';
import { defineTexts, useTexts } from './language.js';
import { words } from './words.js';
const texts = defineTexts({
    en: { none: 'Nothing was asked.', failed: 'No answer:' },
    zh: { none: '没有提问。', failed: '没有回答：' },
});
/** Answers under their questions. */
export function AnswerList({ answers }) {
    const say = useTexts(texts);
    const { case: caseName } = useTexts(words);
    if (answers.length === 0)
        return _jsx("p", { class: "muted", children: say.none });
    return (_jsx("ol", { class: "answers", children: answers.map((answer, index) => (_jsxs("li", { children: [_jsxs("p", { class: "question", children: [_jsx("span", { class: "muted", children: caseName(answer.caseIndex + 1) }), " ", _jsx(Words, { text: answer.question })] }), _jsx(AnswerText, { answer: answer })] }, index))) }));
}
/** What was answered, or why nothing was. */
export function AnswerText({ answer }) {
    const say = useTexts(texts);
    if (answer.status === 'answered')
        return _jsx(TextBlock, { text: answer.text });
    return (_jsxs("p", { class: "remark bad", children: [say.failed, " ", _jsx(Words, { text: answer.reason })] }));
}
