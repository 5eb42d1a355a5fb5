import type { Pair, Tally } from './types.ts';
/** Counts pairs by outcome and ballots by choice. */
export declare function tallyPairs(pairs: readonly Pair[]): Tally;
/** The tally of nothing. */
export declare const EMPTY_TALLY: Tally;
