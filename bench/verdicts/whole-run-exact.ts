import { roundRule } from '../../src/spo/loop/settings.ts';
import type { ExactOutcome } from './exact.ts';
import { exactCheck, exactRound } from './exact-comparisons.ts';
import { exactOriginal } from './original-rule.ts';
import { RUN_ROUNDS } from './whole-run.ts';
import type { Cell } from './world.ts';

const CHALLENGERS = RUN_ROUNDS - 1;

/** A whole run between equal prompts: `challenger` is a confirmed improvement, `none` one that was not. */
export function exactWholeRun(cell: Cell): ExactOutcome {
  const accepted = chanceOfAccepting(cell.luck, exactRound(withoutLuck(cell), roundRule('auto')).challenger);
  const confirmed = accepted * exactCheck(cell).challenger;
  return withoutCost(confirmed, accepted - confirmed);
}

/** Whether the original's rule accepts at least one of the equal challengers. */
export function exactOriginalRun(cell: Cell): ExactOutcome {
  return withoutCost(chanceOfAccepting(cell.luck, exactOriginal(withoutLuck(cell)).challenger), 0);
}

/**
 * Chance that at least one challenger replaces the starting prompt. Until then its answers stay, and so does
 * their luck: with `x` as the chance that a challenger's answers are luckier, a round is lost with
 * probability `kept - luck * x`. The result is 1 minus the mean of its ninth power over all `x`.
 */
function chanceOfAccepting(luck: number, withoutLuckAccepted: number): number {
  const kept = 1 - (1 - luck) * withoutLuckAccepted;
  if (luck === 0) return 1 - kept ** CHALLENGERS;
  return 1 - (kept ** RUN_ROUNDS - (kept - luck) ** RUN_ROUNDS) / (RUN_ROUNDS * luck);
}

function withoutLuck(cell: Cell): Cell {
  return { ...cell, luck: 0 };
}

function withoutCost(challenger: number, none: number): ExactOutcome {
  const cost = { ballots: 0, ballotsDeviation: 0, waves: 0 };
  return { challenger, none, incumbent: 1 - challenger - none, insufficient: 0, ...cost };
}
