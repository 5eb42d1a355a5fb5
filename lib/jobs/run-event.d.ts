import { type PullRequestPlace } from '../forge/github/github-forge.ts';
import { type CheckRequest, type ReplayedCheck } from './check-change.ts';
import { type ClosedPullRequest } from './clean-up.ts';
import type { FinishedCheck } from './conclude-check.ts';
import { type CheckedLeg } from './fan-out/check-leg.ts';
import { type PlannedCheck } from './fan-out/plan-check.ts';
import type { ModelStack } from './model-stack.ts';
import type { RunSettings } from './run-settings.ts';
import { type ValidatedChange } from './validate-change.ts';
export interface EventRun extends Omit<CheckRequest, 'forge' | 'defaultBranch' | 'fromFork' | 'models' | 'refresh'> {
    /** Name of the event: `pull_request`, `workflow_run`, ... */
    readonly eventName: string;
    /** The parsed JSON of the event file. */
    readonly payload: unknown;
    /** `owner/name` of the repository that the workflow runs in. */
    readonly repository: string;
    /** What the workflow was started on: `refs/heads/main`, and its commit. */
    readonly startedOn: {
        readonly ref: string;
        readonly sha: string;
    };
    readonly token: string;
    /** Such as `https://api.github.com`, from the runner's environment. */
    readonly apiUrl: string;
    readonly serverUrl: string;
    /** Where a plan, its legs and their publication meet, unless the settings name a folder. */
    readonly handOver: string;
    /** How often this workflow run was started, counted from 1. */
    readonly attempt: number;
    /** Hears which pull request is going to be checked, before anything is written. */
    readonly onPullRequest: (place: PullRequestPlace) => void;
    /** Asked only when models are needed: a run without a key has other things to do. */
    readonly models: (settings: RunSettings) => Promise<ModelStack>;
}
/** There was nothing to do, which is a normal end. */
export interface NothingDone {
    readonly kind: 'nothing';
    readonly sentence: string;
    /** Outputs of the action: the jobs that follow a plan ask for them, whatever came of it. */
    readonly outputs: Record<string, string>;
}
export type EventResult = FinishedCheck | ReplayedCheck | PlannedCheck | CheckedLeg | ValidatedChange | ClosedPullRequest | NothingDone;
/** Does what an event on GitHub asks for, over its API and without a checkout. @throws SpoError */
export declare function runEvent(run: EventRun): Promise<EventResult>;
