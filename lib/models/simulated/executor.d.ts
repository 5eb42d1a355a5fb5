import type { RandomStream } from '../../spo/ports.ts';
import type { Message } from '../../spo/types.ts';
/**
 * The answer of the simulated executor: what the prompt asked for, visibly, and its quality as a line that
 * the judge, who sees only text, can read.
 * @param model name of the model; some are better than others
 * @param answerLuck most points that chance adds or takes, drawn anew for each answer
 */
export declare function simulatedAnswer(messages: readonly Message[], model: string, answerLuck: number, random: RandomStream): string;
/** Mean quality of the simulated answers in a text, 0 to 100; 50 when it holds none. */
export declare function meanQuality(answers: string): number;
