import { attempt } from '../client/api-errors.ts';
import { hasStatus } from '../client/api-failure.ts';
import { ownerAndRepo, type RepositoryAccess } from '../client/repository-access.ts';

/** A pull request as GitHub describes it now, whatever an event said of it. */
export interface PullRequestNow {
  readonly number: number;
  readonly open: boolean;
  readonly baseSha: string;
  readonly headSha: string;
  /** True unless the head is known to be in the same repository. */
  readonly isFork: boolean;
}

/**
 * @returns null when there is no such pull request.
 * @throws SpoError `forge-permission`, `forge-unauthorized`, `forge-unavailable`
 */
export async function lookUpPullRequest(
  access: RepositoryAccess,
  number: number,
): Promise<PullRequestNow | null> {
  return attempt({ to: `look up pull request #${number}`, needs: 'pull-requests: read' }, async () => {
    try {
      const { data } = await access.client.rest.pulls.get({ ...ownerAndRepo(access), pull_number: number });
      // Octokit's types do not know that a fork can be deleted under its pull request.
      const headRepo = (data.head.repo as { full_name: string } | null)?.full_name ?? null;
      return {
        number,
        open: data.state === 'open',
        baseSha: data.base.sha,
        headSha: data.head.sha,
        isFork: !isSameRepository(headRepo, `${access.owner}/${access.repo}`),
      };
    } catch (error) {
      if (hasStatus(error, 404)) return null;
      throw error;
    }
  });
}

/** GitHub's names do not distinguish case; one that has been deleted (null) is no other. */
export function isSameRepository(one: string | null, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}
