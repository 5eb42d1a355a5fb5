import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useId, useState } from 'preact/hooks';
import { foundRound } from '../prompt-facts.js';
import { TextBlock } from './foreign-text.js';
import { defineTexts, useTexts } from './language.js';
import { useIsLive } from './presentation.js';
import { PromptDiff } from './prompt-diff.js';
import { words } from './words.js';
const texts = defineTexts({
    en: {
        from: 'From',
        to: 'to',
        swap: 'Swap',
        change: 'What this pull request changes',
        best: (round) => `What ${round} changes`,
        only: 'The prompt',
        isBest: 'best',
    },
    zh: {
        from: '从',
        to: '到',
        swap: '对调',
        change: '本次改动改了什么',
        best: (round) => `${round}改了什么`,
        only: '提示词',
        isBest: '最佳',
    },
});
/** What changes between any two of a prompt's versions; as text, between those that matter. */
export function PromptVersions({ prompt }) {
    const say = useTexts(texts);
    const term = useTexts(words);
    const isLive = useIsLive();
    const versions = versionsOf(prompt, term, say.isBest);
    if (versions.length === 0)
        return null;
    if (versions.length === 1) {
        return (_jsxs(_Fragment, { children: [_jsx("h4", { children: say.only }), _jsx(TextBlock, { text: versions[0]?.text ?? '' })] }));
    }
    return isLive ? _jsx(ChosenVersions, { prompt: prompt, versions: versions }) : _jsx(UsualChanges, { prompt: prompt });
}
function versionsOf(prompt, term, isBest) {
    const { basePrompt, headPrompt, rounds, status } = prompt;
    const best = foundRound(prompt)?.round;
    const head = status === 'unchanged' ? term.present : term.head;
    const fixed = [
        { name: term.base, text: basePrompt },
        { name: head, text: headPrompt },
    ];
    const tried = rounds
        .filter(({ outcome }) => outcome !== 'initial')
        .map(({ round, outcome, prompt: text }) => ({
        name: `${term.round(round)} · ${term.outcome(outcome)}${round === best ? ` · ${isBest}` : ''}`,
        text,
    }));
    return [...fixed, ...tried].flatMap(({ name, text }) => (text === null ? [] : [{ name, text }]));
}
function UsualChanges({ prompt }) {
    const say = useTexts(texts);
    const term = useTexts(words);
    const { basePrompt, headPrompt } = prompt;
    const best = foundRound(prompt);
    return (_jsxs(_Fragment, { children: [basePrompt !== null && headPrompt !== null && (_jsxs(_Fragment, { children: [_jsx("h4", { children: say.change }), _jsx(PromptDiff, { before: basePrompt, after: headPrompt })] })), basePrompt === null && headPrompt !== null && (_jsxs(_Fragment, { children: [_jsx("h4", { children: say.only }), _jsx(TextBlock, { text: headPrompt })] })), best !== null && headPrompt !== null && (_jsxs(_Fragment, { children: [_jsx("h4", { children: say.best(term.round(best.round)) }), _jsx(PromptDiff, { before: headPrompt, after: best.prompt })] }))] }));
}
function ChosenVersions({ prompt, versions, }) {
    const say = useTexts(texts);
    const best = foundRound(prompt);
    const start = prompt.basePrompt !== null && prompt.headPrompt !== null ? 1 : bestIndex(versions, best?.prompt);
    const [from, setFrom] = useState(0);
    const [to, setTo] = useState(start);
    const [before, after] = [versions[from], versions[to]];
    return (_jsxs(_Fragment, { children: [_jsxs("div", { class: "row versions screen-only", children: [_jsx(VersionChoice, { label: say.from, versions: versions, chosen: from, onChoice: setFrom }), _jsx(VersionChoice, { label: say.to, versions: versions, chosen: to, onChoice: setTo }), _jsx("button", { type: "button", class: "small", onClick: () => {
                            setFrom(to);
                            setTo(from);
                        }, children: say.swap })] }), before !== undefined && after !== undefined && _jsx(PromptDiff, { before: before.text, after: after.text })] }));
}
function bestIndex(versions, best) {
    const found = versions.findLastIndex(({ text }) => text === best);
    return found > 0 ? found : 1;
}
function VersionChoice({ label, versions, chosen, onChoice, }) {
    const id = useId();
    return (_jsxs("span", { class: "row", children: [_jsx("label", { for: id, children: label }), _jsx("select", { id: id, value: String(chosen), onChange: ({ currentTarget }) => onChoice(Number(currentTarget.value)), children: versions.map(({ name }, index) => (_jsx("option", { value: String(index), children: name }, name))) })] }));
}
