import type { Usage } from './types.ts';

export const NO_USAGE: Usage = {
  calls: 0,
  promptTokens: 0,
  completionTokens: 0,
  costUsd: 0,
  retries: 0,
  cacheHits: 0,
};

/**
 * A sum of tokens as files of any version hold it: older ones stored what endpoints told as it came, fractions and numbers
 * above all counting among it, and null where that was no number.
 */
export function storedTokens(told: number | null): number {
  return Math.min(Math.ceil(Math.max(0, told ?? 0)), Number.MAX_SAFE_INTEGER);
}

/** Sums two usages; one unknown cost makes the sum unknown. */
export function addUsage(left: Usage, right: Usage): Usage {
  return combine(left, right, 1);
}

/** What was spent between two readings of the same counter. */
export function usageSince(earlier: Usage, later: Usage): Usage {
  return combine(later, earlier, -1);
}

function combine(left: Usage, right: Usage, sign: 1 | -1): Usage {
  const bothKnown = left.costUsd !== null && right.costUsd !== null;
  return {
    calls: left.calls + sign * right.calls,
    promptTokens: left.promptTokens + sign * right.promptTokens,
    completionTokens: left.completionTokens + sign * right.completionTokens,
    costUsd: bothKnown ? left.costUsd + sign * right.costUsd : null,
    retries: left.retries + sign * right.retries,
    cacheHits: left.cacheHits + sign * right.cacheHits,
  };
}
