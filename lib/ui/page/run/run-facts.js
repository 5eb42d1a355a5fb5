import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useLanguage, useTexts } from '../../../report/html/language.js';
import { words } from '../../../report/html/words.js';
import { runTexts } from './run-texts.js';
/** How far the run is and what it has cost. */
export function RunFacts({ run }) {
    const texts = useTexts(runTexts);
    const { number, cost } = useTexts(words);
    const { language } = useLanguage();
    const { usage } = run;
    const facts = [
        [texts.rounds, texts.roundsOf(run.rounds.length, run.lastRound)],
        [texts.best, run.bestRound === null ? texts.noneYet : texts.bestRound(run.bestRound)],
        [texts.calls, number(usage.calls)],
        [texts.tokens, number(usage.promptTokens + usage.completionTokens)],
        [texts.cost, cost(usage.costUsd)],
    ];
    return (_jsxs("dl", { class: "facts", children: [facts.map(([name, value]) => (_jsxs("div", { children: [_jsx("dt", { children: name }), _jsx("dd", { children: value })] }, name))), _jsxs("div", { children: [_jsx("dt", { children: texts.started }), _jsx("dd", { children: _jsx("time", { datetime: run.startedAt, children: new Date(run.startedAt).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' }) }) })] })] }));
}
