import { judgePair, type Sides } from './evaluate.ts';
import type { Ports, Step } from './ports.ts';
import type { Progress, Rule } from './rules.ts';
import { tallyPairs } from './tally.ts';
import type { Comparison, Pair, PromptSpec } from './types.ts';

/** What two prompts are compared on, and how. */
export interface ComparisonPlan {
  readonly spec: PromptSpec;
  readonly rule: Rule;
  readonly step: Step;
  /** Keys the judge's draws, such as `round 3`. */
  readonly phase: string;
  /** The answers of pair `number`, counted from 0. */
  sides(number: number): Promise<Sides> | Sides;
  /** Pairs after which every case has had its turn. */
  readonly cycle: number;
  /** Spares the ballots of pairs whose two answers are the same text. */
  readonly skipIdentical: boolean;
  /** Spares the ballots of pairs that were drawn before: the judge's repeats on them are no new evidence. */
  readonly skipRepeats: boolean;
}

/**
 * The one comparison primitive: draws pairs in waves, concurrently within a wave, until the rule has enough.
 * @throws SpoError for a fault that would hit every call
 */
export async function compare(plan: ComparisonPlan, ports: Ports): Promise<Comparison> {
  const { rule, spec, step } = plan;
  const pairs: Pair[] = [];
  const seen = new Set<string>();
  for (;;) {
    const progress = progressOf(pairs, plan.cycle);
    const wave = rule.nextWave(progress);
    if (wave === 0) return { pairs, tally: progress.tally, ...rule.conclude(progress) };
    const numbers = Array.from({ length: wave }, (_, index) => pairs.length + index);
    const drawn = await Promise.all(numbers.map((number) => plan.sides(number)));
    const jobs = drawn.map((sides, index) => {
      const known = !isNew(sides, seen) && plan.skipRepeats;
      const draw = { file: spec.key, phase: plan.phase, number: numbers[index] ?? 0 };
      return known ? repeatedPair(sides) : judgePair(sides, spec, draw, ports, plan.skipIdentical);
    });
    pairs.push(...(await Promise.all(jobs)));
    await ports.onEvent({ type: 'pairs', key: spec.key, step, done: pairs.length, most: rule.most });
  }
}

function progressOf(pairs: readonly Pair[], cycle: number): Progress {
  const latest = pairs.slice(-cycle);
  const nothingNew = latest.every(({ outcome }) => outcome === 'identical' || outcome === 'repeat');
  return {
    tally: tallyPairs(pairs),
    drawn: pairs.length,
    exhausted: latest.length === cycle && nothingNew,
  };
}

function isNew(sides: Sides, seen: Set<string>): boolean {
  const answers = [...sides.incumbent, ...sides.challenger];
  if (!answers.every(({ status }) => status === 'answered')) return true;
  const key = JSON.stringify([sides.caseIndex, sides.incumbent, sides.challenger]);
  const isNewKey = !seen.has(key);
  seen.add(key);
  return isNewKey;
}

function repeatedPair(sides: Sides): Pair {
  return {
    caseIndex: sides.caseIndex,
    outcome: 'repeat',
    ballots: [],
    incumbentAnswers: sides.incumbent,
    challengerAnswers: sides.challenger,
  };
}
