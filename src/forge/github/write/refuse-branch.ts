import { isInOwnFolder } from '../../../settings/branch-name.ts';
import { branchOfOthers, refuseBadBranchName, refuseBranchOfOthers } from '../../refused-branch.ts';
import { attempt } from '../client/api-errors.ts';
import { hasStatus } from '../client/api-failure.ts';
import { ownerAndRepo, type RepositoryAccess } from '../client/repository-access.ts';
import { defaultBranch } from '../read/default-branch.ts';

/**
 * Refuses a branch that results must not go to. What GitHub protects is only asked for outside of our own folder:
 * there, a protected branch refuses the push anyway, and each run would pay two requests for the question.
 * @param inUse the branches that this run is about.
 * @throws SpoError `bad-input`, `branch-not-ours`, `forge-permission`, `forge-unavailable`
 */
export async function refuseBranch(
  access: RepositoryAccess,
  branch: string,
  inUse: ReadonlyMap<string, string>,
): Promise<void> {
  refuseBadBranchName(branch);
  refuseBranchOfOthers(branch, inUse);
  if (isInOwnFolder(branch)) return;
  if (branch === (await defaultBranch(access))) throw branchOfOthers(branch, 'the default branch');
  if (await isProtected(access, branch)) throw branchOfOthers(branch, 'a protected branch');
}

function isProtected(access: RepositoryAccess, branch: string): Promise<boolean> {
  return attempt({ to: `look up branch ${branch}`, needs: 'contents: read' }, async () => {
    try {
      const { data } = await access.client.rest.repos.getBranch({ ...ownerAndRepo(access), branch });
      return data.protected;
    } catch (error) {
      if (hasStatus(error, 404)) return false;
      throw error;
    }
  });
}
