import type { ChangedFile } from '../../forge/forge.ts';
import type { PromptReport } from '../../report/run-report.ts';
import { SpoError } from '../../spo/errors.ts';
import type { LegResult } from './leg-result.ts';
import type { FanOutPlan } from './plan.ts';
/** A prompt of the change at its head. */
export interface ExpectedPrompt {
    readonly file: ChangedFile;
    /** In its file; empty where the file holds one. */
    readonly name: string;
}
/** What one process would have come to. */
export interface MergedLegs {
    /** Those of the legs as expected, then what the plan carries. */
    readonly reports: readonly PromptReport[];
    /** Those of the legs, and their faults, in the order of the legs and each once. The plan's own are no part of it. */
    readonly notices: readonly string[];
    /** That of the first leg that has one; its `errorLine` is among the notices. */
    readonly fault: SpoError | null;
    /** What in the results was ignored and why, a sentence each. */
    readonly problems: readonly string[];
}
/**
 * Puts the results of a plan's legs together. A prompt that nobody speaks for ends in an error that says why.
 * @param legs of `readLegResults`
 * @param expected prompts to be reported; what the plan carries need not be among them
 */
export declare function mergeLegs(plan: Pick<FanOutPlan, 'carried' | 'legs'>, legs: ReadonlyMap<number, LegResult>, expected: readonly ExpectedPrompt[]): MergedLegs;
