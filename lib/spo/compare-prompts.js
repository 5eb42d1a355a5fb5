import { compare } from './compare.js';
import { judgePair } from './evaluate.js';
import { execute } from './execute.js';
import { decisionOfRedraws, redrawDifferences } from './redraw.js';
import { signTestRule } from './rules.js';
import { caseOrder } from './sample.js';
import { signTest } from './sign-test.js';
import { EMPTY_TALLY } from './tally.js';
import { waitForAll } from './wait-for-all.js';
/** Fewer cases than this say something of these questions, and nothing of the prompt. */
export const FEWEST_CASES = 3;
/**
 * Compares two prompts case by case, or one prompt on two models. Each pair draws fresh answers from both sides, and every case gets a
 * pair before any gets a second. Where a file has checks, they and the judge share the error rate.
 * @throws SpoError for a fault that would hit every call
 */
export async function comparePrompts(comparison, ports) {
    const { spec, phase, wave, seen = [] } = comparison;
    const tooFew = tooFewCases(spec);
    if (tooFew !== null)
        return tooFew;
    const order = caseOrder(spec, ports.random);
    const wasSeen = (index) => seen.includes(index);
    const cases = [...order.filter((index) => !wasSeen(index)), ...order.filter(wasSeen)];
    await ports.onEvent({ type: 'step', key: spec.key, step: phase, round: null });
    const hasChecks = spec.cases.some(({ checks = [] }) => checks.length > 0);
    const test = hasChecks ? signTest(comparison.test.errorRate / 2) : comparison.test;
    const judged = await compare({
        spec,
        rule: signTestRule(test, wave),
        step: phase,
        cycle: cases.length,
        skipRepeats: true,
        keepPartial: true,
        sides: (number) => freshAnswers(comparison, cases[number % cases.length] ?? 0, phase, number, ports),
        judge: (sides, number) => judgePair(sides, spec, { file: spec.key, phase, number }, ports, true),
    }, ports);
    if (!hasChecks || judged.stoppedBy !== null)
        return judged;
    const redraws = await redrawDifferences({
        spec,
        step: phase,
        pairs: judged.pairs,
        errorRate: comparison.test.errorRate / 2,
        sides: (caseIndex, number) => freshAnswers(comparison, caseIndex, `${phase} again ${caseIndex}`, number, ports),
    }, ports);
    const hard = decisionOfRedraws(redraws);
    return hard === 'none' ? { ...judged, redraws } : { ...judged, redraws, decision: hard, note: '' };
}
async function freshAnswers({ spec, incumbent, challenger, incumbentExecutor }, caseIndex, phase, number, ports) {
    const answers = (prompt, side, executor) => {
        const draw = { file: spec.key, phase: `${phase} ${side}`, number };
        return execute(prompt, [caseIndex], spec, draw, { ...ports, models: { ...ports.models, executor } });
    };
    const [left, right] = await waitForAll([
        answers(incumbent, 'incumbent', incumbentExecutor ?? ports.models.executor),
        answers(challenger, 'challenger', ports.models.executor),
    ]);
    return { caseIndex, incumbent: left, challenger: right };
}
/** What a comparison says of its challenger. */
export function verdictOf({ decision, stoppedBy }) {
    if (stoppedBy === 'budget')
        return 'budget-stopped';
    const verdicts = {
        challenger: 'improved',
        incumbent: 'regressed',
        none: 'no-reliable-change',
        insufficient: 'insufficient-evidence',
    };
    return verdicts[decision];
}
function tooFewCases(spec) {
    const distinct = new Set(spec.cases.map(({ question }) => question)).size;
    if (distinct >= FEWEST_CASES)
        return null;
    const count = `${distinct} different case${distinct === 1 ? '' : 's'}`;
    return {
        pairs: [],
        tally: EMPTY_TALLY,
        redraws: [],
        stoppedBy: null,
        decision: 'insufficient',
        note: `The file has ${count} and a verdict needs at least ${FEWEST_CASES}: add questions.`,
    };
}
