import type { RandomStream } from '../../spo/ports.ts';
import type { Message } from '../../spo/types.ts';
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
export declare function firstPickProbability(better: BetterPosition, { accuracy, positionBias }: JudgeTraits): number;
/** One ballot of the simulated judge, from one number of the stream. */
export declare function simulatedBallot(better: BetterPosition, traits: JudgeTraits, random: RandomStream): 'A' | 'B';
/** The judge's whole reply to the sections `ANSWERS A` and `ANSWERS B` of the last message. */
export declare function simulatedJudgement(messages: readonly Message[], traits: JudgeTraits, random: RandomStream): string;
