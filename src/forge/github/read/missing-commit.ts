import { SpoError } from '../../../spo/errors.ts';
import { attempt } from '../client/api-errors.ts';
import { hasStatus } from '../client/api-failure.ts';
import { ownerAndRepo, type RepositoryAccess } from '../client/repository-access.ts';

/**
 * A 404 below a commit means a missing commit, or a repository that the token cannot see. This asks which.
 * Costs a request, and is called only when something has failed already.
 * @returns the error for a commit that is gone.
 * @throws SpoError `forge-not-found` when it is the repository that cannot be seen.
 */
export async function missingCommit(access: RepositoryAccess, sha: string): Promise<SpoError> {
  const name = `${access.owner}/${access.repo}`;
  await attempt({ to: `look up the repository ${name}`, needs: 'contents: read' }, () =>
    access.client.rest.repos.get(ownerAndRepo(access)),
  );
  return new SpoError('forge-not-found', `Commit ${sha} is not in ${name} any more.`, {
    remedy: 'It was probably replaced by a force-push: start the check again for the newest commit.',
    evidence: { sha },
  });
}

/** True when GitHub knows the commit. */
export async function commitExists(access: RepositoryAccess, sha: string): Promise<boolean> {
  return attempt({ to: `look up commit ${sha}`, needs: 'contents: read' }, async () => {
    try {
      await access.client.rest.git.getCommit({ ...ownerAndRepo(access), commit_sha: sha });
      return true;
    } catch (error) {
      if (hasStatus(error, 404)) return false;
      throw error;
    }
  });
}
