import type { Comparison, Verdict } from './types.ts';
/** What a comparison says of its challenger. */
export declare function verdictOf({ decision, stoppedBy }: Comparison): Verdict;
