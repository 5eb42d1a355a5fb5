import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { comparisonsOf } from '../comparisons.js';
import { failingChecks } from '../failing-checks.js';
import { Bill } from './bill.js';
import { CheckFindingsTable } from './check-findings.js';
import { ComparisonEvidence } from './comparison-evidence.js';
import { Fold } from './fold.js';
import { JudgeHealthTable } from './judge-health-table.js';
import { defineTexts, useTexts } from './language.js';
import { PromptFindings } from './prompt-findings.js';
import { PromptVersions } from './prompt-versions.js';
import { RoundPlots } from './round-plots.js';
import { RoundTable } from './round-table.js';
import { Rounds } from './rounds.js';
import { words } from './words.js';
const texts = defineTexts({
    en: {
        change: 'Change, word by word',
        rounds: 'Rounds',
        figures: 'Figures of the rounds',
        evidence: (title) => `Answers: ${title}`,
        checks: (title) => `Checks: ${title}`,
        judge: 'Judge',
        bill: 'Bill',
    },
    zh: {
        change: '逐词改动',
        rounds: '轮次',
        figures: '各轮数据',
        evidence: (title) => `回答：${title}`,
        checks: (title) => `检查：${title}`,
        judge: '评判模型',
        bill: '账单',
    },
});
/** Everything about one prompt. */
export function PromptSection({ prompt, models }) {
    const say = useTexts(texts);
    const { rounds, headPrompt, usage, judgeHealth, bestRound } = prompt;
    return (_jsxs("div", { class: "prompt-section", children: [_jsx(PromptFindings, { prompt: prompt }), headPrompt !== null && (_jsxs("section", { children: [_jsx("h3", { children: say.change }), _jsx(PromptVersions, { prompt: prompt })] })), rounds.length > 0 && (_jsxs("section", { children: [_jsx("h3", { children: say.rounds }), _jsx(RoundPlots, { rounds: rounds }), _jsx(Rounds, { rounds: rounds, questions: prompt.questions, bestRound: bestRound?.round ?? null }), _jsx(Fold, { title: say.figures, class: "part", kind: "detail", children: () => _jsx(RoundTable, { rounds: rounds }) })] })), comparisonsOf(prompt).map((named) => (_jsx(ComparisonFolds, { named: named, questions: prompt.questions }, named.kind))), judgeHealth !== null && (_jsx(Fold, { title: say.judge, kind: "detail", children: () => _jsx(JudgeHealthTable, { health: judgeHealth }) })), usage.calls + usage.cacheHits > 0 && (_jsx(Fold, { title: say.bill, kind: "detail", children: () => _jsx(Bill, { usage: usage, ...(models && { models: { ...models, ...prompt.models } }) }) }))] }));
}
function ComparisonFolds({ named, questions }) {
    const say = useTexts(texts);
    const { title, standing, challenging } = useTexts(words).comparison(named);
    const { comparison } = named;
    if (comparison === null)
        return null;
    const findings = failingChecks(comparison);
    return (_jsxs(_Fragment, { children: [_jsx(Fold, { title: say.evidence(title), kind: "evidence", children: () => (_jsx(ComparisonEvidence, { comparison: comparison, questions: questions, standing: standing, challenging: challenging })) }), findings !== null && (_jsx(Fold, { title: say.checks(title), kind: "detail", children: () => _jsx(CheckFindingsTable, { findings: findings, standing: standing, challenging: challenging }) }))] }));
}
