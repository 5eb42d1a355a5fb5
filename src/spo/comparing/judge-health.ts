import type { Answer, CastBallot, Comparison, Pair } from '../types.ts';
import { abstentionsOf } from './abstentions.ts';

/** How a judge behaved over some comparisons. Rates are 0 to 1, and null when nothing was there to count. */
export interface JudgeHealth {
  /** Ballots cast, those without a choice included. */
  readonly ballots: number;
  /** Pairs with two readable ballots. */
  readonly pairs: number;
  /** Share of these whose ballots disagree. */
  readonly flipRate: number | null;
  /** Share of readable ballots for the answer that stood first; orders are balanced, so a fair judge has one half. */
  readonly firstPreferred: number | null;
  /** Share of ballots without a choice, ties included. */
  readonly abstainRate: number | null;
  /** Share of ballots that called it a tie; absent where none did. */
  readonly tieRate?: number;
  /** Of two pairs on the same case, how often both came out the same. */
  readonly repeatAgreement: number | null;
  /** Median length of the challenger's answers over the incumbent's. */
  readonly lengthRatio: number | null;
  /** Share of decisive pairs won by the longer answer. */
  readonly longerPreferred: number | null;
}

/** @param comparisons all that one judge compared */
export function judgeHealth(comparisons: readonly Comparison[]): JudgeHealth {
  const judged = comparisons.flatMap(({ pairs }) => pairs).filter(({ ballots }) => ballots.length > 0);
  const ballots = judged.flatMap((pair) => pair.ballots);
  const readable = ballots.filter(({ choice }) => choice !== 'abstain');
  const ties = abstentionsOf(ballots).tie;
  const complete = judged.filter(({ outcome }) => outcome !== 'abstain');
  const decisive = complete.filter(({ outcome }) => outcome !== 'flip');
  const unequal = decisive.filter((pair) => lengthRatioOf(pair) !== 1);
  return {
    ballots: ballots.length,
    pairs: complete.length,
    flipRate: share(complete, ({ outcome }) => outcome === 'flip'),
    firstPreferred: share(readable, choseFirst),
    abstainRate: share(ballots, ({ choice }) => choice === 'abstain'),
    ...(ties > 0 ? { tieRate: ties / ballots.length } : {}),
    repeatAgreement: repeatAgreement(comparisons),
    lengthRatio: median(complete.map(lengthRatioOf)),
    longerPreferred: share(unequal, (pair) => lengthRatioOf(pair) > 1 === (pair.outcome === 'challenger')),
  };
}

/** Fewer ballots or pairs than this say nothing of a judge. */
const ENOUGH_BALLOTS = 16;
const ENOUGH_PAIRS = 8;

/** What is suspicious about a judge, a sentence each. */
export function healthWarnings(health: JudgeHealth): string[] {
  const warnings: string[] = [];
  const warn = (suspicious: boolean, sentence: string) => {
    if (suspicious) warnings.push(sentence);
  };
  const { ballots, pairs, flipRate, firstPreferred, abstainRate, longerPreferred, lengthRatio, tieRate } =
    health;
  const percent = (rate: number | null) => `${Math.round(100 * (rate ?? 0))}%`;
  warn(
    pairs >= ENOUGH_PAIRS && (flipRate ?? 0) > 0.45,
    `The judge followed the position in ${percent(flipRate)} of pairs: the answers are close, or the judge is weak.`,
  );
  warn(
    ballots >= ENOUGH_BALLOTS && Math.abs((firstPreferred ?? 0.5) - 0.5) > 0.2,
    `The judge preferred the first answer in ${percent(firstPreferred)} of ballots; a fair one would in half of them.`,
  );
  warn(
    ballots >= ENOUGH_BALLOTS && (abstainRate ?? 0) > 0.1,
    tieRate === undefined
      ? `${percent(abstainRate)} of ballots could not be read.`
      : `${percent(abstainRate)} of ballots have no choice: the judge called ${percent(tieRate)} a tie.`,
  );
  const lengthsDiffer = lengthRatio !== null && (lengthRatio > 1.5 || lengthRatio < 1 / 1.5);
  warn(
    pairs >= ENOUGH_PAIRS && lengthsDiffer && (longerPreferred ?? 0) > 0.85,
    `The longer answer won ${percent(longerPreferred)} of decisive pairs: the judge may only like length.`,
  );
  return warnings;
}

function choseFirst({ choice, challengerPosition }: CastBallot): boolean {
  return (choice === 'challenger') === (challengerPosition === 'first');
}

function repeatAgreement(comparisons: readonly Comparison[]): number | null {
  let same = 0;
  let all = 0;
  for (const { pairs } of comparisons) {
    const readable = pairs.filter((pair) => pair.ballots.length > 0 && pair.outcome !== 'abstain');
    readable.forEach((pair, index) => {
      const earlier = readable.slice(0, index).filter(({ caseIndex }) => caseIndex === pair.caseIndex);
      all += earlier.length;
      same += earlier.filter(({ outcome }) => outcome === pair.outcome).length;
    });
  }
  return all === 0 ? null : same / all;
}

function lengthRatioOf({ challengerAnswers, incumbentAnswers }: Pair): number {
  return totalLength(challengerAnswers) / Math.max(1, totalLength(incumbentAnswers));
}

function totalLength(answers: readonly Answer[]): number {
  return answers.reduce((sum, answer) => sum + (answer.status === 'answered' ? answer.text.length : 0), 0);
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number | null {
  return items.length === 0 ? null : items.filter(holds).length / items.length;
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  const lower = sorted.length % 2 === 0 ? sorted[middle - 1] : upper;
  return ((lower ?? upper) + upper) / 2;
}
