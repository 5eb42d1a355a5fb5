import { SpoError } from '../../../spo/errors.ts';
import { notOurs } from '../../branch-store.ts';
import type { Proposal } from '../../forge.ts';
import type { OpenPullRequest, RefreshPullRequests } from '../../refresh-pull-requests.ts';
import { attempt, forgeError, type Intent } from '../client/api-errors.ts';
import { hasStatus } from '../client/api-failure.ts';
import type { Identity } from '../client/identity.ts';
import type { GithubClient } from '../client/octokit.ts';
import { ownerAndRepo, repositoryAccess } from '../client/repository-access.ts';
import { readTip } from './branch-tip.ts';
import { deleteOwnBranch, isOwnTip } from './delete-branch.ts';
import { createPullRequest, proposalPage } from './open-pull-request.ts';

/** A page of the list, and as far back as a proposal that was turned down is remembered. */
const MOST_LISTED = 100;

export interface RefreshPlace {
  readonly owner: string;
  readonly repo: string;
  /** The branch that is proposed to. */
  readonly branch: string;
}

interface ListedPull {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly open: boolean;
  readonly merged: boolean;
  /** Login; null once the account has been deleted. */
  readonly author: string | null;
}

export function createRefreshPullRequests(options: {
  readonly client: GithubClient;
  readonly place: RefreshPlace;
  readonly serverUrl: string;
  /** Whose pull requests are ours. */
  readonly whoAmI: () => Promise<Identity>;
}): RefreshPullRequests {
  const { client, place, serverUrl, whoAmI } = options;
  const access = repositoryAccess(client, { owner: place.owner, repo: place.repo, serverUrl });
  const { pulls } = client.rest;
  const base = place.branch;

  async function list(branch: string): Promise<ListedPull[]> {
    const intent = { to: `list the pull requests into ${base}`, needs: 'pull-requests: write' } as const;
    const { data } = await attempt(intent, () =>
      pulls.list({
        ...ownerAndRepo(access),
        state: 'all',
        base,
        head: `${access.owner}:${branch}`,
        sort: 'created',
        direction: 'desc',
        per_page: MOST_LISTED,
      }),
    );
    const repository = `${access.owner}/${access.repo}`.toLowerCase();
    return data
      .filter(({ head }) => {
        // Octokit's types do not know that a fork can be deleted under its pull request.
        const from = head.repo as { full_name: string } | null;
        return head.ref === branch && from?.full_name.toLowerCase() === repository;
      })
      .map(({ number, html_url: url, title, body, state, merged_at, user }) => ({
        number,
        url,
        title,
        body: body ?? '',
        open: state === 'open',
        merged: merged_at !== null,
        author: user?.login ?? null,
      }));
  }

  async function ours(listed: readonly ListedPull[]): Promise<ListedPull[]> {
    if (listed.length === 0) return [];
    const { login } = await whoAmI();
    return listed.filter(({ author }) => author === login);
  }

  async function findOpen(branch: string): Promise<ListedPull | null> {
    return (await ours(await list(branch))).find(({ open }) => open) ?? null;
  }

  async function update(
    { number, url }: ListedPull,
    change: { title?: string; body: string; state?: 'closed' },
  ) {
    const intent = { to: `update pull request #${number}`, needs: 'pull-requests: write' } as const;
    await attempt(intent, () => pulls.update({ ...ownerAndRepo(access), pull_number: number, ...change }));
    return url;
  }

  function bringUpToDate(open: ListedPull, { title, body }: Proposal): Promise<string> {
    const same = open.title === title && open.body === body;
    return same ? Promise.resolve(open.url) : update(open, { title, body });
  }

  async function create(proposal: Proposal): Promise<string> {
    const intent: Intent = { to: `open a pull request into ${base}`, needs: 'pull-requests: write' };
    try {
      const otherwise = `open a pull request from ${proposal.branch} yourself`;
      return await createPullRequest(access, base, proposal, otherwise);
    } catch (error) {
      if (!hasStatus(error, 422)) throw forgeError(error, intent);
      // GitHub takes one open pull request between two branches: another run was faster, or somebody opened it by hand.
      const standing = (await list(proposal.branch)).find(({ open }) => open);
      if (standing === undefined) throw forgeError(error, intent);
      const [own] = await ours([standing]);
      if (own === undefined) throw openedByOthers(standing, proposal.branch);
      return bringUpToDate(own, proposal);
    }
  }

  return {
    async find(branch) {
      const found = await ours(await list(branch));
      const open = found.find((pull) => pull.open);
      return {
        open: open === undefined ? null : shown(open),
        turnedDown: found.filter(({ open, merged }) => !open && !merged).map(({ body }) => body),
      };
    },
    page: (proposal) => proposalPage(access, base, proposal),
    async propose(proposal) {
      const open = await findOpen(proposal.branch);
      return open === null ? create(proposal) : bringUpToDate(open, proposal);
    },
    async withdraw(branch, body) {
      const open = await findOpen(branch);
      if (open === null) return null;
      const tip = await readTip(access, branch);
      if (tip !== null && !(await isOwnTip(access, tip))) throw notOurs(branch, tip);
      // First: GitHub closes what loses its branch, with the old body, which would turn its proposals down.
      const url = await update(open, { body, state: 'closed' });
      await deleteOwnBranch(access, whoAmI, branch);
      return url;
    },
  };
}

function shown({ number, url, title, body }: ListedPull): OpenPullRequest {
  return { number, url, title, body };
}

function openedByOthers({ number, url, author }: ListedPull, branch: string): SpoError {
  const whose = author === null ? 'Somebody' : author;
  return new SpoError(
    'branch-not-ours',
    `${whose} opened pull request #${number} from ${branch}: its text is not ours to change.`,
    {
      remedy: 'Its branch has the newest proposals. Close it, and the next run opens one with the evidence.',
      evidence: { number, url },
    },
  );
}
