import { leadRule, plainRule, type Rule } from '../comparing/rules.ts';
import { SpoError } from '../errors.ts';

/** `auto` decides a round in waves of one pair, `auto-fast` in waves of two: fewer waits, more calls. */
export type Ballots = number | 'auto' | 'auto-fast';

/** How the loop runs; see `DEFAULT_SETTINGS`. */
export interface LoopSettings {
  /** Rounds run now, the first included. */
  readonly maxRounds: number;
  /** Number of the first round; above 1 it continues from a stored incumbent. */
  readonly initialRound: number;
  /** Cases that each round executes. */
  readonly sampleSize: number;
  readonly ballots: Ballots;
  /** Rounds in a row without an accepted challenger after which the loop ends; 0 never ends it. */
  readonly patience: number;
  /** Judges all answers of a round at once, as the paper does, or case by case. */
  readonly judgeBy: 'set' | 'case';
}

export const DEFAULT_SETTINGS: LoopSettings = {
  maxRounds: 10,
  initialRound: 1,
  sampleSize: 3,
  ballots: 'auto',
  patience: 3,
  judgeBy: 'set',
};

/** The rule that a `ballots` setting names. @throws SpoError `bad-input` */
export function roundRule(ballots: Ballots): Rule {
  if (ballots === 'auto') return leadRule({ accept: 2, reject: 1, wave: 1, most: 6 });
  if (ballots === 'auto-fast') return leadRule({ accept: 2, reject: 1, wave: 2, most: 6 });
  return plainRule(ballots);
}

/** @throws SpoError `bad-input` for settings that make no sense */
export function assertSettings(settings: LoopSettings): void {
  roundRule(settings.ballots);
  const least = { maxRounds: 1, initialRound: 1, sampleSize: 1, patience: 0 } as const;
  for (const [name, minimum] of Object.entries(least)) {
    const value = settings[name as keyof typeof least];
    if (Number.isInteger(value) && value >= minimum) continue;
    throw new SpoError('bad-input', `${name} is ${value}.`, {
      remedy: `Use a whole number of at least ${minimum}.`,
    });
  }
}
