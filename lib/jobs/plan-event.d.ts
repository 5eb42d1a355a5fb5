import type { PullRequestPlace } from '../forge/github/github-forge.ts';
import { type WorkflowRunEvent } from '../forge/github/workflow-run-event.ts';
import type { RunSettings } from './run-settings.ts';
/** Somebody's word that a commit may be checked at the cost of the repository's owner; still to be looked up. */
export interface Approval {
    readonly owner: string;
    readonly repo: string;
    readonly number: number;
    readonly sha: string;
    /** Login */
    readonly by: string;
}
export type RefreshTrigger = 'workflow_dispatch' | 'schedule';
/** What an event asks for. */
export type EventPlan = 
/** `anew`: what an earlier run finished is not enough, since what it published may be gone. */
{
    readonly task: 'check';
    readonly pullRequest: PullRequestPlace;
    readonly anew: boolean;
}
/** There is no key. */
 | {
    readonly task: 'validate';
    readonly pullRequest: PullRequestPlace;
    readonly anew: boolean;
} | {
    readonly task: 'check-approved';
    readonly approval: Approval;
} | {
    readonly task: 'check-requested';
    readonly run: WorkflowRunEvent;
    readonly requestFile: string;
}
/** A branch as it stands, without a pull request. */
 | {
    readonly task: 'refresh';
    readonly trigger: RefreshTrigger;
    readonly defaultBranch: string | null;
} | {
    readonly task: 'clean-up';
    readonly pullRequest: PullRequestPlace;
    readonly merged: boolean;
} | {
    readonly task: 'nothing';
    readonly reason: string;
};
/** Put on a pull request by a maintainer, this approves its head at that moment. */
export declare const APPROVAL_LABEL = "spo-check";
/**
 * Decides what a run does, from the event alone: what has to be looked up is left to the task.
 * @param payload the parsed JSON of the event file.
 * @throws SpoError `bad-input` for an event that starts nothing, with what to use instead.
 */
export declare function planEvent(event: string, payload: unknown, settings: RunSettings): EventPlan;
