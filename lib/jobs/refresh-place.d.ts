import type { BranchPlace } from '../forge/github/branch-forge.ts';
import type { GithubClient } from '../forge/github/octokit.ts';
import type { EventPlan, RefreshTrigger } from './plan-event.ts';
import type { EventRun } from './run-event.ts';
import type { RunSettings } from './run-settings.ts';
/** The branch that a run without a pull request works on. */
export interface RefreshPlace extends BranchPlace {
    readonly isDefault: boolean;
}
/**
 * The branch that `ref` names, or the one that the workflow was started on, at its commit of that moment. Jobs that share
 * a run work on the commit of its plan, wherever the branch is by then.
 * @throws SpoError `bad-input`, `forge-not-found`, `forge-permission`, `forge-unavailable`
 */
export declare function refreshPlaceOf({ repository, startedOn, settings, serverUrl, handOver }: EventRun, { defaultBranch }: Extract<EventPlan, {
    task: 'refresh';
}>, client: GithubClient): Promise<RefreshPlace>;
/**
 * Where the winners go: one branch of ours for each branch that is looked at, for each model that is moved to, and for
 * each choice of prompts by hand, which would else take away what was found in all the others.
 */
export declare function refreshBranchOf({ branch, isDefault }: RefreshPlace, trigger: RefreshTrigger, settings: RunSettings): string;
