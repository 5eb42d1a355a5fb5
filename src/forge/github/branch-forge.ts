import type { Forge } from '../forge.ts';
import type { Identity } from './client/identity.ts';
import type { GithubClient } from './client/octokit.ts';
import { repositoryAccess } from './client/repository-access.ts';
import { regularFilesIn } from './read/tree-listing.ts';
import { repositorySide } from './repository-forge.ts';

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

/** The forge, and whom GitHub takes its token's holder for; it asks at most once. */
export type BranchForge = Forge & { readonly whoAmI: () => Promise<Identity> };

/** A branch on GitHub as a Forge: every file of its commit is there to be looked at. */
export function createBranchForge({ client, place, serverUrl }: BranchForgeOptions): BranchForge {
  const { owner, repo, branch, headSha } = place;
  const access = repositoryAccess(client, { owner, repo, serverUrl });
  const { forge, trees, whoAmI } = repositorySide(
    access,
    new Map([[branch, 'the branch that is looked at']]),
  );

  return {
    ...forge,
    whoAmI,
    async change() {
      const paths = regularFilesIn(await trees.list(headSha));
      const files = paths.map((path) => ({ path, status: 'unchanged' as const }));
      return { number: null, baseSha: headSha, headSha, files };
    },
  };
}
