// What assertions say in a comparison: of a pair, and of a case whose assertions came out differently, drawn again.
import { failedAssertions } from '../assertions/assertions.ts';
import { endedByOutage, outageOfPairs } from '../outage.ts';
import type { Ports, Step } from '../ports.ts';
import type { Answer, Decision, FailedAssertions, Pair, PromptSpec, Redraw, Sides } from '../types.ts';
import { waitForAll } from '../wait-for-all.ts';
import { compare } from './compare.ts';
import { MOST_ABSTENTIONS, signTestRule } from './rules.ts';
import { fewestDecisivePairs, signTest } from './sign-test.ts';

/** The assertions that two answers to the same case failed; null when it has none, or an answer is missing. */
export function compareAssertions(
  incumbent: Answer | undefined,
  challenger: Answer | undefined,
  spec: Pick<PromptSpec, 'cases'>,
): FailedAssertions | null {
  if (incumbent?.status !== 'answered' || challenger?.status !== 'answered') return null;
  const assertions = spec.cases[incumbent.caseIndex]?.checks ?? [];
  if (assertions.length === 0) return null;
  return {
    incumbent: failedAssertions(assertions, incumbent.text),
    challenger: failedAssertions(assertions, challenger.text),
  };
}

/** The side that assertions speak for: the one that fails none which the other passes, where the other does. */
export function sideOfAssertions(failed: FailedAssertions): 'challenger' | 'incumbent' | null {
  const only = (left: readonly string[], right: readonly string[]) =>
    left.some((label) => !right.includes(label));
  const challengerWorse = only(failed.challenger, failed.incumbent);
  const incumbentWorse = only(failed.incumbent, failed.challenger);
  if (challengerWorse === incumbentWorse) return null;
  return challengerWorse ? 'incumbent' : 'challenger';
}

/** What a challenger's answers fail that the incumbent's pass, a few words each; empty when nothing. */
export function newFailures(
  incumbent: readonly Answer[],
  challenger: readonly Answer[],
  spec: Pick<PromptSpec, 'cases'>,
): string[] {
  return challenger.flatMap((answer) => {
    const before = incumbent.find(({ caseIndex }) => caseIndex === answer.caseIndex);
    const failed = compareAssertions(before, answer, spec);
    const labels = failed?.challenger.filter((label) => !failed.incumbent.includes(label)) ?? [];
    return labels.map((label) => `case ${answer.caseIndex + 1}: ${label}`);
  });
}

/** A pair that only assertions can decide. */
export function pairByAssertions(sides: Sides & { readonly failed: FailedAssertions | null }): Pair {
  const { caseIndex, incumbent, challenger, failed } = sides;
  const answered = [...incumbent, ...challenger].every(({ status }) => status === 'answered');
  return {
    caseIndex,
    outcome: (failed && sideOfAssertions(failed)) ?? (answered ? 'identical' : 'abstain'),
    ballots: [],
    incumbentAnswers: incumbent,
    challengerAnswers: challenger,
    ...(failed ? { failedChecks: failed } : {}),
  };
}

/** Draws beyond the fewest that can decide a case; an assertion that is merely flaky shows itself within them. */
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
 * Draws every case whose assertions came out differently again, from both sides and without the judge. The draw
 * that gave the reason is not counted, so chance is not counted twice.
 * @throws SpoError for a fault that would hit every call, or when an outage leaves a case undecided
 */
export function redrawDifferences(plan: RedrawPlan, ports: Pick<Ports, 'onEvent'>): Promise<Redraw[]> {
  const differing = plan.pairs.filter(
    ({ failedChecks }) => failedChecks && sideOfAssertions(failedChecks) !== null,
  );
  const cases = [...new Set(differing.map(({ caseIndex }) => caseIndex))].filter((index) => index !== null);
  return waitForAll(cases.map((caseIndex) => redrawCase(caseIndex, plan, ports)));
}

async function redrawCase(
  caseIndex: number,
  plan: RedrawPlan,
  ports: Pick<Ports, 'onEvent'>,
): Promise<Redraw> {
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
        pairByAssertions({
          ...sides,
          failed: compareAssertions(sides.incumbent[0], sides.challenger[0], spec),
        }),
    },
    ports,
  );
  const outage = outageOfPairs(pairs, MOST_ABSTENTIONS);
  if (outage !== null) throw endedByOutage(`Too few answers came to case ${caseIndex + 1}`, outage);
  return { caseIndex, tally, decision: decision === 'insufficient' ? 'none' : decision };
}

/** What assertions say over all cases: the side that no case speaks against; `none` when they contradict each other. */
export function decisionOfRedraws(redraws: readonly Redraw[]): Decision {
  const speaks = (side: Decision) => redraws.some(({ decision }) => decision === side);
  if (speaks('challenger') === speaks('incumbent')) return 'none';
  return speaks('challenger') ? 'challenger' : 'incumbent';
}
