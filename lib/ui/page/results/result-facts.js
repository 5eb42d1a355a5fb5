import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { Name } from '../../../report/html/foreign-text.js';
import { useTexts } from '../../../report/html/language.js';
import { words as terms } from '../../../report/html/words.js';
import { hrefOf } from '../route.js';
import { texts } from './texts.js';
/** A result at a glance. */
export function ResultFacts({ view: { summary, path, rounds } }) {
    const words = useTexts(texts);
    const { number } = useTexts(terms);
    const tokens = rounds.reduce((sum, round) => sum + round.tokens, 0);
    return (_jsxs("dl", { class: "facts", children: [_jsxs("div", { children: [_jsx("dt", { children: words.bestRound }), _jsx("dd", { children: summary.bestRound === null ? words.noBest : words.round(summary.bestRound) })] }), _jsxs("div", { children: [_jsx("dt", { children: words.course }), _jsx("dd", { children: number(summary.rounds) })] }), _jsxs("div", { children: [_jsx("dt", { children: words.tokens }), _jsx("dd", { children: number(tokens) })] }), _jsxs("div", { children: [_jsx("dt", { children: words.finished }), _jsx("dd", { children: shortTime(summary.finishedAt) })] }), _jsxs("div", { children: [_jsx("dt", { children: words.file }), _jsx("dd", { children: path === '' ? (_jsx("span", { class: "muted", children: words.unknownFile })) : (_jsx("a", { href: hrefOf('files', path), children: _jsx(Name, { text: path }) })) })] })] }));
}
/** Without what is below a second. */
export function shortTime(time) {
    return time.replace(/^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d).*$/, '$1 $2');
}
