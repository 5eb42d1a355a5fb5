import { attempt } from './api-errors.js';
import { hasStatus } from './api-failure.js';
import { ownerAndRepo } from './repository-access.js';
/**
 * @returns null when there is no such pull request.
 * @throws SpoError `forge-permission`, `forge-unauthorized`, `forge-unavailable`
 */
export async function lookUpPullRequest(access, number) {
    return attempt({ to: `look up pull request #${number}`, needs: 'pull-requests: read' }, async () => {
        try {
            const { data } = await access.client.rest.pulls.get({ ...ownerAndRepo(access), pull_number: number });
            // Octokit's types do not know that a fork can be deleted under its pull request.
            const headRepo = data.head.repo?.full_name ?? null;
            return {
                number,
                open: data.state === 'open',
                draft: data.draft ?? false,
                baseSha: data.base.sha,
                headSha: data.head.sha,
                headRepo,
                isFork: !isSameRepository(headRepo, `${access.owner}/${access.repo}`),
            };
        }
        catch (error) {
            if (hasStatus(error, 404))
                return null;
            throw error;
        }
    });
}
/** GitHub's names do not distinguish case; two deleted repositories are told apart by the commit alone. */
export function isSameRepository(one, other) {
    return one?.toLowerCase() === other?.toLowerCase();
}
