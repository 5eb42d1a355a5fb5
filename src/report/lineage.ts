import { stands } from '../spo/standing-round.ts';
import type { Round } from '../spo/types.ts';

/** A round and the one whose prompt it challenged. */
export interface LineageStep {
  readonly round: Round;
  /** Number of the round that stood then; null for a starting prompt, or where that round is not among these. */
  readonly challenged: number | null;
  /** Whether its prompt stood afterwards. */
  readonly stands: boolean;
}

/** Who challenged whom, in the order of the rounds. */
export function lineageOf(rounds: readonly Round[]): LineageStep[] {
  let standing: number | null = null;
  return rounds.map((round) => {
    const challenged = round.outcome === 'initial' ? null : standing;
    if (stands(round)) standing = round.round;
    return { round, challenged, stands: stands(round) };
  });
}
