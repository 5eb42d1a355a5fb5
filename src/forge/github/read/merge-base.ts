import { SpoError } from '../../../spo/errors.ts';
import { attempt } from '../client/api-errors.ts';
import { hasStatus } from '../client/api-failure.ts';
import { ownerAndRepo, type RepositoryAccess } from '../client/repository-access.ts';
import { commitExists, missingCommit } from './missing-commit.ts';

/**
 * The commit that base and head have in common, so that what the base branch gained since does not count as a change.
 * @param base @param head 40 hex digits each.
 * @throws SpoError `forge-not-found` when a commit vanished or the two share no history.
 */
export async function findMergeBase(access: RepositoryAccess, base: string, head: string): Promise<string> {
  const intent = { to: `compare ${base} with ${head}`, needs: 'contents: read' } as const;
  return attempt(intent, async () => {
    try {
      const { data } = await access.client.rest.repos.compareCommitsWithBasehead({
        ...ownerAndRepo(access),
        basehead: `${base}...${head}`,
        // Only the merge base is wanted: without a limit the reply carries up to 250 commits.
        per_page: 1,
      });
      return data.merge_base_commit.sha;
    } catch (error) {
      if (hasStatus(error, 404)) throw await whyNothingToCompare(access, base, head);
      throw error;
    }
  });
}

async function whyNothingToCompare(access: RepositoryAccess, base: string, head: string): Promise<SpoError> {
  for (const sha of [head, base]) {
    if (!(await commitExists(access, sha))) return missingCommit(access, sha);
  }
  return new SpoError('forge-not-found', `Commits ${base} and ${head} have no history in common.`, {
    remedy: 'Rebase the pull request onto its base branch.',
  });
}
