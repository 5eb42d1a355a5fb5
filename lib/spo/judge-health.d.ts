import type { Comparison } from './types.ts';
/** How a judge behaved over some comparisons. Rates are 0 to 1, and null when nothing was there to count. */
export interface JudgeHealth {
    /** Ballots cast, unreadable ones included. */
    readonly ballots: number;
    /** Pairs with two readable ballots. */
    readonly pairs: number;
    /** Share of these whose ballots disagree. */
    readonly flipRate: number | null;
    /** Share of readable ballots for the answer that stood first; orders are balanced, so a fair judge has one half. */
    readonly firstPreferred: number | null;
    /** Share of ballots that could not be read. */
    readonly abstainRate: number | null;
    /** Of two pairs on the same case, how often both came out the same. */
    readonly repeatAgreement: number | null;
    /** Median length of the challenger's answers over the incumbent's. */
    readonly lengthRatio: number | null;
    /** Share of decisive pairs won by the longer answer. */
    readonly longerPreferred: number | null;
}
/** @param comparisons all that one judge compared */
export declare function judgeHealth(comparisons: readonly Comparison[]): JudgeHealth;
/** What is suspicious about a judge, a sentence each. */
export declare function healthWarnings(health: JudgeHealth): string[];
