import type { SpoError } from '../../spo/errors.ts';
import type { Usage } from '../../spo/types.ts';
import type { Cost } from '../prices/prices.ts';
import { type BudgetScope, exhausted } from './error.ts';
import type { Amount, BudgetLimits, BudgetSetting, Ledger, Reservation } from './ledger.ts';
import { LEAST_OUTPUT_TOKENS } from './output.ts';
import type { TokenEstimate } from './token-estimate.ts';

/** A call that asks for room. */
export interface PlannedCall {
  /** `requestBytes` of its messages. */
  readonly bytes: number;
  /** Output tokens that it may have when there is room enough. */
  readonly mostOutput: number;
  readonly cost: Cost | null;
  readonly estimate: TokenEstimate;
}

/** Leave to send a call. */
export interface Grant {
  readonly reservation: Reservation;
  /** What the call is charged when nobody tells what it took; at least its reservation. */
  readonly unreported: Amount;
  /** Most output tokens to ask for. */
  readonly output: number;
  /** The error of a reply that is shorter than it wanted to be for want of budget; null for a whole one. */
  cut(usage: Usage): SpoError | null;
}

/**
 * Reserves room for a call; null when it should wait for the calls in flight.
 * @throws SpoError `budget-exhausted` when no wait would help
 */
export type Reserver = (call: PlannedCall) => Grant | null;

/** The rules of `createBudget` on when a call may go out. */
export function createReserver(limits: BudgetLimits, ledger: Ledger, scope: BudgetScope): Reserver {
  const error = (setting: BudgetSetting, next: Amount) => {
    const spent = ledger.spent();
    // Calls in flight took none of the tokens yet, and are made all the same.
    const made = { ...spent, calls: spent.calls + ledger.open() };
    return exhausted({ setting, limits, scope, spent: made, next });
  };

  const grant = (amount: Amount, unreported: Amount, output: number, shortage: SpoError | null): Grant => ({
    reservation: ledger.reserve(amount),
    unreported,
    output,
    cut: ({ completionTokens }) => (completionTokens >= output ? shortage : null),
  });

  return (call) => {
    const { bytes, mostOutput, estimate } = call;
    const likely = (output: number) => amountOf(estimate.likely(bytes), output, call);
    const shortOf = (output: number) => ledger.shortOf(likely(output), 'calls-only');
    const leastOutput = Math.min(LEAST_OUTPUT_TOKENS, mostOutput);
    const short = shortOf(leastOutput);
    if (short !== null) throw error(short, likely(leastOutput));

    const most = (output: number) => amountOf(estimate.most(bytes), output, call);
    const whole = most(mostOutput);
    if (ledger.shortOf(whole, 'reserved') === null) return grant(whole, whole, mostOutput, null);
    if (ledger.open() > 0) return null;

    const shortOfMost = shortOf(mostOutput);
    if (shortOfMost === null) return grant(likely(mostOutput), whole, mostOutput, null);
    const output = largest(leastOutput, mostOutput, (tokens) => shortOf(tokens) === null);
    return grant(likely(output), most(output), output, error(shortOfMost, likely(mostOutput)));
  };
}

function amountOf(promptTokens: number, allowed: number, { cost, estimate }: PlannedCall): Amount {
  const completionTokens = estimate.output(allowed);
  const costUsd = cost?.({ promptTokens, cachedPromptTokens: 0, completionTokens }) ?? null;
  return { calls: 1, tokens: promptTokens + completionTokens, costUsd };
}

/** The largest whole number that fits, where `low` does, `high` does not, and all below a fitting one do. */
function largest(low: number, high: number, fits: (value: number) => boolean): number {
  let [fitting, tooLarge] = [low, high];
  while (tooLarge - fitting > 1) {
    const middle = Math.floor((fitting + tooLarge) / 2);
    if (fits(middle)) fitting = middle;
    else tooLarge = middle;
  }
  return fitting;
}
