import { afterEach, beforeEach, expect, test } from 'vitest';
import { createGithubForge } from '../../../../src/forge/github/github-forge.ts';
import { type GithubScene, type ScenePullRequest, startGithubScene } from '../../../support/github-scene.ts';

let scene: GithubScene;
let pull: ScenePullRequest;

beforeEach(async () => {
  scene = await startGithubScene();
  pull = await scene.openPullRequest({ 'prompts/a.yaml': 'a\n' });
  await scene.emulator.commit({ branch: 'spo/pr-1', from: pull.branch, files: { 'prompts/a.yaml': 'b\n' } });
});
afterEach(() => scene.close());

const proposal = { branch: 'spo/pr-1', title: 'Take it', body: 'Why.' };
const opened = async () =>
  (await scene.emulator.request<{ title: string }[]>('GET', `/pulls?base=${pull.branch}`)).body;

test('opens one pull request into the branch of the author, and keeps it up to date', async () => {
  const first = await (await pull.forge()).proposals?.open(proposal);
  const second = await (await pull.forge()).proposals?.open(proposal);
  expect(scene.proxy.requests('PATCH', /\/pulls\/\d+$/)).toEqual([]);
  const third = await (await pull.forge()).proposals?.open({ ...proposal, title: 'Take this' });
  expect([second, third]).toEqual([first, first]);
  expect(await opened()).toMatchObject([
    { title: 'Take this', head: { ref: 'spo/pr-1' }, base: { ref: pull.branch } },
  ]);
});

test.each([
  ['somebody else', (body: unknown) => body],
  [
    'an account that is gone',
    (body: unknown) => (body as object[]).map((opened) => ({ ...opened, user: null })),
  ],
])('leaves the text alone of one that %s opened from our branch', async (_, change) => {
  const theirs = { title: 'Only the triage prompt', body: '- [x] read', head: 'spo/pr-1', base: pull.branch };
  const { body } = await scene.emulator.request<{ html_url: string }>(
    'POST',
    '/pulls',
    theirs,
    scene.emulator.strangerToken,
  );
  scene.proxy.intercept(async ({ method, path }, forward) => {
    if (method !== 'GET' || !path.endsWith('/pulls')) return null;
    const reply = await forward();
    return { ...reply, body: change(reply.body) };
  });
  expect(await (await pull.forge()).proposals?.open(proposal)).toBe(body.html_url);
  expect(await opened()).toMatchObject([{ title: theirs.title, body: theirs.body }]);
});

test('names the setting of the repository that forbids it', async () => {
  const message = 'GitHub Actions is not permitted to create or approve pull requests.';
  scene.proxy.fail({
    when: ({ method, path }) => method === 'POST' && path.endsWith('/pulls'),
    status: 403,
    body: { message },
  });
  await expect((await pull.forge()).proposals?.open(proposal)).rejects.toMatchObject({
    code: 'forge-permission',
    remedy: expect.stringContaining('Allow GitHub Actions to create and approve pull requests'),
  });
});

test('links a page that prepares it, whatever the branches are called', async () => {
  const client = scene.client(await scene.emulator.issueToken());
  const head = { headSha: pull.headSha, isFork: false };
  const place = { owner: 'o', repo: 'r', number: 1, baseSha: pull.headSha, ...head };
  const forge = (more: object) =>
    createGithubForge({ client, pullRequest: { ...place, ...more }, serverUrl: 'https://github.test' });
  expect(forge({ headRef: 'fix/a?b#c&d%é' }).proposals?.page(proposal)).toBe(
    'https://github.test/o/r/compare/fix/a%3Fb%23c%26d%25%C3%A9...spo/pr-1?quick_pull=1&title=Take+it&body=Why.',
  );
  expect(forge({ headRef: 'x', isFork: true }).proposals).toBeNull();
  expect(forge({}).proposals).toBeNull();
});
