import type { RepositoryAccess } from '../forge/github/repository-access.ts';
import type { WorkflowRunEvent } from '../forge/github/workflow-run-event.ts';
import type { Admission } from './approved-pull-request.ts';
import type { RunSettings } from './run-settings.ts';
/**
 * What a run without rights asked for, if it speaks of itself: GitHub says which commit and repository that run was of,
 * and which commit and repository the pull request has now, and all of it must agree.
 * @throws SpoError `bad-input` for a request that is malformed or speaks of another pull request
 */
export declare function admitRequested(access: RepositoryAccess, run: WorkflowRunEvent, requestFile: string, settings: RunSettings): Promise<Admission>;
