import { SpoError } from '../../spo/errors.ts';
import type { Usage } from '../../spo/types.ts';
import { type Attempt, UNPRICED_CALL } from '../attempt.ts';
import type { Cost } from '../prices/prices.ts';
import { NOTHING_SPENT, type Spent } from './ledger.ts';
import { type Amount, NOTHING } from './limits.ts';

/** A gateway that stopped waiting; the model behind it may have answered and been paid. */
const GAVE_UP_WAITING: ReadonlySet<unknown> = new Set([408, 504, 524]);

/**
 * What an attempt took. It is charged what it told. Where it told nothing, it is charged as a call alone if the endpoint
 * refused it, and the most it could take if the endpoint may have worked on it: replies without a word of
 * tokens, timeouts, broken connections, aborted calls. One that never went out takes nothing.
 */
export function spentBy(attempt: Attempt, isRetry: boolean, most: Amount, cost: Cost | null): Spent {
  const { calls, promptTokens, completionTokens, costUsd, retries } = attempt.usage;
  const tokens = promptTokens + completionTokens;
  if (calls === 0 && tokens === 0) return { ...NOTHING_SPENT, usage: attempt.usage };
  const usage: Usage = { ...attempt.usage, retries: retries + (isRetry ? 1 : 0) };
  if (tokens > 0) {
    const priced = costUsd ?? cost?.({ promptTokens, cachedPromptTokens: 0, completionTokens });
    return { usage, charged: { calls, tokens, costUsd: priced ?? most.costUsd }, estimatedCalls: 0 };
  }
  if (isRefusal(attempt)) return { usage, charged: { ...NOTHING, calls }, estimatedCalls: 0 };
  const shown = attempt.ok ? usage : { ...usage, ...attempt.estimate };
  return { usage: shown, charged: { ...most, calls }, estimatedCalls: calls };
}

function isRefusal(attempt: Attempt): boolean {
  if (attempt.ok || attempt.usage.costUsd !== 0) return false;
  return !(attempt.error instanceof SpoError && GAVE_UP_WAITING.has(attempt.error.evidence.status));
}

/** What an attempt took of which nobody will ever know how it ended. */
export function cutOff(most: Amount, isRetry: boolean): Spent {
  const usage = { ...UNPRICED_CALL, calls: most.calls, retries: isRetry ? 1 : 0 };
  return { usage, charged: most, estimatedCalls: most.calls };
}
