import { SpoError } from '../../spo/errors.js';
import { COMMIT_TRAILER } from '../forge.js';
import { attempt } from './api-errors.js';
import { commitFacts, hasTrailer, isOurs, readTip } from './branch-tip.js';
import { moveReference } from './move-reference.js';
import { branchReference } from './reference.js';
import { ownerAndRepo } from './repository-access.js';
const MOST_RACES = 3;
/**
 * Deletes a branch whose tip we made (see `isOurs`), if it still ends there.
 * @throws SpoError `forge-permission`, `forge-unavailable`
 */
export async function deleteOwnBranch(access, whoAmI, branch) {
    for (let race = 0; race < MOST_RACES; race++) {
        const tip = await readTip(access, branch);
        if (tip === null)
            return 'absent';
        if (!hasTrailer(tip.message) || !isOurs(tip, await specimen(access, tip)))
            return 'not-ours';
        const { repositoryId } = await whoAmI();
        const reference = branchReference(branch);
        const moved = await moveReference(access, repositoryId, { reference, before: tip.sha, after: null });
        if (moved === 'done')
            return 'deleted';
    }
    throw new SpoError('forge-unavailable', `Branch ${branch} kept moving while it was being deleted.`, {
        remedy: 'Delete it by hand, or run the job again.',
        retryable: true,
    });
}
/** A commit that no branch ever holds: only its making tells which names GitHub gives to our commits. */
async function specimen(access, tip) {
    return attempt({ to: 'write a commit to compare with', needs: 'contents: write' }, async () => {
        const message = `Compare authors\n\n${COMMIT_TRAILER}`;
        const request = { ...ownerAndRepo(access), tree: tip.tree, parents: [tip.sha], message };
        return commitFacts((await access.client.rest.git.createCommit(request)).data);
    });
}
