import { deleteOwnBranch } from './delete-branch.js';
import { lookUpIdentity } from './identity.js';
import { once } from './once.js';
import { createStickyComment } from './publish-comment.js';
import { repositoryAccess } from './repository-access.js';
export function createCloseOut(options) {
    const access = repositoryAccess(options.client, options);
    const whoAmI = once(() => lookUpIdentity(access));
    return {
        deleteBranch: (branch) => deleteOwnBranch(access, whoAmI, branch),
        finishComment: (line) => createStickyComment(access, options.number, whoAmI).finish(line),
    };
}
