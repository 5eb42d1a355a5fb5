import { compare } from './compare.ts';
import { execute } from './execute.ts';
import type { Ports } from './ports.ts';
import { signTestRule } from './rules.ts';
import { caseOrder } from './sample.ts';
import type { SignTest } from './sign-test.ts';
import type { Comparison, PromptSpec, Verdict } from './types.ts';

/** Fewer cases than this say something of these questions, and nothing of the prompt. */
export const FEWEST_CASES = 3;

export interface PromptComparison {
  readonly spec: PromptSpec;
  /** The prompt that stands: the base of a check, the head of a confirmation. */
  readonly incumbent: string;
  readonly challenger: string;
  readonly test: SignTest;
  /** Pairs at once after the first wave; more is faster and costs more calls. */
  readonly wave: number;
  readonly phase: 'check' | 'confirm';
  /** Case indices that go last, because the search has already seen them. */
  readonly seen?: readonly number[];
}

/**
 * Compares two prompts case by case. Each pair draws fresh answers from both sides, and every case gets a
 * pair before any gets a second.
 * @throws SpoError for a fault that would hit every call
 */
export async function comparePrompts(comparison: PromptComparison, ports: Ports): Promise<Comparison> {
  const { spec, incumbent, challenger, test, wave, phase, seen = [] } = comparison;
  const tooFew = tooFewCases(spec);
  if (tooFew !== null) return tooFew;
  const order = caseOrder(spec, ports.random);
  const cases = [
    ...order.filter((index) => !seen.includes(index)),
    ...order.filter((index) => seen.includes(index)),
  ];
  await ports.onEvent({ type: 'step', key: spec.key, step: phase, round: null });
  return compare(
    {
      spec,
      rule: signTestRule(test, wave),
      step: phase,
      phase,
      cycle: cases.length,
      skipIdentical: true,
      skipRepeats: true,
      sides: async (number) => {
        const caseIndex = cases[number % cases.length] ?? 0;
        const answers = (prompt: string, side: string) =>
          execute(prompt, [caseIndex], spec, { file: spec.key, phase: `${phase} ${side}`, number }, ports);
        const [left, right] = await Promise.all([
          answers(incumbent, 'incumbent'),
          answers(challenger, 'challenger'),
        ]);
        return { caseIndex, incumbent: left, challenger: right };
      },
    },
    ports,
  );
}

/** What a comparison says of its challenger. */
export function verdictOf({ decision }: Comparison): Verdict {
  const verdicts = {
    challenger: 'improved',
    incumbent: 'regressed',
    none: 'no-reliable-change',
    insufficient: 'insufficient-evidence',
  } as const;
  return verdicts[decision];
}

function tooFewCases(spec: PromptSpec): Comparison | null {
  const distinct = new Set(spec.cases.map(({ question }) => question)).size;
  if (distinct >= FEWEST_CASES) return null;
  const ballots = { challenger: 0, incumbent: 0, abstain: 0 };
  return {
    pairs: [],
    tally: { challenger: 0, incumbent: 0, flip: 0, identical: 0, repeat: 0, abstain: 0, ballots },
    decision: 'insufficient',
    note: `The file has ${distinct} different case${distinct === 1 ? '' : 's'} and a verdict needs at least ${FEWEST_CASES}: add questions.`,
  };
}
