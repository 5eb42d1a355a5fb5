import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { Words } from '../../../report/html/foreign-text.js';
import { useTexts } from '../../../report/html/language.js';
import { Scroll } from '../../../report/html/scroll.js';
import { OutcomeTag } from '../../../report/html/tags.js';
import { words } from '../../../report/html/words.js';
import { runTexts } from './run-texts.js';
/** The rounds as they come. */
export function RunRounds({ run }) {
    const texts = useTexts(runTexts);
    const { number, cost } = useTexts(words);
    return (_jsx(Scroll, { label: texts.rounds, children: _jsxs("table", { children: [_jsx("thead", { children: _jsxs("tr", { children: [_jsx("th", { class: "number", children: texts.table.round }), _jsx("th", { children: texts.table.outcome }), _jsx("th", { class: "number", children: texts.table.pairs }), _jsx("th", { class: "number round-cost", children: texts.tokens }), _jsx("th", { class: "number round-cost", children: texts.cost }), _jsx("th", { children: texts.table.changed })] }) }), _jsx("tbody", { children: run.rounds.map(({ round, outcome, won, lost, tokens, costUsd, modification }) => (_jsxs("tr", { children: [_jsx("th", { scope: "row", class: "number", children: round }), _jsx("td", { children: _jsx(OutcomeTag, { outcome: outcome }) }), _jsx("td", { class: "number", children: won === null ? '' : `${won} : ${lost}` }), _jsx("td", { class: "number round-cost", children: number(tokens) }), _jsx("td", { class: "number round-cost", children: cost(costUsd) }), _jsx("td", { class: "modification", children: _jsx(Words, { text: modification }) })] }, round))) })] }) }));
}
