import { type SignTest } from './sign-test.ts';
import type { Decision, Tally } from './types.ts';
/** How far a comparison has come. */
export interface Progress {
    readonly tally: Tally;
    /** Pairs drawn so far, whatever their outcome. */
    readonly drawn: number;
    /** True when every case only repeats itself, so that more pairs would show nothing new. */
    readonly exhausted: boolean;
}
/** When a comparison draws more pairs, and what it decides in the end. */
export interface Rule {
    /** Most pairs it can draw. */
    readonly most: number;
    /** Pairs to draw at once; 0 ends the comparison. */
    nextWave(progress: Progress): number;
    conclude(progress: Progress): {
        readonly decision: Decision;
        readonly note: string;
    };
}
/** A judge that abstains on more than this share of its ballots decides nothing. */
export declare const MOST_ABSTENTIONS = 0.25;
/**
 * The paper's rule with balanced orders: a fixed number of ballots, and a side needs more than half of all
 * of them, abstentions included.
 * @throws SpoError `bad-input` for a number that cannot be balanced
 */
export declare function plainRule(ballots: number): Rule;
/** The numbers of a lead rule, in pairs. */
export interface LeadRuleSettings {
    readonly accept: number;
    readonly reject: number;
    readonly wave: number;
    readonly most: number;
}
/**
 * The rule for rounds: the challenger replaces the incumbent at a lead of `accept` agreeing pairs and is
 * given up at a lead of `reject` the other way. Rejecting early is cheap, since the prompt that stands is
 * kept; accepting wrongly is what the confirmation at the end guards against.
 */
export declare function leadRule({ accept, reject, wave, most }: LeadRuleSettings): Rule;
/**
 * The rule for verdicts: a sequential sign test over agreeing pairs. An abstention ends early stopping, so
 * that a judge who only speaks up for one side cannot stop the comparison while it is ahead.
 * @param wave pairs at once after the first wave, which is as large as the earliest decision
 */
export declare function signTestRule(test: SignTest, wave: number): Rule;
