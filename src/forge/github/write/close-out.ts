import type { Deletion } from '../../forge.ts';
import { lookUpIdentity } from '../client/identity.ts';
import type { GithubClient } from '../client/octokit.ts';
import { once } from '../client/once.ts';
import { repositoryAccess } from '../client/repository-access.ts';
import { deleteOwnBranch } from './delete-branch.ts';
import { createStickyComment } from './publish-comment.ts';

/** What remains to be done for a pull request that was closed. */
export interface CloseOut {
  /** @throws SpoError `forge-permission`, `forge-unavailable` */
  deleteBranch(branch: string): Promise<Deletion>;
  /**
   * Writes our comment anew.
   * @param rewritten makes the new text of the one that stands there.
   * @returns the comment's address; null when there is none.
   * @throws SpoError `forge-permission`, `forge-unavailable`
   */
  rewriteComment(rewritten: (body: string) => string): Promise<string | null>;
}

export function createCloseOut(options: {
  readonly client: GithubClient;
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  readonly serverUrl: string;
}): CloseOut {
  const access = repositoryAccess(options.client, options);
  const whoAmI = once(() => lookUpIdentity(access));
  return {
    deleteBranch: (branch) => deleteOwnBranch(access, whoAmI, branch),
    rewriteComment: (rewritten) => createStickyComment(access, options.number, whoAmI).rewrite(rewritten),
  };
}
