import { execute } from '../asking/execute.ts';
import { caseOrder } from '../asking/sample.ts';
import { endedByOutage, outageOfPairs } from '../outage.ts';
import type { LanguageModel, Ports } from '../ports.ts';
import type { Comparison, PromptSpec, Sides, Verdict } from '../types.ts';
import { waitForAll } from '../wait-for-all.ts';
import { compare } from './compare.ts';
import { judgePair } from './evaluate.ts';
import { decisionOfRedraws, redrawDifferences } from './hard-evidence.ts';
import { MOST_ABSTENTIONS, signTestRule } from './rules.ts';
import { type SignTest, signTest } from './sign-test.ts';
import { EMPTY_TALLY } from './tally.ts';

/** Fewer cases than this say something of these questions, and nothing of the prompt. */
export const FEWEST_CASES = 3;

export interface PromptComparison {
  readonly spec: PromptSpec;
  /** The prompt that stands: the base of a check, the head of a confirmation. */
  readonly incumbent: string;
  /** Answers for the incumbent, where models are compared; the ports' executor answers for the challenger, and for both without it. */
  readonly incumbentExecutor?: LanguageModel;
  readonly challenger: string;
  readonly test: SignTest;
  /** Pairs at once after the first wave; more is faster and costs more calls. */
  readonly wave: number;
  readonly phase: 'check' | 'confirm' | 'switch';
  /** Case indices that go last, because the search has already seen them. */
  readonly seen?: readonly number[];
}

type ComparisonPorts = Omit<Ports, 'clock' | 'usage'>;

/** The best prompt of the rounds, and what it is compared on. */
type Winner = Pick<PromptComparison, 'spec' | 'challenger' | 'test' | 'wave'>;

/**
 * Compares two prompts case by case, or one prompt on two models. Each pair draws fresh answers from both sides, and every case gets a
 * pair before any gets a second. Where a file has assertions, they and the judge share the error rate.
 * @throws SpoError for a fault that would hit every call, or when an outage leaves no verdict
 */
export async function comparePrompts(
  comparison: PromptComparison,
  ports: ComparisonPorts,
): Promise<Comparison> {
  const { spec, phase, wave, seen = [] } = comparison;
  const tooFew = tooFewCases(spec);
  if (tooFew !== null) return tooFew;
  const order = caseOrder(spec, ports.random);
  const wasSeen = (index: number) => seen.includes(index);
  const cases = [...order.filter((index) => !wasSeen(index)), ...order.filter(wasSeen)];
  await ports.onEvent({ type: 'step', key: spec.key, step: phase, round: null });

  const hasAssertions = spec.cases.some(({ checks: assertions = [] }) => assertions.length > 0);
  const test = hasAssertions ? signTest(comparison.test.errorRate / 2) : comparison.test;
  const judged = await compare(
    {
      spec,
      rule: signTestRule(test, wave),
      step: phase,
      cycle: cases.length,
      skipRepeats: true,
      keepPartial: true,
      sides: (number) => freshAnswers(comparison, cases[number % cases.length] ?? 0, phase, number, ports),
      judge: (sides, number) => judgePair(sides, spec, { file: spec.key, phase, number }, ports, true),
    },
    ports,
  );
  if (judged.stoppedBy !== null) return judged;
  if (!hasAssertions) return refuseLost(judged);

  const redraws = await redrawDifferences(
    {
      spec,
      step: phase,
      pairs: judged.pairs,
      errorRate: comparison.test.errorRate / 2,
      sides: (caseIndex, number) =>
        freshAnswers(comparison, caseIndex, `${phase} again ${caseIndex}`, number, ports),
    },
    ports,
  );
  const hard = decisionOfRedraws(redraws);
  if (hard !== 'none') return { ...judged, redraws, decision: hard, note: '' };
  return refuseLost({ ...judged, redraws });
}

/**
 * The last incumbent meets the head version again, on fresh answers and first on the cases that the rounds
 * did not see: a search over rounds picks lucky winners, and only what holds up here is an improvement.
 * @param sample case indices that the rounds used
 * @throws SpoError for a fault that would hit every call
 */
export function confirm(
  winner: Winner,
  sample: readonly number[],
  ports: ComparisonPorts,
): Promise<Comparison> {
  return comparePrompts({ ...winner, incumbent: winner.spec.prompt, phase: 'confirm', seen: sample }, ports);
}

/**
 * Today's model with the present prompt against the new model with the prompt that was found for it, on fresh
 * answers and first on the cases that the rounds did not see. Only a confirmed prompt is worth it, and only
 * where the new model did worse with the present one.
 * @param winner `challenger` is the confirmed prompt
 * @param sample case indices that the rounds used
 * @returns null where there is nothing to make up for, or no second model
 * @throws SpoError for a fault that would hit every call
 */
export async function compareSwitch(
  winner: Winner,
  sample: readonly number[],
  verdict: Verdict | null | undefined,
  ports: ComparisonPorts,
): Promise<Comparison | null> {
  const { baseExecutor } = ports.models;
  if (baseExecutor === undefined || verdict !== 'regressed') return null;
  const sides = { incumbent: winner.spec.prompt, incumbentExecutor: baseExecutor };
  return comparePrompts({ ...winner, ...sides, phase: 'switch', seen: sample }, ports);
}

/** With so many ballots lost a comparison can only be called undecided, which would be said of the prompts. @throws SpoError */
function refuseLost(comparison: Comparison): Comparison {
  const outage = outageOfPairs(comparison.pairs, MOST_ABSTENTIONS);
  if (outage !== null) throw endedByOutage('Too few ballots came for a verdict', outage);
  return comparison;
}

async function freshAnswers(
  { spec, incumbent, challenger, incumbentExecutor }: PromptComparison,
  caseIndex: number,
  phase: string,
  number: number,
  ports: ComparisonPorts,
): Promise<Sides> {
  const answers = (prompt: string, side: string, executor: LanguageModel) => {
    const draw = { file: spec.key, phase: `${phase} ${side}`, number };
    return execute(prompt, [caseIndex], spec, draw, ports, executor);
  };
  const [left, right] = await waitForAll([
    answers(incumbent, 'incumbent', incumbentExecutor ?? ports.models.executor),
    answers(challenger, 'challenger', ports.models.executor),
  ]);
  return { caseIndex, incumbent: left, challenger: right };
}

function tooFewCases(spec: PromptSpec): Comparison | null {
  const distinct = new Set(spec.cases.map(({ question }) => question)).size;
  if (distinct >= FEWEST_CASES) return null;
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
