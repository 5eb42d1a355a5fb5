import { readSections } from '../../spo/asking/sections.ts';
import type { RandomStream } from '../../spo/ports.ts';
import type { Message } from '../../spo/types.ts';
import { meanQuality } from './executor.ts';

export interface JudgeTraits {
  /** Probability of picking the better answers when position does not matter, 0 to 1. */
  readonly accuracy: number;
  /** Added to that when the better ones stand first, taken from it when they stand second. */
  readonly positionBias: number;
}

/** Where the better answers stand; `neither` when both are equally good. */
export type BetterPosition = 'first' | 'second' | 'neither';

/**
 * Probability that the judge picks the first answers: accuracy plus bias when they are the better ones, the
 * rest of accuracy minus bias when the second are, one half plus bias when neither is; cut to 0 and 1.
 */
export function firstPickProbability(
  better: BetterPosition,
  { accuracy, positionBias }: JudgeTraits,
): number {
  if (better === 'first') return cut(accuracy + positionBias);
  if (better === 'second') return 1 - cut(accuracy - positionBias);
  return cut(0.5 + positionBias);
}

/** One ballot of the simulated judge, from one number of the stream. */
export function simulatedBallot(
  better: BetterPosition,
  traits: JudgeTraits,
  random: RandomStream,
): 'A' | 'B' {
  return random() < firstPickProbability(better, traits) ? 'A' : 'B';
}

/** The judge's whole reply to the sections `ANSWERS A` and `ANSWERS B` of the last message. */
export function simulatedJudgement(
  messages: readonly Message[],
  traits: JudgeTraits,
  random: RandomStream,
): string {
  const sections = readSections(messages.at(-1)?.content ?? '');
  const first = sections.get('ANSWERS A');
  const second = sections.get('ANSWERS B');
  if (first === undefined || second === undefined) throw new Error('The simulated judge found no answers.');
  const qualities = [meanQuality(first), meanQuality(second)] as const;
  const letter = simulatedBallot(betterOf(...qualities), traits, random);
  const [a, b] = qualities.map((quality) => quality.toFixed(1));
  return `<analyse>Simulated judgement: A reads as ${a} of 100 and B as ${b}, and this judge errs at a set rate.</analyse>
<choose>${letter}</choose>`;
}

function betterOf(first: number, second: number): BetterPosition {
  if (first === second) return 'neither';
  return first > second ? 'first' : 'second';
}

function cut(probability: number): number {
  return Math.min(1, Math.max(0, probability));
}
