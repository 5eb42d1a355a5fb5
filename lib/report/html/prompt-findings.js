import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { verdictOf } from '../../spo/verdict-of.js';
import { comparisonsOf } from '../comparisons.js';
import { foundRound } from '../prompt-facts.js';
import { Words } from './foreign-text.js';
import { defineTexts, useTexts } from './language.js';
import { Tag, VerdictTag } from './tags.js';
import { words } from './words.js';
const texts = defineTexts({
    en: {
        foundAt: (day) => `found on ${day}`,
        stopped: (by) => `Search ${by}.`,
        noChange: (rounds) => `no reliable change in ${rounds}`,
        off: 'Its file says that it is only validated: nothing was run.',
    },
    zh: {
        foundAt: (day) => `于 ${day} 找到`,
        stopped: (by) => `搜索${by}。`,
        noChange: (rounds) => `${rounds}内无可靠变化`,
        off: '文件注明只做校验：没有运行。',
    },
});
/** What was found about a prompt, before any evidence. */
export function PromptFindings({ prompt }) {
    const say = useTexts(texts);
    const term = useTexts(words);
    const { migration, note, problems, warnings, status, stoppedBy } = prompt;
    const best = foundRound(prompt);
    const isNoteSaid = note === '' || (migration?.reason.includes(note) ?? false);
    return (_jsxs("div", { class: "findings", children: [migration !== null && (_jsxs("p", { class: `remark ${migration.outcome === 'not-ready' ? 'bad' : 'good'}`, children: [_jsx("strong", { children: term.migration(migration.outcome) }), " ", _jsx(Words, { text: migration.reason })] })), problems.length > 0 && (_jsx("ul", { class: "remark bad", children: problems.map((problem, index) => (_jsx("li", { children: _jsx(Words, { text: problem }) }, index))) })), _jsxs("ul", { class: "plain", children: [comparisonsOf(prompt).map((named) => (_jsx(Finding, { named: named }, named.kind))), best === null && prompt.rounds.length > 0 && (_jsx("li", { children: say.noChange(term.rounds(prompt.rounds.length)) })), best !== null && (_jsxs("li", { class: "row", children: [_jsx("strong", { children: term.round(best.round) }), _jsx(Tag, { tone: best.confirmed ? 'good' : 'caution', text: best.confirmed ? term.confirmed : term.tentative }), prompt.foundAt !== undefined && (_jsx("span", { class: "muted", children: say.foundAt(prompt.foundAt.slice(0, 'yyyy-mm-dd'.length)) })), _jsx(Words, { text: best.modification })] }))] }), status === 'off' && _jsx("p", { children: say.off }), !isNoteSaid && (_jsx("p", { children: _jsx(Words, { text: note }) })), stoppedBy !== null && _jsx("p", { class: "muted small", children: say.stopped(term.stoppedBy(stoppedBy)) }), warnings.map((warning) => (_jsx("p", { class: "remark caution", children: _jsx(Words, { text: warning }) }, warning)))] }));
}
function Finding({ named }) {
    const term = useTexts(words);
    const { comparison } = named;
    if (comparison === null)
        return null;
    return (_jsxs("li", { class: "row", children: [_jsx("span", { children: term.comparison(named).title }), _jsx(VerdictTag, { verdict: verdictOf(comparison) }), _jsx("span", { class: "number", children: term.pairs(comparison.tally) })] }));
}
