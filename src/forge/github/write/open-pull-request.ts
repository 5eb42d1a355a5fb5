import { SpoError } from '../../../spo/errors.ts';
import type { Proposal, Proposals } from '../../forge.ts';
import { attempt } from '../client/api-errors.ts';
import { readFailure } from '../client/api-failure.ts';
import type { Identity } from '../client/identity.ts';
import { ownerAndRepo, type RepositoryAccess } from '../client/repository-access.ts';

/**
 * Pull requests into a branch of this repository.
 * @param whoAmI asked only when an open one has another text than ours.
 */
export function proposalsInto(
  access: RepositoryAccess,
  whoAmI: () => Promise<Identity>,
  base: string,
): Proposals {
  return {
    page: (proposal) => proposalPage(access, base, proposal),
    open: (proposal) => openPullRequest(access, whoAmI, base, proposal),
  };
}

/** The page on which people open a prepared pull request. Names are encoded: a branch can hold `?`, `#` and `&`. */
export function proposalPage(
  access: RepositoryAccess,
  base: string,
  { branch, title, body }: Proposal,
): string {
  const encoded = (name: string) => name.split('/').map(encodeURIComponent).join('/');
  const query = new URLSearchParams({ quick_pull: '1', title, body });
  const refs = `${encoded(base)}...${encoded(branch)}`;
  return `${access.serverUrl}/${access.owner}/${access.repo}/compare/${refs}?${query}`;
}

/**
 * Opens a pull request from our branch into the author's, or brings the open one up to date. One that somebody else
 * opened from it, as the comment offers, keeps its text.
 * @returns its address
 * @throws SpoError `forge-permission`, `forge-unavailable`
 */
async function openPullRequest(
  access: RepositoryAccess,
  whoAmI: () => Promise<Identity>,
  base: string,
  { branch, title, body }: Proposal,
): Promise<string> {
  const { pulls } = access.client.rest;
  const repository = ownerAndRepo(access);
  const listed = await attempt(
    { to: `list the pull requests into ${base}`, needs: 'pull-requests: read' },
    () => pulls.list({ ...repository, state: 'open', base, head: `${access.owner}:${branch}`, per_page: 1 }),
  );
  const [open] = listed.data;
  return attempt({ to: `open a pull request into ${base}`, needs: 'pull-requests: write' }, async () => {
    if (open !== undefined) {
      const isSame = open.title === title && open.body === body;
      // Octokit's types do not know that an account can be deleted.
      const author = open.user as { login: string } | null;
      if (!isSame && author?.login === (await whoAmI()).login) {
        await pulls.update({ ...repository, pull_number: open.number, title, body });
      }
      return open.html_url;
    }
    return createPullRequest(access, base, { branch, title, body }, 'leave out `open-pull-request`');
  });
}

/**
 * @param otherwise what else can be done where the repository's settings forbid it, as an imperative.
 * @returns its address
 * @throws SpoError `forge-permission` for that setting, and Octokit's own errors
 */
export async function createPullRequest(
  access: RepositoryAccess,
  base: string,
  { branch, title, body }: Proposal,
  otherwise: string,
): Promise<string> {
  try {
    // A reply that was lost on the way would be followed by a second pull request.
    const request = { ...ownerAndRepo(access), base, head: branch, title, body, request: { retries: 0 } };
    return (await access.client.rest.pulls.create(request)).data.html_url;
  } catch (error) {
    throw isForbiddenBySetting(error) ? settingForbids(otherwise, error) : error;
  }
}

function isForbiddenBySetting(error: unknown): boolean {
  const failure = readFailure(error);
  return failure?.status === 403 && /not permitted to create/i.test(failure.message);
}

function settingForbids(otherwise: string, cause: unknown): SpoError {
  const message = 'GitHub Actions may not create pull requests in this repository.';
  return new SpoError('forge-permission', message, {
    remedy: `Tick "Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General, or ${otherwise}.`,
    cause,
  });
}
