import type { BudgetLimits } from '../../models/budget/ledger.ts';
/** What may be spent; null for no limit. The time is no part of it: all legs have the same clock. */
export type SharedLimits = Omit<BudgetLimits, 'maxMinutes'>;
/**
 * How many legs a budget suffices for when each gets at least one call, one token and a millionth of a dollar: plan
 * no more than that. Infinity where nothing is limited.
 */
export declare function mostLegsFor({ maxCalls, maxTokens, maxCostUsd }: SharedLimits): number;
/**
 * Divides a budget in proportion to the calls that each leg is expected to make. Calls and tokens add up to exactly
 * what there was, and dollars, in whole millionths, to at most that. A leg alone gets everything.
 * @param calls of each leg, whole numbers; at most `mostLegsFor(limits)` of them
 * @throws RangeError for more legs than that
 */
export declare function budgetShares(limits: SharedLimits, calls: readonly number[]): SharedLimits[];
