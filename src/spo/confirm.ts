import { comparePrompts, type PromptComparison } from './comparing/compare-prompts.ts';
import type { Ports } from './ports.ts';
import type { Comparison } from './types.ts';

/**
 * The last incumbent meets the head version again, on fresh answers and first on the cases that the rounds
 * did not see: a search over rounds picks lucky winners, and only what holds up here is an improvement.
 * @param sample case indices that the rounds used
 * @throws SpoError for a fault that would hit every call
 */
export function confirm(
  winner: Pick<PromptComparison, 'spec' | 'challenger' | 'test' | 'wave'>,
  sample: readonly number[],
  ports: Ports,
): Promise<Comparison> {
  return comparePrompts({ ...winner, incumbent: winner.spec.prompt, phase: 'confirm', seen: sample }, ports);
}
