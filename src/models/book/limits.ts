/** What a run may spend; null for no limit. */
export interface BudgetLimits {
  readonly maxCalls: number | null;
  /** Input and output together. */
  readonly maxTokens: number | null;
  readonly maxCostUsd: number | null;
  readonly maxMinutes: number | null;
}

export const NO_LIMITS: BudgetLimits = {
  maxCalls: null,
  maxTokens: null,
  maxCostUsd: null,
  maxMinutes: null,
};

/** The setting that a limit comes from. */
export type BudgetSetting = 'max-calls' | 'max-tokens' | 'max-cost-usd' | 'max-minutes';

/** What limits are compared with. `costUsd` is null where a price is unknown. */
export interface Amount {
  readonly calls: number;
  readonly tokens: number;
  readonly costUsd: number | null;
}

export const NOTHING: Amount = { calls: 0, tokens: 0, costUsd: 0 };

export function addAmounts(left: Amount, right: Amount): Amount {
  return {
    calls: left.calls + right.calls,
    tokens: left.tokens + right.tokens,
    costUsd: left.costUsd === null || right.costUsd === null ? null : left.costUsd + right.costUsd,
  };
}

/** Sums of fractions of a cent are off by less than this, in US dollars. */
const ROUNDING = 1e-9;

/** The limit that an amount does not fit into; null when it fits. */
export function exceeded(
  sum: Amount,
  { maxCalls, maxTokens, maxCostUsd }: BudgetLimits,
): BudgetSetting | null {
  if (maxCalls !== null && sum.calls > maxCalls) return 'max-calls';
  if (maxTokens !== null && sum.tokens > maxTokens) return 'max-tokens';
  if (maxCostUsd === null) return null;
  return sum.costUsd === null || sum.costUsd > maxCostUsd + ROUNDING ? 'max-cost-usd' : null;
}
