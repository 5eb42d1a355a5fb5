import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useState } from 'preact/hooks';
import { TextBlock, Words } from '../../../report/html/foreign-text.js';
import { useTexts } from '../../../report/html/language.js';
import { PromptDiff } from '../../../report/html/prompt-diff.js';
import { Field } from '../field.js';
import { besideEachOther } from './beside.js';
import { texts } from './texts.js';
/** Any two rounds: the change of the prompt, and the answers beside each other. */
export function RoundComparison({ view: { rounds: all, summary } }) {
    const words = useTexts(texts);
    const rounds = all.filter(({ prompt }) => prompt !== '');
    const [first, last] = [rounds[0]?.round ?? 1, rounds.at(-1)?.round ?? 1];
    const best = summary.bestRound;
    const [from, setFrom] = useState(first);
    const [to, setTo] = useState(best === null || best === first ? last : best);
    const before = rounds.find(({ round }) => round === from);
    const after = rounds.find(({ round }) => round === to);
    if (rounds.length < 2)
        return null;
    const choose = (label, value, onChoose) => (_jsx(Field, { label: label, children: (attributes) => (_jsx("select", { ...attributes, value: value, onChange: ({ currentTarget }) => onChoose(Number(currentTarget.value)), children: rounds.map(({ round }) => (_jsx("option", { value: round, children: round === best ? words.roundBest(round) : words.round(round) }, round))) })) }));
    return (_jsxs("section", { class: "panel stack", "aria-labelledby": "compare-title", children: [_jsx("h3", { id: "compare-title", children: words.compare }), _jsxs("div", { class: "row", children: [choose(words.from, from, setFrom), choose(words.to, to, setTo)] }), before !== undefined && after !== undefined && (_jsxs(_Fragment, { children: [_jsx("h4", { children: words.promptChange }), _jsx(PromptDiff, { before: before.prompt, after: after.prompt }), _jsx("h4", { children: words.answersBeside }), _jsx(AnswersBeside, { before: before, after: after })] }))] }));
}
function AnswersBeside({ before, after }) {
    const words = useTexts(texts);
    const cell = (round, text) => (_jsxs("div", { class: "stack tight", children: [_jsx("h5", { class: "muted small", children: words.round(round) }), text === null || text === '' ? _jsx("p", { class: "muted", children: words.noAnswer }) : _jsx(TextBlock, { text: text })] }));
    return (_jsx("ol", { class: "stack beside", children: besideEachOther(before, after).map((row, index) => (_jsxs("li", { class: "stack tight", children: [_jsx("p", { children: _jsx(Words, { text: row.question }) }), _jsxs("div", { class: "columns", children: [cell(before.round, row.before), cell(after.round, row.after)] })] }, `${index}:${row.question}`))) }));
}
