import { isInOwnFolder } from '../branch-name.js';
import { branchOfOthers, refuseBadBranchName, refuseBranchOfOthers } from '../refused-branch.js';
import { attempt } from './api-errors.js';
import { hasStatus } from './api-failure.js';
import { defaultBranch } from './default-branch.js';
import { ownerAndRepo } from './repository-access.js';
/**
 * Refuses a branch that results must not go to. What GitHub protects is only asked for outside of our own folder:
 * there, a protected branch refuses the push anyway, and each run would pay two requests for the question.
 * @param inUse the branches that this run is about.
 * @throws SpoError `bad-input`, `branch-not-ours`, `forge-permission`, `forge-unavailable`
 */
export async function refuseBranch(access, branch, inUse) {
    refuseBadBranchName(branch);
    refuseBranchOfOthers(branch, inUse);
    if (isInOwnFolder(branch))
        return;
    if (branch === (await defaultBranch(access)))
        throw branchOfOthers(branch, 'the default branch');
    if (await isProtected(access, branch))
        throw branchOfOthers(branch, 'a protected branch');
}
function isProtected(access, branch) {
    return attempt({ to: `look up branch ${branch}`, needs: 'contents: read' }, async () => {
        try {
            const { data } = await access.client.rest.repos.getBranch({ ...ownerAndRepo(access), branch });
            return data.protected;
        }
        catch (error) {
            if (hasStatus(error, 404))
                return false;
            throw error;
        }
    });
}
