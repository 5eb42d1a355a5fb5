import type { Answer, FailedChecks, Pair, PromptSpec } from './types.ts';
/** The checks that two answers to the same case failed; null when it has none, or an answer is missing. */
export declare function compareChecks(incumbent: Answer | undefined, challenger: Answer | undefined, spec: Pick<PromptSpec, 'cases'>): FailedChecks | null;
/** The side that checks speak for: the one that fails none which the other passes, where the other does. */
export declare function sideOfChecks(failed: FailedChecks): 'challenger' | 'incumbent' | null;
/** What a challenger's answers fail that the incumbent's pass, a few words each; empty when nothing. */
export declare function newFailures(incumbent: readonly Answer[], challenger: readonly Answer[], spec: Pick<PromptSpec, 'cases'>): string[];
/** A pair that only checks can decide. */
export declare function pairByChecks(sides: {
    readonly caseIndex: number | null;
    readonly incumbent: readonly Answer[];
    readonly challenger: readonly Answer[];
    readonly failed: FailedChecks | null;
}): Pair;
