import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useTexts } from '../../../report/html/language.js';
import { BusyButton } from '../busy-button.js';
import { Failure } from '../failure.js';
import { useKept } from '../kept-state.js';
import { useLive } from '../live.js';
import { useRoute } from '../route.js';
import { useAction } from '../use-action.js';
import { AnswerGrid } from './answer-grid.js';
import { FileChoice } from './file-choice.js';
import { PromptList } from './prompt-list.js';
import { QuestionList } from './question-list.js';
import { RoundChoice } from './round-choice.js';
import { texts } from './texts.js';
import { lastTried, tryDraft, tryForm } from './try-draft.js';
/** The tab *Try*: prompts of rounds or typed in, asked the same questions. */
export function TryPage() {
    const words = useTexts(texts);
    const { api } = useLive();
    const isShown = useRoute().tab === 'try';
    const draft = useKept(tryDraft);
    const tried = useKept(lastTried);
    const labelOf = ({ source }, index) => source === null ? words.typed(index + 1) : words.round(source.round, source.result);
    const form = tryForm(draft, labelOf);
    const asking = useAction(async () => {
        if (form === null)
            return;
        const reply = await api.try(form);
        lastTried.change(() => ({ labels: form.prompts.map(({ label }) => label), reply }));
    });
    return (_jsxs(_Fragment, { children: [_jsx("h1", { children: words.title }), _jsx("p", { class: "muted", children: words.introduction }), _jsxs("form", { class: "stack", onSubmit: (event) => {
                    event.preventDefault();
                    void asking.run();
                }, children: [_jsx(PromptList, { prompts: draft.prompts, labelOf: labelOf }), _jsxs("div", { class: "columns", children: [_jsx(RoundChoice, { isShown: isShown }), _jsx(FileChoice, { isShown: isShown, file: draft.file })] }), _jsx(QuestionList, { questions: draft.questions }), _jsxs("div", { class: "row", children: [_jsx(BusyButton, { busy: asking.busy, look: "primary", disabled: form === null, children: asking.busy ? words.asking : words.ask }), form === null && _jsx("span", { class: "muted small", children: words.needed })] })] }), _jsx(Failure, { failure: asking.failure }), tried !== null && _jsx(AnswerGrid, { tried: tried })] }));
}
