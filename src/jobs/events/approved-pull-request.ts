import type { RepositoryAccess } from '../../forge/github/client/repository-access.ts';
import type { PullRequestPlace } from '../../forge/github/github-forge.ts';
import { lookUpPullRequest } from '../../forge/github/read/pull-request.ts';
import { hasWriteAccess } from '../../forge/github/read/write-access.ts';
import type { Approval } from './plan-event.ts';

/** A pull request that may be checked, or the sentence that says why not. */
export type Admission = { readonly pullRequest: PullRequestPlace } | { readonly refusal: string };

/**
 * An approval counts if whoever gave it may push here, and if it is of the commit that the head is at now.
 * @throws SpoError `forge-permission`, `forge-unauthorized`, `forge-unavailable`
 */
export async function admitApproved(access: RepositoryAccess, approval: Approval): Promise<Admission> {
  const { owner, repo, number, sha, by } = approval;
  if (!(await hasWriteAccess(access, by))) {
    return { refusal: `${by} may not write to ${owner}/${repo}, so that this approves nothing.` };
  }
  const pull = await lookUpPullRequest(access, number);
  if (!pull?.open) return { refusal: `Pull request #${number} is not open.` };
  if (pull.headSha !== sha) {
    return {
      refusal: `The approval is of ${sha}, and the head of pull request #${number} is now ${pull.headSha}: look at what changed, and approve that.`,
    };
  }
  return { pullRequest: { owner, repo, number, baseSha: pull.baseSha, headSha: sha, isFork: pull.isFork } };
}
