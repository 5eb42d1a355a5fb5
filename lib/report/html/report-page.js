import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useEffect, useState } from 'preact/hooks';
import { promptTitle } from '../prompt-facts.js';
import { standingOf, worstFirst } from '../standings.js';
import { Bill } from './bill.js';
import { Fold } from './fold.js';
import { Name } from './foreign-text.js';
import { defineTexts, useTexts } from './language.js';
import { Overview } from './overview.js';
import { useIsLive } from './presentation.js';
import { PromptSection } from './prompt-section.js';
import { Legend, ReportHead } from './report-head.js';
import { StandingTag } from './tags.js';
/** From so many prompts on there is something to filter. */
const MANY_PROMPTS = 6;
const texts = defineTexts({
    en: {
        evidence: 'Evidence',
        bill: 'Bill of the whole run',
        filter: 'Filter by path or result',
        shown: (shown, all) => `${shown} of ${all} prompts`,
    },
    zh: {
        evidence: '证据',
        bill: '整个运行的账单',
        filter: '按路径或结果筛选',
        shown: (shown, all) => `${all} 个提示词中的 ${shown} 个`,
    },
});
/** The whole report of a run. */
export function ReportPage({ report }) {
    const say = useTexts(texts);
    const isLive = useIsLive();
    const [sought, setSought] = useState('');
    const all = worstFirst(report.prompts).map((prompt, index) => ({ id: `prompt-${index + 1}`, prompt }));
    const placed = all.filter(({ prompt }) => isSought(prompt, sought));
    useOpenedByLink();
    return (_jsxs("main", { class: "page stack", children: [_jsx(ReportHead, { report: report }), all.length > 0 && (_jsxs("section", { class: "panel stack", children: [isLive && all.length >= MANY_PROMPTS && (_jsxs("div", { class: "row screen-only", children: [_jsx("input", { type: "search", "aria-label": say.filter, placeholder: say.filter, value: sought, onInput: ({ currentTarget }) => setSought(currentTarget.value) }), _jsx("span", { class: "muted small", role: "status", children: say.shown(placed.length, all.length) })] })), _jsx(Overview, { report: report, placed: placed }), _jsx(Legend, { report: report })] })), placed.length > 0 && _jsx("h2", { children: say.evidence }), placed.map((each) => (_jsx(Evidence, { placed: each, report: report, isOpen: each === all[0] }, each.id))), _jsxs("section", { class: "panel", children: [_jsx("h2", { children: say.bill }), _jsx(Bill, { usage: report.usage, models: report.models })] })] }));
}
function Evidence({ placed: { id, prompt }, report, isOpen }) {
    const title = (_jsxs(_Fragment, { children: [_jsx(Name, { text: promptTitle(prompt) }), " ", _jsx(StandingTag, { standing: standingOf(prompt) })] }));
    return (_jsx(Fold, { id: id, class: "panel prompt", title: title, open: isOpen, children: () => _jsx(PromptSection, { prompt: prompt, models: report.models }) }));
}
function isSought(prompt, sought) {
    const text = `${promptTitle(prompt)} ${standingOf(prompt).replaceAll('-', ' ')}`.toLowerCase();
    return text.includes(sought.trim().toLowerCase());
}
/** A link to a prompt opens its evidence. */
function useOpenedByLink() {
    useEffect(() => {
        const open = () => {
            const target = document.getElementById(location.hash.slice(1));
            if (!(target instanceof HTMLDetailsElement))
                return;
            target.open = true;
            target.scrollIntoView();
        };
        open();
        addEventListener('hashchange', open);
        return () => removeEventListener('hashchange', open);
    }, []);
}
