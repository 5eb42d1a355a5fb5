import { attempt } from '../client/api-errors.ts';
import { hasStatus } from '../client/api-failure.ts';
import { ownerAndRepo, type RepositoryAccess } from '../client/repository-access.ts';

/** `maintain` is reported as `write`, `triage` as `read`. https://docs.github.com/rest/collaborators/collaborators */
const MAY_WRITE: ReadonlySet<string> = new Set(['admin', 'write']);

/**
 * Whether somebody may push to the repository. Asked of GitHub each time: what an event says of its author
 * (`author_association`) tells members from owners, and not who may write.
 * @throws SpoError `forge-permission`, `forge-unauthorized`, `forge-unavailable`
 */
export async function hasWriteAccess(access: RepositoryAccess, login: string): Promise<boolean> {
  return attempt({ to: `look up what ${login} may do here`, needs: 'contents: read' }, async () => {
    try {
      const request = { ...ownerAndRepo(access), username: login };
      const { data } = await access.client.rest.repos.getCollaboratorPermissionLevel(request);
      return MAY_WRITE.has(data.permission);
    } catch (error) {
      if (hasStatus(error, 404)) return false;
      throw error;
    }
  });
}
