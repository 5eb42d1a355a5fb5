import { currentTip, publishCommit } from '../branch-store.ts';
import type { Forge } from '../forge.ts';
import { createRecordStore } from '../record-store.ts';
import { refuseBadBranchName } from '../refused-branch.ts';
import { type Identity, rememberIdentity } from './client/identity.ts';
import type { RepositoryAccess } from './client/repository-access.ts';
import { watchAllowance } from './client/request-allowance.ts';
import { createBlobReader } from './read/blob-reader.ts';
import { type CommitTrees, createCommitTrees } from './read/commit-tree.ts';
import { readFileAtCommit } from './read/read-file.ts';
import { regularFilesIn } from './read/tree-listing.ts';
import { githubCommitObjects } from './write/commit-objects.ts';
import { githubRecordObjects } from './write/record-objects.ts';
import { refuseBranch } from './write/refuse-branch.ts';

/** The forge of a repository, whether a pull request is served or a branch, but for the change; and what others share with it. */
export interface RepositorySide {
  readonly forge: Omit<Forge, 'change'>;
  readonly trees: CommitTrees;
  /** Asks once. */
  readonly whoAmI: () => Promise<Identity>;
}

/** @param inUse branches that no results may go to, each with what it is to this run. */
export function repositorySide(access: RepositoryAccess, inUse: ReadonlyMap<string, string>): RepositorySide {
  const trees = createCommitTrees(access);
  const { whoAmI, learn } = rememberIdentity(access);
  const blobs = createBlobReader(access, learn);
  const allowance = watchAllowance(access.client);
  const commits = githubCommitObjects(access, trees, whoAmI);
  const forge: Omit<Forge, 'change'> = {
    readFile: (commit, path) => readFileAtCommit(trees, blobs, commit, path),
    listFiles: async (commit) => {
      const listing = await trees.listAtOnce(commit);
      return listing && regularFilesIn(listing);
    },
    refuseShortage: (files) => allowance.refuseShortage(files),
    refuseBranch: (branch) => refuseBranch(access, branch, inUse),
    currentTip: (branch) => currentTip(commits, branch),
    publishCommit: async (request) => {
      refuseBadBranchName(request.branch);
      return publishCommit(commits, request);
    },
    ...createRecordStore(githubRecordObjects(access, blobs, whoAmI)),
  };
  return { forge, trees, whoAmI };
}
