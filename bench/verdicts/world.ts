import { firstPickProbability } from '../../src/models/simulated/judge.ts';

/** How the second prompt of a comparison really compares with the first. */
export type Truth = 'better' | 'equal' | 'worse';

/** One setting of the simulated world. */
export interface Cell {
  readonly truth: Truth;
  /** Probability that a ballot picks the better side when position does not matter. */
  readonly accuracy: number;
  /** Added to that when the better side stands first, taken from it when it stands second. */
  readonly bias: number;
  /**
   * Share of answer pairs that differ so plainly that every ballot on them agrees. The luck of the two
   * answers then decides, with a head start for the better prompt that makes it win with probability
   * `accuracy`. At 0 all ballots are independent; at 1 the judge never flips.
   */
  readonly luck: number;
}

/** What can become of one pair, with probabilities that add up to 1. */
export interface PairChances {
  readonly challenger: number;
  readonly incumbent: number;
  readonly flip: number;
  /** One of the two ballots could not be read. */
  readonly halfAbstained: number;
  readonly abstained: number;
  readonly repeat: number;
}

const NEVER: PairChances = {
  challenger: 0,
  incumbent: 0,
  flip: 0,
  halfAbstained: 0,
  abstained: 0,
  repeat: 0,
};

export const REPEATED: PairChances = { ...NEVER, repeat: 1 };
export const ABSTAINED: PairChances = { ...NEVER, abstained: 1 };

/** A pair whose two ballots agree or flip, and nothing else. */
export function chancesOf(challenger: number, incumbent: number): PairChances {
  return { ...NEVER, challenger, incumbent, flip: 1 - challenger - incumbent };
}

/** The exact chances of a pair on answers that were drawn for it. */
export function pairChances(cell: Cell): PairChances {
  const independent = independentChances(cell);
  const settled = settledChance(cell);
  const mix = (alone: number, together: number) => (1 - cell.luck) * alone + cell.luck * together;
  return chancesOf(mix(independent.challenger, settled), mix(independent.incumbent, 1 - settled));
}

/** The chances of a pair on answers that settle nothing. */
export function independentChances(cell: Cell): PairChances {
  const { first, second } = challengerBallotChances(cell);
  return chancesOf(first * second, (1 - first) * (1 - second));
}

/** Chance that the challenger wins answers that settle everything. */
export function settledChance({ truth, accuracy }: Cell): number {
  if (truth === 'equal') return 0.5;
  return truth === 'better' ? accuracy : 1 - accuracy;
}

/** Chance that a ballot on answers that settle nothing goes to the challenger, by where it stands. */
export function challengerBallotChances({ truth, accuracy, bias }: Cell): { first: number; second: number } {
  const traits = { accuracy, positionBias: bias };
  const sides = {
    better: ['first', 'second'],
    equal: ['neither', 'neither'],
    worse: ['second', 'first'],
  } as const;
  const [standingFirst, standingSecond] = sides[truth];
  return {
    first: firstPickProbability(standingFirst, traits),
    second: 1 - firstPickProbability(standingSecond, traits),
  };
}

/** Points that the better prompt's answers are ahead, so that it wins settled pairs with probability `accuracy`. */
export function headStart({ accuracy }: Cell): number {
  return Math.log(accuracy / (1 - accuracy));
}

/** The same pair with a judge that leaves this share of single ballots, or of whole pairs, unreadable. */
export function withAbstentions(chances: PairChances, of: 'ballots' | 'pairs', share: number): PairChances {
  const kept = of === 'ballots' ? (1 - share) ** 2 : 1 - share;
  const half = of === 'ballots' ? 2 * share * (1 - share) : 0;
  return {
    ...NEVER,
    challenger: kept * chances.challenger,
    incumbent: kept * chances.incumbent,
    flip: kept * chances.flip,
    halfAbstained: half,
    abstained: 1 - kept - half,
  };
}
