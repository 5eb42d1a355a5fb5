import type { Sides } from './evaluate.ts';
import type { Ports, Step } from './ports.ts';
import type { Rule } from './rules.ts';
import type { Comparison, Pair, PromptSpec } from './types.ts';
/** What two prompts are compared on, and how. */
export interface ComparisonPlan {
    readonly spec: PromptSpec;
    readonly rule: Rule;
    readonly step: Step;
    /** The answers of pair `number`, counted from 0. */
    sides(number: number): Promise<Sides> | Sides;
    /** Decides pair `number`. */
    judge(sides: Sides, number: number): Promise<Pair>;
    /** Pairs after which every case has had its turn. */
    readonly cycle: number;
    /** Spares the ballots of pairs that were drawn before: the judge's repeats on them are no new evidence. */
    readonly skipRepeats: boolean;
    /** Whether the pairs drawn so far are the result when the budget ends or the run is stopped, or the error is thrown on. */
    readonly keepPartial: boolean;
}
/**
 * The one comparison primitive: draws pairs in waves, concurrently within a wave, until the rule has enough.
 * @throws SpoError for a fault that would hit every call
 */
export declare function compare(plan: ComparisonPlan, ports: Ports): Promise<Comparison>;
