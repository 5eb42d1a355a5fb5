import { type LegResult } from './leg-result.ts';
import type { FanOutPlan } from './plan.ts';
export interface LegResults {
    /** By number of the leg; those that left nothing usable are absent. */
    readonly legs: ReadonlyMap<number, LegResult>;
    /** What was not used and why, a sentence each. */
    readonly problems: readonly string[];
}
/**
 * The results of a plan's legs, wherever in the folder a download put them. A file that is broken, follows another
 * plan or contradicts another file of the same leg is left out with a reason. Never throws.
 * @param planDigest of `readPlan`
 */
export declare function readLegResults(folder: string, plan: Pick<FanOutPlan, 'legs'>, planDigest: string): Promise<LegResults>;
