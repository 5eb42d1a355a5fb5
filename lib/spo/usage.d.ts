import type { Usage } from './types.ts';
export declare const NO_USAGE: Usage;
/** Sums two usages; one unknown cost makes the sum unknown. */
export declare function addUsage(left: Usage, right: Usage): Usage;
/** What was spent between two readings of the same counter. */
export declare function usageSince(earlier: Usage, later: Usage): Usage;
