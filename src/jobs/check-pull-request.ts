import { parsePullRequestEvent } from '../forge/github/event.ts';
import { createGithubForge } from '../forge/github/github-forge.ts';
import { createGithubClient } from '../forge/github/octokit.ts';
import { type CheckRequest, type CheckResult, checkChange } from './check-change.ts';

export interface PullRequestCheck extends Omit<CheckRequest, 'forge' | 'defaultBranch'> {
  /** The parsed JSON of the event file. */
  readonly event: unknown;
  readonly token: string;
  /** Such as `https://api.github.com`, from the runner's environment. */
  readonly apiUrl: string;
  readonly serverUrl: string;
}

/** The pull-request job on GitHub, over its API and without a checkout. @throws SpoError */
export function checkPullRequest(check: PullRequestCheck): Promise<CheckResult> {
  const { event, token, apiUrl, serverUrl } = check;
  const pullRequest = parsePullRequestEvent(event);
  const client = createGithubClient({ token, apiUrl, userAgent: 'spo-action' });
  const forge = createGithubForge({ client, pullRequest, serverUrl });
  return checkChange({ ...check, forge, defaultBranch: `spo/pr-${pullRequest.number}` });
}
