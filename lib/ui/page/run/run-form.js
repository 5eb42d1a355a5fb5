import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useState } from 'preact/hooks';
import { useTexts } from '../../../report/html/language.js';
import { BusyButton } from '../busy-button.js';
import { Failure } from '../failure.js';
import { useLive } from '../live.js';
import { hrefOf } from '../route.js';
import { useAction } from '../use-action.js';
import { modelsSentence, mostSentence } from './form-sentences.js';
import { formTexts } from './form-texts.js';
import { draftFor, runFormOf } from './run-draft.js';
import { SettingsPart } from './settings-part.js';
import { TargetFields } from './target-fields.js';
import { useRunCheck } from './use-run-check.js';
/** Everything that a run needs, checked by the server while it is typed. */
export function RunForm({ state, files, taken }) {
    const texts = useTexts(formTexts);
    const { api, setRun } = useLive();
    const [draft, setDraft] = useState(() => draftFor(files[0]));
    const form = runFormOf(draft, taken);
    const check = useRunCheck(form);
    const problems = new Map(check?.problems.map(({ field, message }) => [field, message]));
    const start = useAction(async (typed) => setRun(await api.startRun(typed)));
    const change = (part) => setDraft({ ...draft, ...part });
    return (_jsxs("form", { class: "panel stack", "aria-labelledby": "run-form-title", onSubmit: (event) => {
            event.preventDefault();
            void start.run(form);
        }, children: [_jsx("h2", { id: "run-form-title", children: texts.title }), _jsx(TargetFields, { files: files, draft: draft, name: form.name, problems: problems, onChange: change }), _jsx(SettingsPart, { draft: draft, problems: problems, onChange: change }), _jsxs("p", { class: "small", children: [modelsSentence(state, texts), " ", _jsx("a", { href: hrefOf('models'), children: texts.toModels })] }), _jsx(Failure, { failure: start.failure ?? wholeFailure(problems.get('')) }), _jsxs("div", { class: "row", children: [_jsx(BusyButton, { busy: start.busy, look: "primary", disabled: problems.size > 0, children: start.busy ? texts.starting : texts.start }), _jsx("span", { class: "muted small", role: "status", children: check?.most && mostSentence(check.most, texts) })] })] }));
}
function wholeFailure(message) {
    return message === undefined ? null : { message, remedy: '' };
}
