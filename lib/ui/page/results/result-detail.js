import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { Bill } from '../../../report/html/bill.js';
import { ComparisonEvidence } from '../../../report/html/comparison-evidence.js';
import { Words } from '../../../report/html/foreign-text.js';
import { JudgeHealthTable } from '../../../report/html/judge-health-table.js';
import { useTexts } from '../../../report/html/language.js';
import { RoundPlots } from '../../../report/html/round-plots.js';
import { Rounds } from '../../../report/html/rounds.js';
import { Failure } from '../failure.js';
import { useLive } from '../live.js';
import { useLoaded } from '../use-loaded.js';
import { ResultActions } from './result-actions.js';
import { ResultFacts } from './result-facts.js';
import { RoundActions } from './round-actions.js';
import { RoundComparison } from './round-comparison.js';
import { shownRound } from './shown-round.js';
import { texts } from './texts.js';
/** A result in full; it follows the run that makes it. */
export function ResultDetail({ name, isShown }) {
    const words = useTexts(texts);
    const { api, run } = useLive();
    const progress = run?.form.name === name ? `${run.rounds.length} ${run.status}` : '';
    const { value: view, failure } = useLoaded(isShown, () => api.result(name), progress);
    if (view === null) {
        return failure === null ? _jsx("p", { class: "muted", children: words.reading }) : _jsx(Failure, { failure: failure });
    }
    return (_jsxs("section", { class: "stack result", "aria-labelledby": "result-title", children: [_jsx("h2", { id: "result-title", children: _jsx(Words, { text: name }) }), _jsx(ResultActions, { view: view }), _jsx(Failure, { failure: failure }), _jsx(ResultFacts, { view: view }), _jsx(Course, { view: view }), _jsx(RoundComparison, { view: view }), _jsx(Evidence, { view: view })] }));
}
/** The rounds, each with its prompt, answers and ballots, and their figures as plots. */
function Course({ view }) {
    const words = useTexts(texts);
    const rounds = view.rounds.map((round, index) => shownRound(round, index === 0));
    const prompt = view.report?.prompts[0];
    return (_jsxs("section", { class: "panel stack", "aria-labelledby": "course-title", children: [_jsx("h3", { id: "course-title", children: words.course }), _jsx(Rounds, { rounds: rounds, questions: prompt?.questions ?? [], bestRound: view.summary.bestRound, actions: ({ round }) => _jsx(RoundActions, { view: view, round: round }) }), rounds.some(({ comparison }) => comparison !== null) && _jsx(RoundPlots, { rounds: rounds })] }));
}
/** What only a report tells: the confirmation, the judge's habits and the bill. */
function Evidence({ view: { report } }) {
    const words = useTexts(texts);
    const prompt = report?.prompts[0];
    if (report === null || prompt === undefined)
        return null;
    const { bestVersusHead, judgeHealth, warnings, questions } = prompt;
    return (_jsxs(_Fragment, { children: [warnings.map((warning) => (_jsx("p", { class: "remark caution", children: _jsx(Words, { text: warning }) }, warning))), bestVersusHead !== null && (_jsxs("section", { class: "panel stack", "aria-labelledby": "final-title", children: [_jsx("h3", { id: "final-title", children: words.finalComparison }), _jsx(ComparisonEvidence, { comparison: bestVersusHead, questions: questions })] })), judgeHealth !== null && (_jsxs("section", { class: "panel stack", "aria-labelledby": "judge-title", children: [_jsx("h3", { id: "judge-title", children: words.judge }), _jsx(JudgeHealthTable, { health: judgeHealth })] })), _jsxs("section", { class: "panel stack", "aria-labelledby": "bill-title", children: [_jsx("h3", { id: "bill-title", children: words.bill }), _jsx(Bill, { usage: report.usage, models: report.models })] })] }));
}
