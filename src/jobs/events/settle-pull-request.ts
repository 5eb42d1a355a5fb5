import { lookUpIdentity } from '../../forge/github/client/identity.ts';
import { createGithubClient } from '../../forge/github/client/octokit.ts';
import { once } from '../../forge/github/client/once.ts';
import { repositoryAccess } from '../../forge/github/client/repository-access.ts';
import { createStickyComment } from '../../forge/github/write/publish-comment.ts';
import type { RunPlace } from '../../report/markdown/comment/running-comment.ts';
import { settleComment } from '../publish/settle-comment.ts';

/** How a repository on GitHub is reached. */
export interface GithubAccess {
  readonly token: string;
  /** Such as `https://api.github.com`, from the runner's environment. */
  readonly apiUrl: string;
  readonly serverUrl: string;
}

/** Names a pull request. */
export interface PullRequestName {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** Sets the comment of a pull request right after a run that may have died. @throws SpoError */
export function settlePullRequest(
  { token, apiUrl, serverUrl }: GithubAccess,
  { owner, repo, number }: PullRequestName,
  run: RunPlace,
): Promise<'settled' | 'right'> {
  const client = createGithubClient({ token, apiUrl, userAgent: 'spo-action' });
  const access = repositoryAccess(client, { owner, repo, serverUrl });
  const comment = createStickyComment(
    access,
    number,
    once(() => lookUpIdentity(access)),
  );
  const forge = {
    readComment: () => comment.read(),
    publishProgress: async (body: string) => {
      await comment.publish(body);
    },
  };
  return settleComment(forge, run);
}
