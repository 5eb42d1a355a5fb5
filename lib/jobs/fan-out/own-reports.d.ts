import type { PromptReport } from '../../report/run-report.ts';
import type { LegResult } from './leg-result.ts';
import type { FanOutPlan } from './plan.ts';
/** What the legs say of the prompts that are theirs. */
export interface OwnReports {
    /** By `promptKey`. */
    readonly reports: ReadonlyMap<string, PromptReport>;
    /** What was ignored and why, a sentence each. */
    readonly problems: readonly string[];
}
/** The identity of a prompt. Unlike a title it cannot be mistaken for that of a file with `#` in its path. */
export declare function promptKey(path: string, name: string): string;
/**
 * Takes from each leg what it says of the prompts of its own shard: a mixed-up or poisoned artifact must not speak
 * for others.
 * @param awaited keys of the prompts that legs were to check
 */
export declare function ownReports(plan: Pick<FanOutPlan, 'legs'>, legs: ReadonlyMap<number, LegResult>, awaited: ReadonlySet<string>): OwnReports;
