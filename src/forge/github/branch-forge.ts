import type { Forge } from '../forge.ts';
import type { GithubClient } from './octokit.ts';
import { proposalPage } from './open-pull-request.ts';
import { repositoryAccess } from './repository-access.ts';
import { repositorySide } from './repository-forge.ts';
import { regularFilesIn } from './tree-listing.ts';

/** The branch that a forge serves, as it stood when the run began. */
export interface BranchPlace {
  readonly owner: string;
  readonly repo: string;
  /** Without `refs/heads/`. */
  readonly branch: string;
  readonly headSha: string;
}

export interface BranchForgeOptions {
  readonly client: GithubClient;
  readonly place: BranchPlace;
  /** For links: `https://github.com`, or an Enterprise server. */
  readonly serverUrl: string;
}

/** A branch on GitHub as a Forge: every file of its commit is there to be looked at, and there is nothing to comment on. */
export function createBranchForge({ client, place, serverUrl }: BranchForgeOptions): Forge {
  const { owner, repo, branch, headSha } = place;
  const access = repositoryAccess(client, { owner, repo, serverUrl });
  const { forge, trees } = repositorySide(access, new Map([[branch, 'the branch that is looked at']]));

  return {
    ...forge,
    async change() {
      const paths = regularFilesIn(await trees.list(headSha));
      const files = paths.map((path) => ({ path, status: 'unchanged' as const }));
      return { number: null, baseSha: headSha, headSha, files };
    },
    // A better prompt stays one when the branch moves on.
    currentHead: async () => headSha,
    publishComment: async () => null,
    readComment: async () => null,
    publishProgress: async () => {},
    suggest: async () => {},
    proposalPage: (proposal) => proposalPage(access, branch, proposal),
    openPullRequest: async () => null,
  };
}
