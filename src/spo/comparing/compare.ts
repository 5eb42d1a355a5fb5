import { stopOf } from '../errors.ts';
import type { Ports, Step } from '../ports.ts';
import type { Comparison, Pair, PromptSpec, Sides } from '../types.ts';
import { waitForAll } from '../wait-for-all.ts';
import { abstentionsOf, muteJudge } from './abstentions.ts';
import type { Progress, Rule } from './rules.ts';
import { tallyPairs } from './tally.ts';

/** What two prompts are compared on, and how. */
export interface ComparisonPlan {
  readonly spec: PromptSpec;
  readonly rule: Rule;
  readonly step: Step;
  /** The answers of pair `number`, counted from 0. */
  sides(number: number): Promise<Sides> | Sides;
  /** Decides pair `number`. */
  judge(sides: Sides, number: number): Promise<Pair>;
  /** Pairs after which every case has had its turn. */
  readonly cycle: number;
  /** Spares the ballots of pairs that were drawn before: the judge's repeats on them are no new evidence. */
  readonly skipRepeats: boolean;
  /** Whether the pairs drawn so far are the result when the budget ends or the run is stopped, or the error is thrown on. */
  readonly keepPartial: boolean;
}

/**
 * The one comparison primitive: draws pairs in waves, concurrently within a wave, until the rule has enough or the
 * judge has shown that it cannot judge.
 * @throws SpoError for a fault that would hit every call
 */
export async function compare(plan: ComparisonPlan, ports: Pick<Ports, 'onEvent'>): Promise<Comparison> {
  const { rule, spec, step } = plan;
  const pairs: Pair[] = [];
  const seen = new Set<string>();
  for (;;) {
    const progress = progressOf(pairs, plan.cycle);
    const ended = { pairs, tally: progress.tally, redraws: [], stoppedBy: null };
    const mute = muteJudge(pairs);
    if (mute !== null) return { ...ended, decision: 'insufficient', note: mute };
    const wave = rule.nextWave(progress);
    if (wave === 0) return { ...ended, ...rule.conclude(progress) };
    try {
      pairs.push(...(await drawWave(plan, pairs.length, wave, seen)));
    } catch (error) {
      const stoppedBy = stopOf(error);
      if (stoppedBy === null || !plan.keepPartial) throw error;
      const note = error instanceof Error ? error.message : '';
      return { pairs, tally: progress.tally, redraws: [], decision: 'insufficient', note, stoppedBy };
    }
    await ports.onEvent({ type: 'pairs', key: spec.key, step, done: pairs.length, most: rule.most });
  }
}

async function drawWave(
  plan: ComparisonPlan,
  first: number,
  size: number,
  seen: Set<string>,
): Promise<Pair[]> {
  const drawn = await waitForAll(Array.from({ length: size }, (_, index) => plan.sides(first + index)));
  const judged = drawn.map((sides, index) => {
    const repeats = plan.skipRepeats && !isNew(sides, seen);
    return repeats ? repeatedPair(sides) : plan.judge(sides, first + index);
  });
  return waitForAll(judged);
}

function progressOf(pairs: readonly Pair[], cycle: number): Progress {
  const latest = pairs.slice(-cycle);
  const nothingNew = latest.every(({ outcome }) => outcome === 'identical' || outcome === 'repeat');
  return {
    tally: tallyPairs(pairs),
    drawn: pairs.length,
    abstained: abstentionsOf(pairs.flatMap(({ ballots }) => ballots)),
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
