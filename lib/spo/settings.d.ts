import { type Rule } from './rules.ts';
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
export declare const DEFAULT_SETTINGS: LoopSettings;
/** The rule that a `ballots` setting names. @throws SpoError `bad-input` */
export declare function roundRule(ballots: Ballots): Rule;
/** @throws SpoError `bad-input` for settings that make no sense */
export declare function assertSettings(settings: LoopSettings): void;
