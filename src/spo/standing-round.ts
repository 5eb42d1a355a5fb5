import type { Round } from './types.ts';

type Outcome = Pick<Round, 'outcome'>;
type NumberedOutcome = Pick<Round, 'round' | 'outcome'>;

/** Whether its prompt stood when the round ended. */
export function stands({ outcome }: Outcome): boolean {
  return outcome === 'initial' || outcome === 'accepted';
}

/** The best of the rounds is the last whose prompt stood; undefined where none did. */
export function standingRound<Each extends Outcome>(rounds: readonly Each[]): Each | undefined {
  return rounds.findLast(stands);
}

/** Whether a round is the one that the starting prompt was executed in: nothing better was found, where it is the best. */
export function isStart(rounds: readonly NumberedOutcome[], number: number): boolean {
  return rounds.some(({ round, outcome }) => round === number && outcome === 'initial');
}
