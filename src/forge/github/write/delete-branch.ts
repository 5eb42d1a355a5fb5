import { SpoError } from '../../../spo/errors.ts';
import type { BranchCommit } from '../../branch-store.ts';
import { COMMIT_TRAILER, type Deletion } from '../../forge.ts';
import { hasTrailer, isOurs } from '../../own-commit.ts';
import { attempt } from '../client/api-errors.ts';
import type { Identity } from '../client/identity.ts';
import { ownerAndRepo, type RepositoryAccess } from '../client/repository-access.ts';
import { commitFacts, readTip } from './branch-tip.ts';
import { moveReference } from './move-reference.ts';
import { branchReference } from './reference.ts';

const MOST_RACES = 3;

/**
 * Deletes a branch whose tip we made (see `isOurs`), if it still ends there.
 * @throws SpoError `forge-permission`, `forge-unavailable`
 */
export async function deleteOwnBranch(
  access: RepositoryAccess,
  whoAmI: () => Promise<Identity>,
  branch: string,
): Promise<Deletion> {
  for (let race = 0; race < MOST_RACES; race++) {
    const tip = await readTip(access, branch);
    if (tip === null) return 'absent';
    if (!(await isOwnTip(access, tip))) return 'not-ours';
    const { repositoryId } = await whoAmI();
    const reference = branchReference(branch);
    const moved = await moveReference(access, repositoryId, { reference, before: tip.sha, after: null });
    if (moved === 'done') return 'deleted';
  }
  throw new SpoError('forge-unavailable', `Branch ${branch} kept moving while it was being deleted.`, {
    remedy: 'Delete it by hand, or run the job again.',
    retryable: true,
  });
}

/**
 * Whether we made the commit that a branch ends in (see `isOurs`).
 * @throws SpoError `forge-permission`, `forge-unavailable`
 */
export async function isOwnTip(access: RepositoryAccess, tip: BranchCommit): Promise<boolean> {
  return hasTrailer(tip.message) && isOurs(tip, await specimen(access, tip));
}

/** A commit that no branch ever holds: only its making tells which names GitHub gives to our commits. */
async function specimen(access: RepositoryAccess, tip: BranchCommit): Promise<BranchCommit> {
  return attempt({ to: 'write a commit to compare with', needs: 'contents: write' }, async () => {
    const message = `Compare authors\n\n${COMMIT_TRAILER}`;
    const request = { ...ownerAndRepo(access), tree: tip.tree, parents: [tip.sha], message };
    return commitFacts((await access.client.rest.git.createCommit(request)).data);
  });
}
