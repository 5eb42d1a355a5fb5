import type { Randomness } from '../../src/spo/ports.ts';

export interface ChaosPlan {
  readonly run: number;
  readonly maxCalls: number;
  /** When it is killed, once, and then resumed; null to leave it alone. */
  readonly kill: Kill | null;
}

/** So many calls after so many finished rounds, while the last of these calls is under way. */
export interface Kill {
  readonly rounds: number;
  readonly calls: number;
}

/** More than any of these runs can spend. */
export const PLENTY = 400;

/**
 * Every third run is killed: one of six in its first calls, the others after one to three finished rounds. Most of those
 * have a budget that is smaller than what is left to do, so that one which forgets what it spent goes beyond.
 */
export function planOf(run: number, random: Randomness): ChaosPlan {
  const next = random(run);
  const below = (limit: number) => Math.floor(limit * next());
  if (run % 3 !== 0) {
    return { run, maxCalls: run % 4 === 3 ? 20 + below(30) : PLENTY, kill: null };
  }
  const turn = run / 3;
  const kill = { rounds: turn % 6 === 5 ? 0 : 1 + (turn % 3), calls: 1 + below(6) };
  const tight = 8 + 8 * kill.rounds + kill.calls + below(6);
  return { run, maxCalls: turn % 4 === 3 ? PLENTY : tight, kill };
}
