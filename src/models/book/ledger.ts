/** What a run may spend; null for no limit. */
export interface BudgetLimits {
  readonly maxCalls: number | null;
  /** Input and output together. */
  readonly maxTokens: number | null;
  readonly maxCostUsd: number | null;
  readonly maxMinutes: number | null;
}

/** The setting that a limit comes from. */
export type BudgetSetting = 'max-calls' | 'max-tokens' | 'max-cost-usd' | 'max-minutes';

/** `costUsd` is null where a price is unknown. */
export interface Amount {
  readonly calls: number;
  readonly tokens: number;
  readonly costUsd: number | null;
}

/** A call that was allowed and has not ended; `settle` puts what it took in its place. */
export interface Reservation {
  readonly id: number;
  readonly amount: Amount;
}

/** What is spent, and what calls in flight may yet spend. Keeps no time and sends nothing. */
export interface Ledger {
  spent(): Amount;
  /** Calls in flight. */
  open(): number;
  /**
   * The limit that `amount` does not fit into, if any.
   * @param others whether calls in flight are counted with all that they reserved, or only as calls
   */
  shortOf(amount: Amount, others: 'reserved' | 'calls-only'): BudgetSetting | null;
  reserve(amount: Amount): Reservation;
  settle(reservation: Reservation, charged: Amount): void;
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

/** @param before what an earlier part of the same run spent */
export function createLedger(limits: BudgetLimits, before: Amount): Ledger {
  const open = new Map<number, Amount>();
  let spent = before;
  let last = 0;
  return {
    spent: () => spent,
    open: () => open.size,
    reserve(amount) {
      last++;
      open.set(last, amount);
      return { id: last, amount };
    },
    settle({ id }, charged) {
      if (!open.delete(id)) throw new Error(`Reservation ${id} is not open.`);
      spent = addAmounts(spent, charged);
    },
    shortOf(amount, others) {
      const taken =
        others === 'reserved'
          ? [...open.values()].reduce(addAmounts, spent)
          : { ...spent, calls: spent.calls + open.size };
      return exceeded(addAmounts(taken, amount), limits);
    },
  };
}

function exceeded(sum: Amount, { maxCalls, maxTokens, maxCostUsd }: BudgetLimits): BudgetSetting | null {
  if (maxCalls !== null && sum.calls > maxCalls) return 'max-calls';
  if (maxTokens !== null && sum.tokens > maxTokens) return 'max-tokens';
  if (maxCostUsd === null) return null;
  return sum.costUsd === null || sum.costUsd > maxCostUsd + ROUNDING ? 'max-cost-usd' : null;
}
