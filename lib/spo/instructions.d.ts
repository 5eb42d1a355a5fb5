import type { Answer, Message, PromptSpec } from './types.ts';
/** What an instruction is built from: the incumbent, its answers and the goal. */
type Goal = Pick<PromptSpec, 'requirements' | 'count' | 'cases'>;
/**
 * Asks the optimizer model for a better prompt.
 * @param complaint why the reply before this one could not be used; empty at the first asking
 */
export declare function optimizeMessages(incumbent: {
    readonly prompt: string;
    readonly answers: readonly Answer[];
}, goal: Goal, complaint?: string): Message[];
/** Asks the judge which of two answer sets is better. */
export declare function evaluateMessages(first: readonly Answer[], second: readonly Answer[], goal: Goal): Message[];
export {};
