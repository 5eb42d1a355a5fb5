import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { foundRound, isPublished, nothingChanged, promptTitle } from '../prompt-facts.js';
import { standingOf } from '../standings.js';
import { Name, Words } from './foreign-text.js';
import { defineTexts, useTexts } from './language.js';
import { Link } from './link.js';
import { Scroll } from './scroll.js';
import { StandingTag, Tag } from './tags.js';
import { words } from './words.js';
const texts = defineTexts({
    en: {
        label: 'Verdicts',
        prompt: 'prompt',
        result: 'result',
        change: 'this pull request against base',
        models: "new model against today's",
        best: 'best found against this pull request',
        bestOfPresent: 'best found against the present prompt',
        bestOnNew: 'best found on the new model',
        what: 'what it changes',
        was: 'was',
        take: 'take it',
        notProposed: 'not proposed',
        noChange: (rounds) => `no reliable change in ${rounds}`,
    },
    zh: {
        label: '结论',
        prompt: '提示词',
        result: '结果',
        change: '本次改动与基准相比',
        models: '新模型与现用模型相比',
        best: '找到的最佳与本次改动相比',
        bestOfPresent: '找到的最佳与现有提示词相比',
        bestOnNew: '新模型上找到的最佳',
        what: '改了什么',
        was: '原为',
        take: '采用',
        notProposed: '未提议',
        noChange: (rounds) => `${rounds}内无可靠变化`,
    },
});
/** The verdicts at a glance: a row for each prompt. */
export function Overview({ report, placed, }) {
    const say = useTexts(texts);
    const isSwitch = report.models.compare !== undefined;
    const isPresent = nothingChanged(report);
    const bestTitle = isSwitch ? say.bestOnNew : isPresent ? say.bestOfPresent : say.best;
    return (_jsx(Scroll, { label: say.label, children: _jsxs("table", { class: "overview", children: [_jsx("thead", { children: _jsxs("tr", { children: [_jsx("th", { scope: "col", children: say.prompt }), _jsx("th", { scope: "col", children: say.result }), !isPresent && _jsx("th", { scope: "col", children: isSwitch ? say.models : say.change }), _jsx("th", { scope: "col", children: bestTitle }), _jsx("th", { scope: "col", children: say.what })] }) }), _jsx("tbody", { children: placed.map(({ id, prompt }) => (_jsxs("tr", { children: [_jsxs("th", { scope: "row", children: [_jsx("a", { href: `#${id}`, children: _jsx(Name, { text: promptTitle(prompt) }) }), prompt.previousPath !== null && (_jsxs("span", { class: "muted small", children: [' ', say.was, " ", _jsx(Name, { text: prompt.previousPath })] }))] }), _jsx("td", { children: _jsx(StandingTag, { standing: standingOf(prompt) }) }), !isPresent && (_jsx("td", { children: _jsx(ComparedCell, { prompt: prompt }) })), _jsx("td", { children: _jsx(BestCell, { prompt: prompt, report: report }) }), _jsx("td", { children: _jsx(TakeCell, { prompt: prompt, report: report }) })] }, id))) })] }) }));
}
function ComparedCell({ prompt }) {
    const { pairs } = useTexts(words);
    return _jsx(_Fragment, { children: prompt.baseVersusHead !== null && pairs(prompt.baseVersusHead.tally) });
}
function BestCell({ prompt, report: { publication } }) {
    const say = useTexts(texts);
    const term = useTexts(words);
    const best = foundRound(prompt);
    if (best === null) {
        return prompt.rounds.length === 0 ? null : (_jsx("span", { class: "muted", children: say.noChange(term.rounds(prompt.rounds.length)) }));
    }
    const isTaken = publication !== null && isPublished(prompt, publication);
    const parts = [
        isTaken ? '' : say.notProposed,
        prompt.bestVersusHead === null ? '' : term.pairs(prompt.bestVersusHead.tally),
    ];
    return (_jsxs(_Fragment, { children: [term.round(best.round), ' ', _jsx(Tag, { tone: best.confirmed ? 'good' : 'caution', text: best.confirmed ? term.confirmed : term.tentative }), ' ', term.list(parts.filter((part) => part !== ''))] }));
}
function TakeCell({ prompt, report: { publication } }) {
    const say = useTexts(texts);
    const best = foundRound(prompt);
    if (best === null)
        return null;
    const isTaken = publication !== null && isPublished(prompt, publication);
    const address = isTaken
        ? (publication.pullRequestUrl ?? publication.proposalUrl ?? publication.branchUrl)
        : null;
    return (_jsxs(_Fragment, { children: [_jsx(Words, { text: best.modification }), address !== null && (_jsxs(_Fragment, { children: [' ', _jsx(Link, { address: address, children: say.take })] }))] }));
}
