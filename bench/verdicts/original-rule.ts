import { simulatedBallot } from '../../src/models/simulated/judge.ts';
import { ballotOf } from '../../src/spo/comparing/evaluate.ts';
import type { RandomStream } from '../../src/spo/ports.ts';
import type { Trial } from './trials.ts';
import { type Cell, challengerBallotChances, settledChance } from './world.ts';

/** The rule of the Python original: ballots in random order on one draw of answers, strict majority. */
export const ORIGINAL_BALLOTS = 4;
const MAJORITY = 3;

/** Exact chances that the original's ballots go to either side. */
export function exactOriginal(cell: Cell): { readonly challenger: number; readonly incumbent: number } {
  const { first, second } = challengerBallotChances(cell);
  const ballot = (first + second) / 2;
  const settled = settledChance(cell);
  const mix = (alone: number, together: number) => (1 - cell.luck) * alone + cell.luck * together;
  return {
    challenger: mix(atLeast(MAJORITY, ORIGINAL_BALLOTS, ballot), settled),
    incumbent: mix(atLeast(MAJORITY, ORIGINAL_BALLOTS, 1 - ballot), 1 - settled),
  };
}

export function originalTrial(cell: Cell, random: RandomStream): Trial {
  const settled = random() < cell.luck ? random() < settledChance(cell) : null;
  let forChallenger = 0;
  for (let ballot = 0; ballot < ORIGINAL_BALLOTS; ballot++) {
    if (settled ?? originalBallot(cell, random)) forChallenger++;
  }
  const ballots = ORIGINAL_BALLOTS;
  if (forChallenger >= MAJORITY) return { decision: 'challenger', ballots };
  return { decision: forChallenger <= ORIGINAL_BALLOTS - MAJORITY ? 'incumbent' : 'none', ballots };
}

function originalBallot({ truth, accuracy, bias }: Cell, random: RandomStream): boolean {
  const position = random() < 0.5 ? 'first' : 'second';
  const better =
    truth === 'equal' ? 'neither' : (truth === 'better') === (position === 'first') ? 'first' : 'second';
  const letter = simulatedBallot(better, { accuracy, positionBias: bias }, random);
  return ballotOf(letter, position) === 'challenger';
}

/** Chance of at least `successes` in `tosses` that succeed with probability `chance`. */
export function atLeast(successes: number, tosses: number, chance: number): number {
  let sum = 0;
  let ways = 1;
  for (let count = 0; count <= tosses; count++) {
    if (count >= successes) sum += ways * chance ** count * (1 - chance) ** (tosses - count);
    ways = (ways * (tosses - count)) / (count + 1);
  }
  return sum;
}
