import { comparePrompts, type PromptComparison } from '../../spo/comparing/compare-prompts.ts';
import type { Ports } from '../../spo/ports.ts';
import type { Comparison, Verdict } from '../../spo/types.ts';

/**
 * Today's model with the present prompt against the new model with the prompt that was found for it, on fresh
 * answers and first on the cases that the rounds did not see. Only a confirmed prompt is worth it, and only
 * where the new model did worse with the present one.
 * @param winner `challenger` is the confirmed prompt
 * @param sample case indices that the rounds used
 * @returns null where there is nothing to make up for, or no second model
 * @throws SpoError for a fault that would hit every call
 */
export async function compareSwitch(
  winner: Pick<PromptComparison, 'spec' | 'challenger' | 'test' | 'wave'>,
  sample: readonly number[],
  verdict: Verdict | null | undefined,
  ports: Ports,
): Promise<Comparison | null> {
  const { baseExecutor } = ports.models;
  if (baseExecutor === undefined || verdict !== 'regressed') return null;
  const sides = { incumbent: winner.spec.prompt, incumbentExecutor: baseExecutor };
  return comparePrompts({ ...winner, ...sides, phase: 'switch', seen: sample }, ports);
}
