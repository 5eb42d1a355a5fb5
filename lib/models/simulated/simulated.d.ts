import type { LanguageModel, Models } from '../../spo/ports.ts';
import { type JudgeTraits } from './judge.ts';
export interface SimulationOptions extends Partial<JudgeTraits> {
    /** The same seed gives the same replies, whatever the order of the calls. */
    readonly seed: number | string;
    /** Most points of 100 that chance adds to an answer or takes from it; 0 makes every draw the same. Default 6. */
    readonly answerLuck?: number;
}
/**
 * Models that need no key and no network (`--offline`). They play all three roles in the world of
 * `simulated-world.ts`; every text they write says that it is simulated. They show how the tool works and
 * measure its rules; they tell nothing of how a real model would take a prompt. Nothing is billed: tokens
 * are estimated at four characters each, and the cost is 0.
 *
 * Defaults: accuracy 0.9, positionBias 0.05, answerLuck 6.
 */
export declare function simulatedModels(options: SimulationOptions): Models;
/** One simulated model; it plays whichever role a request names. */
export declare function simulatedModel(name: string, { seed, accuracy, positionBias, answerLuck }: SimulationOptions): LanguageModel;
