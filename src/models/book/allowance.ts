import type { SpoError } from '../../spo/errors.ts';
import type { Usage } from '../../spo/types.ts';
import type { Cost } from '../prices/prices.ts';
import { type BudgetScope, exhausted } from './error.ts';
import { createGate } from './gate.ts';
import type { Tally } from './ledger.ts';
import { type Amount, addAmounts, type BudgetLimits, type BudgetSetting, exceeded } from './limits.ts';
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
  /** What the call is charged when nobody tells what it took; at least what is kept free for it. */
  readonly unreported: Amount;
  /** Most output tokens to ask for. */
  readonly output: number;
  /** The error of a reply that is shorter than it wanted to be for want of budget; null for a whole one. */
  cut(usage: Usage): SpoError | null;
  /** Gives the room back, once what the call took is in the book. @param told by its reply, to be learned from */
  release(told?: Usage): void;
}

/** The room that limits leave beside what is spent and what calls in flight may yet spend. */
export interface Allowance {
  readonly limits: BudgetLimits;
  /**
   * Resolves when there is room for a call.
   * @throws SpoError `budget-exhausted` when no wait would help, or the interruption when the signal is aborted first
   */
  admit(call: PlannedCall, signal: AbortSignal | undefined): Promise<Grant>;
}

/** The rules of `createBook` on when a call may go out. @param tally what the book says of the calls that have ended */
export function createAllowance(
  limits: BudgetLimits,
  scope: BudgetScope,
  tally: Pick<Tally, 'total'>,
): Allowance {
  const spent = () => tally.total().charged;
  const gate = createGate();
  const held = new Set<Amount>();

  /** The limit that `amount` does not fit into beside calls in flight: with all that they hold, or only as calls. */
  const shortOf = (amount: Amount, others: 'held' | 'calls-only') => {
    const taken =
      others === 'held'
        ? [...held].reduce(addAmounts, spent())
        : { ...spent(), calls: spent().calls + held.size };
    return exceeded(addAmounts(taken, amount), limits);
  };
  const error = (setting: BudgetSetting, next: Amount) => {
    // Calls in flight took none of the tokens yet, and are made all the same.
    const made = { ...spent(), calls: spent().calls + held.size };
    const { estimatedCalls } = tally.total();
    return exhausted({ setting, limits, scope, spent: made, estimatedCalls, next });
  };
  const decide = (call: PlannedCall): Grant | null => {
    const { bytes, mostOutput, estimate } = call;
    const grant = (amount: Amount, unreported: Amount, output: number, shortage: SpoError | null): Grant => {
      held.add(amount);
      return {
        unreported,
        output,
        cut: ({ completionTokens }) => (completionTokens >= output ? shortage : null),
        release(told) {
          held.delete(amount);
          if (told !== undefined) estimate.learn({ ...told, bytes, allowed: output });
          gate.reopen();
        },
      };
    };
    const likely = (output: number) => amountOf(estimate.likely(bytes), output, call);
    const shortOfLikely = (output: number) => shortOf(likely(output), 'calls-only');
    const leastOutput = Math.min(LEAST_OUTPUT_TOKENS, mostOutput);
    const short = shortOfLikely(leastOutput);
    if (short !== null) throw error(short, likely(leastOutput));

    const most = (output: number) => amountOf(estimate.most(bytes), output, call);
    const whole = most(mostOutput);
    if (shortOf(whole, 'held') === null) return grant(whole, whole, mostOutput, null);
    if (held.size > 0) return null;

    const shortOfMost = shortOfLikely(mostOutput);
    if (shortOfMost === null) return grant(likely(mostOutput), whole, mostOutput, null);
    const output = largest(leastOutput, mostOutput, (tokens) => shortOfLikely(tokens) === null);
    return grant(likely(output), most(output), output, error(shortOfMost, likely(mostOutput)));
  };
  return { limits, admit: (call, signal) => gate.pass(() => decide(call), signal) };
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
