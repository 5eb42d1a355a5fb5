import { type Deletion, deleteOwnBranch } from './delete-branch.ts';
import { lookUpIdentity } from './identity.ts';
import type { GithubClient } from './octokit.ts';
import { once } from './once.ts';
import { createStickyComment } from './publish-comment.ts';
import { repositoryAccess } from './repository-access.ts';

/** What remains to be done for a pull request that was closed. */
export interface CloseOut {
  /** @throws SpoError `forge-permission`, `forge-unavailable` */
  deleteBranch(branch: string): Promise<Deletion>;
  /**
   * Puts a line on top of our comment, and keeps the rest.
   * @returns the comment's address; null when there is none.
   * @throws SpoError `forge-permission`, `forge-unavailable`
   */
  finishComment(line: string): Promise<string | null>;
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
    finishComment: (line) => createStickyComment(access, options.number, whoAmI).finish(line),
  };
}
