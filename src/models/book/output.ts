import type { Role } from '../../spo/ports.ts';

/** Hidden reasoning counts as output, and answers that are cut off in it are worth nothing. */
const WITH_REASONING = 16_384;
const WITHOUT_REASONING = 4_096;

/** Below this a call is not worth sending; the rest of a budget stays unspent instead. */
export const LEAST_OUTPUT_TOKENS = 256;

/**
 * Output tokens that a call may have at most while a budget of tokens or money is set.
 * @param effort the reasoning effort that is sent; null when none is
 */
export function mostOutputTokens(role: Role, effort: string | null): number {
  const reasons = effort === null ? role === 'optimize' : effort !== 'none';
  return reasons ? WITH_REASONING : WITHOUT_REASONING;
}
