import type { Forge } from '../forge/forge.ts';
import type { RefreshPullRequests } from '../forge/refresh-pull-requests.ts';
import type { RunPlace } from '../report/running-comment.ts';
import type { Clock, Randomness, SpoEvent } from '../spo/ports.ts';
import { type FinishedCheck } from './conclude-check.ts';
import type { RunRecord } from './finished-records.ts';
import type { ModelStack } from './model-stack.ts';
import type { RunSettings } from './run-settings.ts';
export interface CheckRequest {
    readonly forge: Forge;
    readonly settings: RunSettings;
    readonly models: ModelStack;
    /** Branch for the winners unless the settings name one. */
    readonly defaultBranch: string;
    /** Whether whoever wrote the change need not be allowed to push here: such a file chooses no models. */
    readonly fromFork: boolean;
    /** Folder for results and the report; made when missing. */
    readonly workspace: string;
    /** Whether to go on from an interrupted run, if the workspace holds one of the same head. */
    readonly resume: boolean;
    readonly clock: Clock;
    readonly random: Randomness;
    readonly onEvent: (event: SpoEvent) => void | Promise<void>;
    /** Hears the worst case of the run before it starts. */
    readonly onNotice: (sentence: string) => void;
    /** The workflow run that this is; without one no progress is shown. */
    readonly run?: RunPlace;
    /** Where winners are proposed that belong to no pull request. */
    readonly refresh?: RefreshTarget;
    readonly signal?: AbortSignal;
}
/** A branch that is looked at as it stands. */
export interface RefreshTarget {
    readonly pullRequests: RefreshPullRequests;
    /** Where the winners are proposed to. */
    readonly base: string;
}
/** A run on content that an earlier run has finished: its results again, at no cost. */
export interface ReplayedCheck {
    readonly kind: 'replayed';
    readonly record: RunRecord;
}
export type CheckResult = FinishedCheck | ReplayedCheck;
/**
 * The main job: checks every prompt file that a change touches, optimizes it, commits the winners to one
 * branch and reports in one comment. What an earlier run finished on the same content is only repeated.
 * @throws SpoError when the change cannot be read
 */
export declare function checkChange(request: CheckRequest): Promise<CheckResult>;
