import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { defineTexts, useTexts } from './language.js';
import { Scroll } from './scroll.js';
import { words } from './words.js';
const texts = defineTexts({
    en: {
        label: 'Figures of the rounds',
        legend: 'Counts are challenger : incumbent; the third number of the ballots is abstentions.',
        heads: ['round', 'outcome', 'ballots', 'pairs', 'tokens', 'cost'],
    },
    zh: {
        label: '各轮数据',
        legend: '计数为 挑战者 : 现任；选票的第三个数是弃权。',
        heads: ['轮次', '结果', '选票', '配对', 'token', '费用'],
    },
});
/** The figures of the rounds, a row each. */
export function RoundTable({ rounds }) {
    const say = useTexts(texts);
    const term = useTexts(words);
    return (_jsx(Scroll, { label: say.label, children: _jsxs("table", { children: [_jsx("caption", { children: say.legend }), _jsx("thead", { children: _jsx("tr", { children: say.heads.map((head, index) => (_jsx("th", { scope: "col", class: index === 0 || index > 3 ? 'number' : '', children: head }, head))) }) }), _jsx("tbody", { children: rounds.map(({ round, outcome, comparison, usage }, index) => (_jsxs("tr", { children: [_jsx("td", { class: "number", children: round }), _jsx("td", { children: term.outcome(outcome) }), _jsx("td", { children: comparison === null ? '' : term.ballots(comparison.tally) }), _jsx("td", { children: comparison === null ? '' : term.pairs(comparison.tally) }), _jsx("td", { class: "number", children: term.number(usage.promptTokens + usage.completionTokens) }), _jsx("td", { class: "number", children: term.cost(usage.costUsd) })] }, index))) })] }) }));
}
