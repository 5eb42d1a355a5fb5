import { attempt } from './api-errors.js';
import { hasStatus } from './api-failure.js';
import { ownerAndRepo } from './repository-access.js';
export function branchReference(branch) {
    return { name: `heads/${branch}`, title: `branch ${branch}` };
}
/** The SHA that a reference points to; null when there is no such reference. */
export async function readReference(access, { name, title }) {
    return attempt({ to: `look up ${title}`, needs: 'contents: read' }, async () => {
        try {
            const { data } = await access.client.rest.git.getRef({ ...ownerAndRepo(access), ref: name });
            return data.object.sha;
        }
        catch (error) {
            if (hasStatus(error, 404))
                return null;
            throw error;
        }
    });
}
