import { type FanOutPlan } from './plan.ts';
export interface PlanFile {
    readonly plan: FanOutPlan;
    /** SHA-256 of the file's bytes, 64 hex digits: results say which plan they follow. */
    readonly digest: string;
}
/**
 * Writes `<folder>/plan.json`.
 * @returns its absolute path.
 * @throws SpoError `bad-input` for a plan that no job would take, `workspace` when it cannot be written
 */
export declare function writePlan(folder: string, plan: FanOutPlan): Promise<string>;
/**
 * Reads `<folder>/plan.json`.
 * @throws SpoError `bad-input` that names the file and what is wrong with it
 */
export declare function readPlan(folder: string): Promise<PlanFile>;
/** Whether a job has left a plan there, whatever it is worth. */
export declare function hasPlan(folder: string): Promise<boolean>;
