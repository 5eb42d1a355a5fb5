import { attempt } from './api-errors.js';
import { ownerAndRepo } from './repository-access.js';
/** The name of the default branch. @throws SpoError `forge-not-found`, `forge-permission`, `forge-unavailable` */
export function defaultBranch(access) {
    return attempt({ to: 'look up the default branch', needs: 'contents: read' }, async () => {
        const { data } = await access.client.rest.repos.get(ownerAndRepo(access));
        return data.default_branch;
    });
}
