import { type CheckRequest, type CheckResult, checkChange } from './check-change.ts';
import { type PullRequestAccess, pullRequestForge } from './pull-request-forge.ts';

export interface PullRequestCheck extends Omit<CheckRequest, 'forge' | 'defaultBranch'>, PullRequestAccess {}

/** The pull-request job on GitHub, over its API and without a checkout. @throws SpoError */
export function checkPullRequest(check: PullRequestCheck): Promise<CheckResult> {
  const { forge, pullRequest } = pullRequestForge(check);
  return checkChange({ ...check, forge, defaultBranch: `spo/pr-${pullRequest.number}` });
}
