import type { Forge } from '../forge/forge.ts';
import { type PullRequestEvent, parsePullRequestEvent } from '../forge/github/event.ts';
import { createGithubForge } from '../forge/github/github-forge.ts';
import { createGithubClient } from '../forge/github/octokit.ts';

/** How a pull request is reached. */
export interface PullRequestAccess {
  /** The parsed JSON of the event file. */
  readonly event: unknown;
  readonly token: string;
  /** Such as `https://api.github.com`, from the runner's environment. */
  readonly apiUrl: string;
  readonly serverUrl: string;
}

/** The forge of the pull request that an event is about. @throws SpoError */
export function pullRequestForge({ event, token, apiUrl, serverUrl }: PullRequestAccess): {
  readonly forge: Forge;
  readonly pullRequest: PullRequestEvent;
} {
  const pullRequest = parsePullRequestEvent(event);
  const client = createGithubClient({ token, apiUrl, userAgent: 'spo-action' });
  return { forge: createGithubForge({ client, pullRequest, serverUrl }), pullRequest };
}
