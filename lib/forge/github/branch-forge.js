import { proposalPage } from './open-pull-request.js';
import { repositoryAccess } from './repository-access.js';
import { repositorySide } from './repository-forge.js';
import { regularFilesIn } from './tree-listing.js';
/** A branch on GitHub as a Forge: every file of its commit is there to be looked at, and there is nothing to comment on. */
export function createBranchForge({ client, place, serverUrl }) {
    const { owner, repo, branch, headSha } = place;
    const access = repositoryAccess(client, { owner, repo, serverUrl });
    const { forge, trees, whoAmI } = repositorySide(access, new Map([[branch, 'the branch that is looked at']]));
    return {
        ...forge,
        whoAmI,
        async change() {
            const paths = regularFilesIn(await trees.list(headSha));
            const files = paths.map((path) => ({ path, status: 'unchanged' }));
            return { number: null, baseSha: headSha, headSha, files };
        },
        // A better prompt stays one when the branch moves on.
        currentHead: async () => headSha,
        publishComment: async () => null,
        readComment: async () => null,
        publishProgress: async () => { },
        suggest: async () => { },
        proposalPage: (proposal) => proposalPage(access, branch, proposal),
        openPullRequest: async () => null,
    };
}
