import { systemClock } from '../jobs/system-clock.ts';
import { SpoError } from '../spo/errors.ts';
import type { Clock, Randomness } from '../spo/ports.ts';
import { seededRandomness } from '../spo/random.ts';

export interface RunContext {
  readonly clock: Clock;
  readonly random: Randomness;
  /** Aborted by the first SIGINT or SIGTERM; a second one ends the process at once. */
  readonly signal: AbortSignal;
}

/** What every command needs around its job. */
export function runContext(seed: number): RunContext {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals) => {
    controller.abort(new SpoError('interrupted', `Stopped by ${name}.`));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return { clock: systemClock, random: seededRandomness(seed), signal: controller.signal };
}
