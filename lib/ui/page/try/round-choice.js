import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useState } from 'preact/hooks';
import { useTexts } from '../../../report/html/language.js';
import { Failure } from '../failure.js';
import { Field } from '../field.js';
import { useLive } from '../live.js';
import { useAction } from '../use-action.js';
import { useLoaded } from '../use-loaded.js';
import { texts } from './texts.js';
import { tryDraft, withRound } from './try-draft.js';
/** Takes the prompt of a round of any result of the workspace, with that of its first round. */
export function RoundChoice({ isShown }) {
    const words = useTexts(texts);
    const { api } = useLive();
    const results = useLoaded(isShown, () => api.results());
    const [view, setView] = useState(null);
    const [round, setRound] = useState(null);
    const choosing = useAction(async (name) => {
        setView(null);
        if (name === '')
            return;
        const chosen = await api.result(name);
        setView(chosen);
        setRound(chosen.summary.bestRound ?? chosen.rounds.findLast(({ prompt }) => prompt !== '')?.round ?? null);
    });
    const rounds = view?.rounds.filter(({ prompt }) => prompt !== '') ?? [];
    const chosen = rounds.find((known) => known.round === round);
    if (results.value?.length === 0)
        return _jsx("p", { class: "muted small", children: words.noResults });
    return (_jsxs("fieldset", { class: "stack", children: [_jsx("legend", { children: words.fromResult }), _jsx(Failure, { failure: results.failure ?? choosing.failure }), _jsx(Field, { label: words.result, children: (attributes) => (_jsxs("select", { ...attributes, onChange: ({ currentTarget: { value } }) => void choosing.run(value), children: [_jsx("option", { value: "", children: words.choose }), results.value?.map(({ name }) => (_jsx("option", { value: name, children: name }, name)))] })) }), view !== null && (_jsx(Field, { label: words.roundChoice, hint: words.withFirst, children: (attributes) => (_jsx("select", { ...attributes, value: round ?? '', onChange: ({ currentTarget: { value } }) => setRound(Number(value)), children: rounds.map(({ round: number }) => (_jsx("option", { value: number, children: words.roundOption(number, number === view.summary.bestRound) }, number))) })) })), view !== null && chosen !== undefined && (_jsx("div", { class: "row", children: _jsx("button", { type: "button", onClick: () => tryDraft.change((draft) => withRound(draft, view, chosen)), children: words.takeRound }) }))] }));
}
