import type { Forge } from '../forge.ts';
import { createRecordStore } from '../record-store.ts';
import { refuseBadBranchName } from '../refused-branch.ts';
import { createBlobReader } from './blob-reader.ts';
import { readTip } from './branch-tip.ts';
import { type CommitTrees, createCommitTrees } from './commit-tree.ts';
import { type Identity, lookUpIdentity } from './identity.ts';
import { once } from './once.ts';
import { publishCommit } from './publish-commit.ts';
import { readFileAtCommit } from './read-file.ts';
import { githubRecordObjects } from './record-objects.ts';
import { refuseBranch } from './refuse-branch.ts';
import type { RepositoryAccess } from './repository-access.ts';
import { watchAllowance } from './request-allowance.ts';
import { regularFilesIn } from './tree-listing.ts';

/** What a forge does with the repository alone, whether a pull request is served or a branch. */
type RepositoryForge = Pick<
  Forge,
  | 'readFile'
  | 'listFiles'
  | 'refuseShortage'
  | 'refuseBranch'
  | 'currentTip'
  | 'publishCommit'
  | 'readRecords'
  | 'writeRecords'
>;

/** That part of a forge, and what its other parts share with it. */
export interface RepositorySide {
  readonly forge: RepositoryForge;
  readonly trees: CommitTrees;
  /** Asks once. */
  readonly whoAmI: () => Promise<Identity>;
}

/** @param inUse branches that no results may go to, each with what it is to this run. */
export function repositorySide(access: RepositoryAccess, inUse: ReadonlyMap<string, string>): RepositorySide {
  const trees = createCommitTrees(access);
  const blobs = createBlobReader(access);
  const allowance = watchAllowance(access.client);
  const whoAmI = once(() => lookUpIdentity(access));
  const forge: RepositoryForge = {
    readFile: (commit, path) => readFileAtCommit(trees, blobs, commit, path),
    listFiles: async (commit) => {
      const listing = await trees.listAtOnce(commit);
      return listing && regularFilesIn(listing);
    },
    refuseShortage: (files) => allowance.refuseShortage(files),
    refuseBranch: (branch) => refuseBranch(access, branch, inUse),
    currentTip: (branch) => readTip(access, branch),
    publishCommit: async (request) => {
      refuseBadBranchName(request.branch);
      return publishCommit(access, trees, whoAmI, request);
    },
    ...createRecordStore(githubRecordObjects(access, blobs, whoAmI)),
  };
  return { forge, trees, whoAmI };
}
