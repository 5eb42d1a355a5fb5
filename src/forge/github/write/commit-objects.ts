import type { BranchCommit, CommitObjects } from '../../branch-store.ts';
import type { CommitRequest } from '../../forge.ts';
import { attempt } from '../client/api-errors.ts';
import { hasStatus } from '../client/api-failure.ts';
import type { Identity } from '../client/identity.ts';
import { branchPage, commitPage, ownerAndRepo, type RepositoryAccess } from '../client/repository-access.ts';
import type { CommitTrees } from '../read/commit-tree.ts';
import { missingCommit } from '../read/missing-commit.ts';
import { commitFacts, readTip } from './branch-tip.ts';
import { createReference, moveReference } from './move-reference.ts';
import { branchReference } from './reference.ts';

/**
 * The objects of our commits over the git data API.
 * @param whoAmI asked only when a branch has to be moved.
 */
export function githubCommitObjects(
  access: RepositoryAccess,
  trees: CommitTrees,
  whoAmI: () => Promise<Identity>,
): CommitObjects {
  return {
    // GitHub signs for the holder of the token, by a name that only a commit shows.
    us: null,
    readTip: (branch) => readTip(access, branch),
    writeTree: (request) => writeTree(access, trees, request),
    writeCommit: (tree, request) => writeCommit(access, tree, request),
    async move(branch, before, after) {
      const reference = branchReference(branch);
      if (before === null) return createReference(access, reference, after);
      const { repositoryId } = await whoAmI();
      return moveReference(access, repositoryId, { reference, before, after });
    },
    pages: (branch, sha) => ({ branchUrl: branchPage(access, branch), commitUrl: commitPage(access, sha) }),
  };
}

/** The SHA of the parent's tree with the files replaced. */
async function writeTree(
  access: RepositoryAccess,
  trees: CommitTrees,
  { branch, parent, files }: CommitRequest,
): Promise<string> {
  const base = await readTree(access, parent);
  const entries = await Promise.all(
    files.map(async ({ path, content }) => {
      // An executable file stays one: only its text is ours to change.
      const executable = (await trees.entry(parent, path))?.mode === '100755';
      return {
        path,
        content,
        type: 'blob' as const,
        mode: executable ? ('100755' as const) : ('100644' as const),
      };
    }),
  );
  // Retried after an outage without harm, as the commit below is: git objects are named by their content.
  return attempt({ to: `write the files of branch ${branch}`, needs: 'contents: write' }, async () => {
    const request = { ...ownerAndRepo(access), base_tree: base, tree: entries };
    return (await access.client.rest.git.createTree(request)).data.sha;
  });
}

async function readTree(access: RepositoryAccess, commit: string): Promise<string> {
  return attempt({ to: `read commit ${commit}`, needs: 'contents: read' }, async () => {
    try {
      const { data } = await access.client.rest.git.getCommit({
        ...ownerAndRepo(access),
        commit_sha: commit,
      });
      return data.tree.sha;
    } catch (error) {
      if (hasStatus(error, 404)) throw await missingCommit(access, commit);
      throw error;
    }
  });
}

/** GitHub signs a bot's commit only when it names no author, committer or signature itself. */
async function writeCommit(
  access: RepositoryAccess,
  tree: string,
  { branch, parent, message }: CommitRequest,
): Promise<BranchCommit> {
  return attempt({ to: `write the commit of branch ${branch}`, needs: 'contents: write' }, async () => {
    const request = { ...ownerAndRepo(access), tree, parents: [parent], message };
    return commitFacts((await access.client.rest.git.createCommit(request)).data);
  });
}
