import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useEffect, useRef } from 'preact/hooks';
import { Bill } from '../../../report/html/bill.js';
import { TextBlock, Words } from '../../../report/html/foreign-text.js';
import { useTexts } from '../../../report/html/language.js';
import { texts } from './texts.js';
/** Each question with the answers of all prompts beside each other. */
export function AnswerGrid({ tried: { labels, reply } }) {
    const words = useTexts(texts);
    const heading = useRef(null);
    useEffect(() => heading.current?.scrollIntoView({ block: 'nearest' }), [reply]);
    const answers = reply.rows.flatMap((row) => row.answers);
    const failures = answers.filter(({ ok }) => !ok).length;
    return (_jsxs("section", { class: "stack", "aria-labelledby": "answers-title", children: [_jsx("h2", { id: "answers-title", ref: heading, children: words.answers }), _jsx("p", { role: "status", class: "muted", children: words.summary(answers.length - failures, failures) }), reply.rows.map((row, index) => (_jsxs("section", { class: "panel stack", "aria-label": words.question(index + 1), children: [_jsx("h3", { children: _jsx(Words, { text: row.question }) }), _jsx("div", { class: "columns", children: row.answers.map((answer, place) => (_jsxs("article", { class: "stack tight", children: [_jsxs("h4", { class: "row", children: [_jsx(Words, { text: labels[place] ?? '' }), answer.ok && (_jsx("span", { class: "end number", children: words.seconds((answer.milliseconds / 1000).toFixed(1)) }))] }), _jsx(AnswerCell, { answer: answer })] }, place))) })] }, index))), _jsx(Bill, { usage: reply.usage })] }));
}
function AnswerCell({ answer }) {
    if (answer.ok)
        return _jsx(TextBlock, { text: answer.text });
    const { message, remedy } = answer.failure;
    return (_jsxs("div", { class: "remark bad", children: [_jsx("p", { children: _jsx(Words, { text: message }) }), remedy !== '' && (_jsx("p", { class: "muted", children: _jsx(Words, { text: remedy }) }))] }));
}
