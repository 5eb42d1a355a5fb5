import { confirm } from '../../src/spo/comparing/compare-prompts.ts';
import { verdictOf } from '../../src/spo/comparing/tally.ts';
import { optimize } from '../../src/spo/loop/optimize.ts';
import { DEFAULT_SETTINGS } from '../../src/spo/loop/settings.ts';
import type { Randomness } from '../../src/spo/ports.ts';
import { originalTrial } from './original-rule.ts';
import { simulatedModels } from './simulated-models.ts';
import { CHECK_TEST, CHECK_WAVES, portsOf, specOf } from './trials.ts';
import type { Cell } from './world.ts';

export const RUN_ROUNDS = 10;

export interface WholeRun {
  /** At least one round replaced the incumbent. */
  readonly accepted: boolean;
  /** The confirmation called the last incumbent an improvement. */
  readonly confirmed: boolean;
}

/** Rounds and confirmation as a job runs them, with an optimizer whose prompts are all equally good. */
export async function wholeRun(cell: Cell, cases: number, random: Randomness): Promise<WholeRun> {
  const spec = specOf(cases, 'version 0 of quality 0');
  const ports = portsOf(simulatedModels(cell, random('models')), random);
  const settings = { ...DEFAULT_SETTINGS, ballots: 'auto', patience: 0, maxRounds: RUN_ROUNDS } as const;
  const { best, sample, error } = await optimize(spec, settings, ports);
  if (error !== null || best === null) throw error ?? new Error('The loop ended without an incumbent.');
  if (best.prompt === spec.prompt) return { accepted: false, confirmed: false };
  const winner = { spec, challenger: best.prompt, test: CHECK_TEST, wave: CHECK_WAVES.auto };
  const comparison = await confirm(winner, sample, ports);
  return { accepted: true, confirmed: verdictOf(comparison) === 'improved' };
}

/** The same rounds under the original's rule, up to the first challenger that is accepted, if any is. */
export function originalRunAccepts(cell: Cell, random: Randomness): boolean {
  const stream = random('original');
  const startingLuck = stream();
  for (let round = 2; round <= RUN_ROUNDS; round++) {
    const isSettled = stream() < cell.luck;
    const accepts = isSettled
      ? stream() > startingLuck
      : originalTrial({ ...cell, luck: 0 }, stream).decision === 'challenger';
    if (accepts) return true;
  }
  return false;
}
