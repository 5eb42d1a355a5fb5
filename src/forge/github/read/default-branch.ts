import { attempt } from '../client/api-errors.ts';
import { ownerAndRepo, type RepositoryAccess } from '../client/repository-access.ts';

/** The name of the default branch. @throws SpoError `forge-not-found`, `forge-permission`, `forge-unavailable` */
export function defaultBranch(access: RepositoryAccess): Promise<string> {
  return attempt({ to: 'look up the default branch', needs: 'contents: read' }, async () => {
    const { data } = await access.client.rest.repos.get(ownerAndRepo(access));
    return data.default_branch;
  });
}
