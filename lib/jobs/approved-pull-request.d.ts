import type { PullRequestPlace } from '../forge/github/github-forge.ts';
import type { RepositoryAccess } from '../forge/github/repository-access.ts';
import type { Approval } from './plan-event.ts';
/** A pull request that may be checked, or the sentence that says why not. */
export type Admission = {
    readonly pullRequest: PullRequestPlace;
} | {
    readonly refusal: string;
};
/**
 * An approval counts if whoever gave it may push here, and if it is of the commit that the head is at now.
 * @throws SpoError `forge-permission`, `forge-unauthorized`, `forge-unavailable`
 */
export declare function admitApproved(access: RepositoryAccess, approval: Approval): Promise<Admission>;
