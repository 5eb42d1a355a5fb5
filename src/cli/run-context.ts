import type { Run } from '../jobs/run.ts';
import { systemClock } from '../machine/clock.ts';
import { stopSignal } from '../machine/process.ts';
import { logText } from '../report/text/log-lines.ts';
import { printError } from '../report/text/printer.ts';
import type { Clock, Ports, Randomness } from '../spo/ports.ts';
import { seededRandomness } from '../spo/random.ts';

export interface RunContext {
  readonly clock: Clock;
  readonly random: Randomness;
  /** The process's variables. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Prints what the run has to say once, such as its worst case. */
  readonly onNotice: (sentence: string) => void;
  /** Aborted by the first SIGINT or SIGTERM; a second one ends the process at once. */
  readonly signal: AbortSignal;
}

/** What every command needs around its job. */
export function runContext(seed: number): RunContext {
  return {
    clock: systemClock,
    random: seededRandomness(seed),
    environment: process.env,
    onNotice: (sentence) => printError(logText(sentence)),
    signal: stopSignal((name) => `Stopped by ${name}.`),
  };
}

/** A run of this process. */
export function runOf(
  { clock, random, signal, onNotice: say }: RunContext,
  { onEvent, ...own }: Pick<Run, 'settings' | 'models' | 'workspace' | 'resume'> & Pick<Ports, 'onEvent'>,
): Run {
  return { ...own, ports: { clock, random, onEvent, signal }, say };
}
