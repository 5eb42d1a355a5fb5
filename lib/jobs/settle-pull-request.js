import { lookUpIdentity } from '../forge/github/identity.js';
import { createGithubClient } from '../forge/github/octokit.js';
import { once } from '../forge/github/once.js';
import { createStickyComment } from '../forge/github/publish-comment.js';
import { repositoryAccess } from '../forge/github/repository-access.js';
import { settleComment } from './settle-comment.js';
/** Sets the comment of a pull request right after a run that may have died. @throws SpoError */
export function settlePullRequest({ token, apiUrl, serverUrl }, { owner, repo, number }, run) {
    const client = createGithubClient({ token, apiUrl, userAgent: 'spo-action' });
    const access = repositoryAccess(client, { owner, repo, serverUrl });
    const comment = createStickyComment(access, number, once(() => lookUpIdentity(access)));
    const forge = {
        readComment: () => comment.read(),
        publishProgress: async (body) => {
            await comment.publish(body);
        },
    };
    return settleComment(forge, run);
}
