import type { CheckRequest } from '../check-change.ts';
import type { FanOutPlan } from './plan.ts';
/** A run that is shared between jobs. */
export interface FanOutRequest extends Omit<CheckRequest, 'models' | 'resume'> {
    /** `owner/name` */
    readonly repository: string;
    /** Number of the pull request; null where there is none. */
    readonly number: number | null;
    /** Folder through which plan, legs and publication pass their work on. */
    readonly handOver: string;
    /** How often this workflow run was started, counted from 1: its failed jobs may be run again. */
    readonly attempt: number;
}
/** What a plan notes of the settings; keys and whatever differs from job to job are no part of it. */
export declare function plannedSettings({ settings }: Pick<FanOutRequest, 'settings'>): Record<string, string>;
/** A plan is a file that somebody may have mixed up. @throws SpoError `bad-input` where it is not of this run */
export declare function refuseForeignPlan(plan: FanOutPlan, request: FanOutRequest): void;
