import { failedChecks } from '../checks/checks.ts';
import type { Answer, FailedChecks, Pair, PromptSpec } from '../types.ts';

/** The checks that two answers to the same case failed; null when it has none, or an answer is missing. */
export function compareChecks(
  incumbent: Answer | undefined,
  challenger: Answer | undefined,
  spec: Pick<PromptSpec, 'cases'>,
): FailedChecks | null {
  if (incumbent?.status !== 'answered' || challenger?.status !== 'answered') return null;
  const checks = spec.cases[incumbent.caseIndex]?.checks ?? [];
  if (checks.length === 0) return null;
  return {
    incumbent: failedChecks(checks, incumbent.text),
    challenger: failedChecks(checks, challenger.text),
  };
}

/** The side that checks speak for: the one that fails none which the other passes, where the other does. */
export function sideOfChecks(failed: FailedChecks): 'challenger' | 'incumbent' | null {
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
    const failed = compareChecks(before, answer, spec);
    const labels = failed?.challenger.filter((label) => !failed.incumbent.includes(label)) ?? [];
    return labels.map((label) => `case ${answer.caseIndex + 1}: ${label}`);
  });
}

/** A pair that only checks can decide. */
export function pairByChecks(sides: {
  readonly caseIndex: number | null;
  readonly incumbent: readonly Answer[];
  readonly challenger: readonly Answer[];
  readonly failed: FailedChecks | null;
}): Pair {
  const { caseIndex, incumbent, challenger, failed } = sides;
  const answered = [...incumbent, ...challenger].every(({ status }) => status === 'answered');
  return {
    caseIndex,
    outcome: (failed && sideOfChecks(failed)) ?? (answered ? 'identical' : 'abstain'),
    ballots: [],
    incumbentAnswers: incumbent,
    challengerAnswers: challenger,
    ...(failed ? { failedChecks: failed } : {}),
  };
}
