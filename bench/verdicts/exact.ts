import type { Progress, Rule } from '../../src/spo/comparing/rules.ts';
import type { Decision } from '../../src/spo/types.ts';
import type { PairChances } from './world.ts';

/** A comparison whose every outcome can be weighed. */
export interface ExactPlan {
  readonly rule: Rule;
  /** Chances of pair `number`, counted from 0. */
  chancesOf(number: number): PairChances;
  /** Pairs after which nothing new can come. */
  readonly exhaustedAt?: number;
}

/** The probability of each decision, and what it takes on average. */
export interface ExactOutcome extends Readonly<Record<Decision, number>> {
  readonly ballots: number;
  readonly ballotsDeviation: number;
  readonly waves: number;
}

const OUTCOMES = ['challenger', 'incumbent', 'flip', 'halfAbstained', 'abstained', 'repeat'] as const;
type Counts = Readonly<Record<(typeof OUTCOMES)[number], number>>;
type States = Map<number, { readonly counts: Counts; readonly chance: number }>;

const START: Counts = { challenger: 0, incumbent: 0, flip: 0, halfAbstained: 0, abstained: 0, repeat: 0 };

/** Walks every course that a comparison under the real rule can take, and adds up their probabilities. */
export function exactOutcome({
  rule,
  chancesOf,
  exhaustedAt = Number.POSITIVE_INFINITY,
}: ExactPlan): ExactOutcome {
  const decided: Record<Decision, number> = { challenger: 0, incumbent: 0, none: 0, insufficient: 0 };
  let [ballots, squares, waves] = [0, 0, 0];
  // Every state of a group has drawn equally many pairs, so groups are worked off in that order.
  const open = new Map<number, States>([[0, new Map([[0, { counts: START, chance: 1 }]])]]);
  for (let drawn = 0; drawn <= rule.most; drawn++) {
    for (const { counts, chance } of open.get(drawn)?.values() ?? []) {
      const progress = progressOf(counts, drawn, drawn >= exhaustedAt);
      const wave = rule.nextWave(progress);
      if (wave > 0) {
        waves += chance;
        advance(open, counts, chance, drawn, wave, chancesOf);
        continue;
      }
      const asked = 2 * (drawn - counts.repeat);
      decided[rule.conclude(progress).decision] += chance;
      ballots += chance * asked;
      squares += chance * asked ** 2;
    }
  }
  return { ...decided, ballots, ballotsDeviation: Math.sqrt(Math.max(0, squares - ballots ** 2)), waves };
}

function advance(
  open: Map<number, States>,
  counts: Counts,
  chance: number,
  drawn: number,
  wave: number,
  chancesOf: ExactPlan['chancesOf'],
): void {
  let states: States = new Map([[0, { counts, chance }]]);
  for (let number = drawn; number < drawn + wave; number++) {
    const after: States = new Map();
    for (const state of states.values()) drawPair(after, state.counts, state.chance, chancesOf(number));
    states = after;
  }
  const target = open.get(drawn + wave) ?? new Map();
  for (const state of states.values()) add(target, state.counts, state.chance);
  open.set(drawn + wave, target);
}

function drawPair(states: States, counts: Counts, chance: number, chances: PairChances): void {
  for (const outcome of OUTCOMES) {
    if (chances[outcome] === 0) continue;
    add(states, { ...counts, [outcome]: counts[outcome] + 1 }, chance * chances[outcome]);
  }
}

function add(states: States, counts: Counts, chance: number): void {
  const key = keyOf(counts);
  states.set(key, { counts, chance: chance + (states.get(key)?.chance ?? 0) });
}

/** Counts stay below 128, and six digits of that base fit into a whole number. */
function keyOf(counts: Counts): number {
  let key = 0;
  for (const outcome of OUTCOMES) key = key * 128 + counts[outcome];
  return key;
}

function progressOf(counts: Counts, drawn: number, exhausted: boolean): Progress {
  const { challenger, incumbent, flip, halfAbstained, abstained, repeat } = counts;
  const ballots = {
    challenger: 2 * challenger + flip,
    // The rules that look at single ballots meet no abstentions here, so the side of a lone one is open.
    incumbent: 2 * incumbent + flip + halfAbstained,
    abstain: halfAbstained + 2 * abstained,
  };
  const abstain = halfAbstained + abstained;
  return {
    tally: { challenger, incumbent, flip, identical: 0, repeat, abstain, byChecks: 0, ballots },
    drawn,
    abstained: { tie: 0, unreadable: 0, refused: 0, missing: 0 },
    exhausted,
  };
}
