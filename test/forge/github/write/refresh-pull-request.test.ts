import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rememberIdentity } from '../../../../src/forge/github/client/identity.ts';
import { repositoryAccess } from '../../../../src/forge/github/client/repository-access.ts';
import { createRefreshPullRequests } from '../../../../src/forge/github/write/refresh-pull-request.ts';
import type { RefreshPullRequests } from '../../../../src/forge/refresh-pull-requests.ts';
import { requestFaults } from '../../../support/github-contract.ts';
import { type GithubScene, startGithubScene } from '../../../support/github-scene.ts';
import { closePullRequest, mergePullRequest } from '../../../support/pull-request-acts.ts';

const BRANCH = 'spo/refresh';
const OURS = 'Better\n\nMade-by: spo-action';
const proposal = { branch: BRANCH, title: 'Better prompts', body: '<!-- marker -->\nWhy.' };
const NOTHING = { open: null, turnedDown: [] };

interface Pull {
  readonly number: number;
  readonly state: string;
  readonly title: string;
  readonly body: string | null;
  readonly html_url: string;
}

let scene: GithubScene;
let pulls: RefreshPullRequests;

beforeEach(async () => {
  scene = await startGithubScene();
  pulls = await refresh();
  await commitWinners('better\n');
});
afterEach(async () => {
  expect(scene.proxy.journal.flatMap(requestFaults)).toEqual([]);
  await scene.close();
});

async function refresh(permissions?: Parameters<GithubScene['emulator']['issueToken']>[0]) {
  const { owner, repo } = scene.emulator;
  const client = scene.client(await scene.emulator.issueToken(permissions));
  const place = { owner, repo, branch: 'main' };
  const serverUrl = 'https://github.test';
  const { whoAmI } = rememberIdentity(repositoryAccess(client, { owner, repo, serverUrl }));
  return createRefreshPullRequests({ client, place, serverUrl, whoAmI });
}

/** As a GITHUB_TOKEN writes it, so that it counts as ours. */
async function commitWinners(prompt: string) {
  const token = await scene.emulator.issueToken();
  const files = { 'prompts/a.yaml': prompt };
  await scene.emulator.commit({ branch: BRANCH, files, message: OURS, token });
}

async function openedBy(token: string, body: string, base = 'main') {
  const request = { title: 'Mine', body, head: BRANCH, base };
  return (await scene.emulator.request<Pull>('POST', '/pulls', request, token)).body;
}

const all = async () => (await scene.emulator.request<Pull[]>('GET', '/pulls?state=all')).body;
const numberOf = async () => (await all())[0]?.number ?? 0;

describe('propose', () => {
  test('opens one pull request, keeps it when nothing changed, and updates it in place', async () => {
    expect(await pulls.find(BRANCH)).toEqual(NOTHING);
    const url = await pulls.propose(proposal);
    expect(await (await refresh()).propose(proposal)).toBe(url);
    expect(scene.proxy.requests('PATCH', /\/pulls\//)).toEqual([]);
    expect(await pulls.propose({ ...proposal, body: 'Newer.' })).toBe(url);
    const [only, ...rest] = await all();
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ title: proposal.title, body: 'Newer.', html_url: url, state: 'open' });
    expect(await pulls.find(BRANCH)).toEqual({
      open: { number: only?.number, url, title: proposal.title, body: 'Newer.' },
      turnedDown: [],
    });
  });

  test('two runs at once open one', async () => {
    let other: Promise<string> | null = null;
    scene.proxy.intercept(async ({ method, path }) => {
      if (method !== 'POST' || !path.endsWith('/pulls') || other !== null) return null;
      other = (await refresh()).propose({ ...proposal, title: 'The other' });
      await other;
      return null;
    });
    const url = await pulls.propose(proposal);
    expect(await other).toBe(url);
    expect(await all()).toMatchObject([{ title: proposal.title, body: proposal.body }]);
  });

  test('opens a new one after one was closed or merged', async () => {
    const first = await pulls.propose(proposal);
    await closePullRequest(scene.emulator, await numberOf());
    const second = await pulls.propose({ ...proposal, body: 'Other.' });
    await mergePullRequest(scene.emulator, await numberOf());
    await commitWinners('even better\n');
    const third = await pulls.propose({ ...proposal, body: 'Third.' });
    expect(new Set([first, second, third]).size).toBe(3);
  });

  test('leaves alone what somebody else opened from our branch, and says so', async () => {
    const theirs = await openedBy(scene.emulator.strangerToken, proposal.body);
    await expect(pulls.propose(proposal)).rejects.toMatchObject({
      code: 'branch-not-ours',
      message: `stranger opened pull request #${theirs.number} from ${BRANCH}: its text is not ours to change.`,
      remedy: expect.stringContaining('Close it'),
    });
    expect(await all()).toMatchObject([{ title: 'Mine' }]);
  });

  test('passes on what GitHub does not like about a branch without anything new', async () => {
    await mergePullRequest(scene.emulator, (await openedBy(scene.emulator.ownerToken, '')).number);
    const sha = await scene.emulator.tip('main');
    await scene.emulator.request('PATCH', `/git/refs/heads/${BRANCH}`, { sha, force: true });
    await expect(pulls.propose(proposal)).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('No commits between main and spo/refresh'),
    });
  });

  test('names the setting of the repository that forbids it', async () => {
    scene.proxy.fail({
      when: ({ method, path }) => method === 'POST' && path.endsWith('/pulls'),
      status: 403,
      body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' },
    });
    await expect(pulls.propose(proposal)).rejects.toMatchObject({
      code: 'forge-permission',
      remedy:
        'Tick "Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General, or open a pull request from spo/refresh yourself.',
    });
  });

  test('names the permission that the token lacks', async () => {
    const weak = await refresh({ contents: 'write' });
    const refusal = {
      code: 'forge-permission',
      remedy: expect.stringContaining('`pull-requests: write`'),
    };
    await expect(weak.propose(proposal)).rejects.toMatchObject(refusal);
    await pulls.propose(proposal);
    await expect(weak.propose({ ...proposal, body: 'b' })).rejects.toMatchObject(refusal);
    await expect(weak.withdraw(BRANCH, 'b')).rejects.toMatchObject(refusal);
    expect(await scene.emulator.tip(BRANCH)).not.toBeNull();
  });
});

describe('find', () => {
  test('what a person closed is turned down, newest first; what was merged is not', async () => {
    for (const body of ['first', 'second']) {
      await pulls.propose({ ...proposal, body });
      await closePullRequest(scene.emulator, await numberOf());
    }
    await pulls.propose({ ...proposal, body: 'third' });
    await mergePullRequest(scene.emulator, await numberOf());
    expect(await pulls.find(BRANCH)).toEqual({ open: null, turnedDown: ['second', 'first'] });
  });

  test('somebody else turns nothing down with our words on our branch', async () => {
    const theirs = await openedBy(scene.emulator.strangerToken, proposal.body);
    expect(await pulls.find(BRANCH)).toEqual(NOTHING);
    await closePullRequest(scene.emulator, theirs.number, scene.emulator.strangerToken);
    expect(await pulls.find(BRANCH)).toEqual(NOTHING);
  });

  test.each([
    ['a fork', { ref: BRANCH, repo: { full_name: 'stranger/prompts' } }],
    ['a fork that was deleted', { ref: BRANCH, repo: null }],
    ['another branch', { ref: 'spo/refresh-2', repo: { full_name: 'acme/prompts' } }],
  ])('does not count one from %s, whoever opened it', async (_, head) => {
    await pulls.propose(proposal);
    scene.proxy.intercept(async ({ method, path }, forward) => {
      if (method !== 'GET' || !path.endsWith('/pulls')) return null;
      const reply = await forward();
      return { ...reply, body: (reply.body as object[]).map((pull) => ({ ...pull, head })) };
    });
    expect(await pulls.find(BRANCH)).toEqual(NOTHING);
  });

  test('does not count one into another branch', async () => {
    await scene.emulator.commit({ branch: 'develop', files: { 'x.txt': 'x\n' } });
    await openedBy(await scene.emulator.issueToken(), 'b', 'develop');
    expect(await pulls.find(BRANCH)).toEqual(NOTHING);
  });

  test('asks once where there is none, and for the account once where there is one', async () => {
    await pulls.find(BRANCH);
    expect(scene.proxy.journal).toHaveLength(1);
    await pulls.propose(proposal);
    scene.proxy.journal.length = 0;
    const fresh = await refresh();
    await fresh.find(BRANCH);
    await fresh.find(BRANCH);
    expect(scene.proxy.journal.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET']);
  });
});

describe('withdraw', () => {
  test('closes the open one with its new body, deletes the branch, and turns nothing down', async () => {
    const url = await pulls.propose(proposal);
    expect(await pulls.withdraw(BRANCH, 'Nothing is left.')).toBe(url);
    expect(await all()).toMatchObject([{ state: 'closed', body: 'Nothing is left.' }]);
    expect(await scene.emulator.tip(BRANCH)).toBeNull();
    expect(await pulls.find(BRANCH)).toEqual({ open: null, turnedDown: ['Nothing is left.'] });
  });

  test('does nothing where none of ours is open', async () => {
    const theirs = await openedBy(scene.emulator.strangerToken, proposal.body);
    expect(await pulls.withdraw(BRANCH, 'b')).toBeNull();
    expect(await scene.emulator.tip(BRANCH)).not.toBeNull();
    expect(await all()).toMatchObject([{ number: theirs.number, state: 'open', body: proposal.body }]);
  });

  test('leaves a pull request open that somebody else committed to', async () => {
    await pulls.propose(proposal);
    const mine = await scene.emulator.commit({ branch: BRANCH, files: { 'mine.txt': 'mine\n' } });
    await expect(pulls.withdraw(BRANCH, 'b')).rejects.toMatchObject({ code: 'branch-not-ours' });
    expect(await all()).toMatchObject([{ state: 'open', body: proposal.body }]);
    expect(await scene.emulator.tip(BRANCH)).toBe(mine);
  });

  test('leaves a pull request open whose commit somebody amended', async () => {
    await pulls.propose(proposal);
    const { body: ours } = await scene.emulator.request<{ author: { name: string; email: string } }>(
      'GET',
      `/git/commits/${await scene.emulator.tip(BRANCH)}`,
    );
    const { name, email } = ours.author;
    const amended = await scene.emulator.commit({
      branch: 'amended',
      from: 'main',
      files: { 'prompts/a.yaml': 'in words of my own\n' },
      message: OURS,
      author: { name, email },
      committer: { name: 'Ann', email: 'ann@example.org' },
    });
    const move = { sha: amended, force: true };
    await scene.emulator.request('PATCH', `/git/refs/heads/${BRANCH}`, move);
    await expect(pulls.withdraw(BRANCH, 'b')).rejects.toMatchObject({ code: 'branch-not-ours' });
    expect(await all()).toMatchObject([{ state: 'open', body: proposal.body }]);
    expect(await scene.emulator.tip(BRANCH)).toBe(amended);
  });

  test('closes one whose branch is gone already', async () => {
    const url = await pulls.propose(proposal);
    await scene.emulator.request('DELETE', `/git/refs/heads/${BRANCH}`);
    expect(await pulls.withdraw(BRANCH, 'b')).toBe(url);
    expect(await all()).toMatchObject([{ state: 'closed', body: 'b' }]);
  });
});
