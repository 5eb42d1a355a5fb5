import { compare } from './compare.js';
import { compareChecks, pairByChecks, sideOfChecks } from './hard-evidence.js';
import { signTestRule } from './rules.js';
import { fewestDecisivePairs, signTest } from './sign-test.js';
import { waitForAll } from './wait-for-all.js';
/** Draws beyond the fewest that can decide a case; a check that is merely flaky shows itself within them. */
export const SPARE_DRAWS = 4;
/**
 * Draws every case whose checks came out differently again, from both sides and without the judge. The draw
 * that gave the reason is not counted, so chance is not counted twice.
 * @throws SpoError for a fault that would hit every call
 */
export function redrawDifferences(plan, ports) {
    const differing = plan.pairs.filter(({ failedChecks }) => failedChecks && sideOfChecks(failedChecks) !== null);
    const cases = [...new Set(differing.map(({ caseIndex }) => caseIndex))].filter((index) => index !== null);
    return waitForAll(cases.map((caseIndex) => redrawCase(caseIndex, plan, ports)));
}
async function redrawCase(caseIndex, plan, ports) {
    const { spec, step } = plan;
    const errorRate = plan.errorRate / spec.cases.length;
    const cap = fewestDecisivePairs(signTest(errorRate)) + SPARE_DRAWS;
    const { tally, decision } = await compare({
        spec,
        step,
        rule: signTestRule(signTest(errorRate, cap), 2),
        cycle: Number.POSITIVE_INFINITY,
        skipRepeats: false,
        keepPartial: true,
        sides: (number) => plan.sides(caseIndex, number),
        judge: async (sides) => pairByChecks({ ...sides, failed: compareChecks(sides.incumbent[0], sides.challenger[0], spec) }),
    }, ports);
    return { caseIndex, tally, decision: decision === 'insufficient' ? 'none' : decision };
}
/** What checks say over all cases: the side that no case speaks against; `none` when they contradict each other. */
export function decisionOfRedraws(redraws) {
    const speaks = (side) => redraws.some(({ decision }) => decision === side);
    if (speaks('challenger') === speaks('incumbent'))
        return 'none';
    return speaks('challenger') ? 'challenger' : 'incumbent';
}
