import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { lineageOf } from '../lineage.js';
import { AnswerList } from './answer-list.js';
import { ComparisonEvidence } from './comparison-evidence.js';
import { Fold } from './fold.js';
import { TextBlock, Words } from './foreign-text.js';
import { defineTexts, useTexts } from './language.js';
import { OutcomeTag } from './tags.js';
import { words } from './words.js';
const texts = defineTexts({
    en: {
        label: 'Rounds: who challenged whom',
        title: (round) => `Round ${round}`,
        challenged: (round) => `challenged round ${round}`,
        best: 'best',
        ballots: (counts) => `ballots ${counts}`,
        prompt: 'Prompt',
        answers: 'Answers',
        evidence: 'Answers side by side, ballots and reasons',
    },
    zh: {
        label: '轮次：谁挑战了谁',
        title: (round) => `第 ${round} 轮`,
        challenged: (round) => `挑战第 ${round} 轮`,
        best: '最佳',
        ballots: (counts) => `选票 ${counts}`,
        prompt: '提示词',
        answers: '回答',
        evidence: '并排的回答、选票与理由',
    },
});
/** The lineage of rounds: accepted ones stand on the line, the others beside it. */
export function Rounds({ rounds, questions = [], bestRound = null, actions }) {
    return (_jsx("ol", { class: "lineage", "aria-label": useTexts(texts).label, children: lineageOf(rounds).map((step, index) => (_jsx(Step, { step: step, questions: questions, isBest: step.round.round === bestRound, actions: actions }, index))) }));
}
function Step({ step: { round, challenged, stands }, questions, isBest, actions }) {
    const say = useTexts(texts);
    const term = useTexts(words);
    const { comparison, usage } = round;
    return (_jsxs("li", { class: stands ? 'step stands' : 'step', children: [_jsxs("div", { class: "row step-head", children: [_jsx("strong", { children: say.title(round.round) }), _jsx(OutcomeTag, { outcome: round.outcome }), isBest && _jsx("span", { class: "best", children: say.best }), challenged !== null && _jsx("span", { class: "muted", children: say.challenged(challenged) }), comparison !== null && (_jsxs("span", { class: "number", children: [term.pairs(comparison.tally), _jsxs("span", { class: "muted", children: [" (", say.ballots(term.ballots(comparison.tally)), ")"] })] })), usage.calls > 0 && _jsx("span", { class: "muted number end small", children: term.usage(usage) })] }), [round.modification, round.note]
                .filter((text) => text.trim() !== '')
                .map((text) => (_jsx("p", { class: "modification", children: _jsx(Words, { text: text }) }, text))), round.prompt !== null && (_jsx(Fold, { title: say.prompt, class: "part", kind: "detail", children: () => _jsx(TextBlock, { text: round.prompt ?? '' }) })), round.answers.length > 0 && (_jsx(Fold, { title: say.answers, class: "part", kind: "detail", children: () => _jsx(AnswerList, { answers: round.answers }) })), comparison !== null && comparison.pairs.length > 0 && (_jsx(Fold, { title: say.evidence, class: "part", kind: "round-evidence", children: () => (_jsx(ComparisonEvidence, { comparison: comparison, questions: questions, standing: challenged === null ? term.incumbent : term.round(challenged), challenging: term.round(round.round) })) })), actions?.(round)] }));
}
