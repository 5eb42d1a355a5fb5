import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useState } from 'preact/hooks';
import { useTexts } from '../../../report/html/language.js';
import { words as terms } from '../../../report/html/words.js';
import { hrefOf } from '../route.js';
import { tryDraft, withRound } from '../try/try-draft.js';
import { shortTime } from './result-facts.js';
import { texts } from './texts.js';
/** What can be done with a round's prompt. */
export function RoundActions({ view, round: number }) {
    const words = useTexts(texts);
    const { number: figure } = useTexts(terms);
    const [said, setSaid] = useState('');
    const round = view.rounds.find((known) => known.round === number);
    if (round === undefined || round.prompt === '')
        return null;
    const copy = () => navigator.clipboard.writeText(round.prompt).then(() => setSaid(words.copied), () => setSaid(words.notCopied));
    return (_jsxs("div", { class: "row small", children: [_jsx("button", { type: "button", class: "small", "aria-label": words.copyOf(number), onClick: () => void copy(), children: words.copy }), _jsx("a", { class: "button small", href: hrefOf('try'), "aria-label": words.useOf(number), onClick: () => tryDraft.change((draft) => withRound(draft, view, round)), children: words.use }), _jsx("span", { role: "status", class: "muted", children: said }), _jsxs("span", { class: "muted end", children: [round.detail === null && `${words.tokenCount(figure(round.tokens))} · `, shortTime(round.time)] })] }));
}
