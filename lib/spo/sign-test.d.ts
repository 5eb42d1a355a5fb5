/**
 * A sequential sign test with exact error rates.
 *
 * Which pairs are decisive (both ballots agree) tells nothing of who wins them: between equal prompts every
 * decisive pair is a fair coin, whatever the judge's position bias and flip rate are. So the boundaries are
 * laid over wins and losses among decisive pairs, and the error bound holds for every flip rate.
 * docs/decisions/0002-verdicts.md has the calculation.
 */
export interface SignTest {
    /** Chance that equal prompts are called different in one given direction, at most. */
    readonly errorRate: number;
    /** Most pairs to draw, decisive or not. */
    readonly cap: number;
    /** Wins that decide early, by losses so far. Beyond its end nothing decides early. */
    readonly early: readonly number[];
    /** Wins that decide at the end, by decisive pairs; spends what the early looks left. */
    readonly final: readonly number[];
}
/** The cap that keeps the power of 24 pairs at an error rate of 5% for smaller rates. */
export declare function pairCap(errorRate: number): number;
/**
 * @param errorRate above 0 and below 0.5, for each direction
 * @param cap most pairs; defaults to what the error rate needs
 */
export declare function signTest(errorRate: number, cap?: number): SignTest;
/** Which direction wins and losses decide for, if any; symmetric in both. */
export declare function signTestDecision(test: SignTest, wins: number, losses: number, atEnd: boolean): 'wins' | 'losses' | null;
/** True when some outcome of at most `remaining` more pairs still decides for a side. */
export declare function canStillDecide(test: SignTest, wins: number, losses: number, remaining: number): boolean;
/** Fewest decisive pairs, all for one side, that the test can decide on. */
export declare function fewestDecisivePairs(test: SignTest): number;
