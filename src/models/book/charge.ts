import { SpoError } from '../../spo/errors.ts';
import type { Usage } from '../../spo/types.ts';
import { spendOf } from '../call-spend.ts';
import type { Cost } from '../prices/prices.ts';
import { type Amount, NOTHING } from './ledger.ts';

/** What a call is charged, and whether that is the most it could take, for want of a report. */
export interface Charge {
  readonly amount: Amount;
  readonly estimated: boolean;
}

/** A gateway that stopped waiting; the model behind it may have answered and been paid. */
const GAVE_UP_WAITING: ReadonlySet<unknown> = new Set([408, 504, 524]);

/** A reply is charged what it reports, and the most it could take when it reports nothing. */
export function chargeOfReply(usage: Usage, most: Amount, cost: Cost | null): Charge {
  return charge(usage, most, cost) ?? { amount: most, estimated: true };
}

/**
 * A failed call is charged what it reports. Without a report it is charged as a call alone where the endpoint
 * refused it, nothing where it never went out, and the most it could take where the endpoint may have
 * worked on it: timeouts, broken connections, aborted calls.
 */
export function chargeOfFailure(error: unknown, most: Amount, cost: Cost | null): Charge {
  const told = error instanceof SpoError && 'attempts' in error.evidence;
  const spent = spendOf(error);
  if (told && spent.calls === 0) return { amount: NOTHING, estimated: false };
  const known = charge(spent, most, cost);
  if (known !== null) return known;
  const refused = told && spent.costUsd === 0 && !GAVE_UP_WAITING.has(error.evidence.status);
  return refused
    ? { amount: { ...NOTHING, calls: spent.calls }, estimated: false }
    : { amount: most, estimated: true };
}

function charge(usage: Usage, most: Amount, cost: Cost | null): Charge | null {
  const { promptTokens, completionTokens } = usage;
  const tokens = promptTokens + completionTokens;
  if (tokens === 0) return null;
  const priced = usage.costUsd ?? cost?.({ promptTokens, cachedPromptTokens: 0, completionTokens });
  const amount = { calls: Math.max(1, usage.calls), tokens, costUsd: priced ?? most.costUsd };
  return { amount, estimated: false };
}
