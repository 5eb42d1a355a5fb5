import { compare } from './comparing/compare.ts';
import type { Sides } from './comparing/evaluate.ts';
import { compareChecks, pairByChecks, sideOfChecks } from './comparing/hard-evidence.ts';
import { MOST_ABSTENTIONS, signTestRule } from './comparing/rules.ts';
import { fewestDecisivePairs, signTest } from './comparing/sign-test.ts';
import { endedByOutage, outageOfPairs } from './outage.ts';
import type { Ports, Step } from './ports.ts';
import type { Decision, Pair, PromptSpec, Redraw } from './types.ts';
import { waitForAll } from './wait-for-all.ts';

/** Draws beyond the fewest that can decide a case; a check that is merely flaky shows itself within them. */
export const SPARE_DRAWS = 4;

export interface RedrawPlan {
  readonly spec: PromptSpec;
  readonly step: Step;
  /** Pairs of the comparison so far. */
  readonly pairs: readonly Pair[];
  /** For all cases of the file together, in each direction. */
  readonly errorRate: number;
  /** Fresh answers of both sides to one case. */
  sides(caseIndex: number, number: number): Promise<Sides>;
}

/**
 * Draws every case whose checks came out differently again, from both sides and without the judge. The draw
 * that gave the reason is not counted, so chance is not counted twice.
 * @throws SpoError for a fault that would hit every call, or when an outage leaves a case undecided
 */
export function redrawDifferences(plan: RedrawPlan, ports: Ports): Promise<Redraw[]> {
  const differing = plan.pairs.filter(
    ({ failedChecks }) => failedChecks && sideOfChecks(failedChecks) !== null,
  );
  const cases = [...new Set(differing.map(({ caseIndex }) => caseIndex))].filter((index) => index !== null);
  return waitForAll(cases.map((caseIndex) => redrawCase(caseIndex, plan, ports)));
}

async function redrawCase(caseIndex: number, plan: RedrawPlan, ports: Ports): Promise<Redraw> {
  const { spec, step } = plan;
  const errorRate = plan.errorRate / spec.cases.length;
  const cap = fewestDecisivePairs(signTest(errorRate)) + SPARE_DRAWS;
  const { pairs, tally, decision } = await compare(
    {
      spec,
      step,
      rule: signTestRule(signTest(errorRate, cap), 2),
      cycle: Number.POSITIVE_INFINITY,
      skipRepeats: false,
      keepPartial: true,
      sides: (number) => plan.sides(caseIndex, number),
      judge: async (sides) =>
        pairByChecks({ ...sides, failed: compareChecks(sides.incumbent[0], sides.challenger[0], spec) }),
    },
    ports,
  );
  const outage = outageOfPairs(pairs, MOST_ABSTENTIONS);
  if (outage !== null) throw endedByOutage(`Too few answers came to case ${caseIndex + 1}`, outage);
  return { caseIndex, tally, decision: decision === 'insufficient' ? 'none' : decision };
}

/** What checks say over all cases: the side that no case speaks against; `none` when they contradict each other. */
export function decisionOfRedraws(redraws: readonly Redraw[]): Decision {
  const speaks = (side: Decision) => redraws.some(({ decision }) => decision === side);
  if (speaks('challenger') === speaks('incumbent')) return 'none';
  return speaks('challenger') ? 'challenger' : 'incumbent';
}
