import { afterEach, beforeEach, expect, test } from 'vitest';
import { COMMENT_MARKER } from '../../../../src/forge/forge.ts';
import { type GithubScene, type ScenePullRequest, startGithubScene } from '../../../support/github-scene.ts';

let scene: GithubScene;
let pull: ScenePullRequest;

beforeEach(async () => {
  scene = await startGithubScene();
  pull = await scene.openPullRequest({ 'prompts/a.yaml': 'a\n' });
});
afterEach(() => scene.close());

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly html_url: string;
  readonly user: { readonly login: string };
}

const comments = async (): Promise<Comment[]> =>
  (await scene.emulator.request<Comment[]>('GET', `/issues/${pull.number}/comments?per_page=100`)).body;
const say = (body: string, token: string) =>
  scene.emulator.request('POST', `/issues/${pull.number}/comments`, { body }, token);

test('creates one comment and updates it in the next run', async () => {
  const first = await (await pull.forge()).publishComment(`${COMMENT_MARKER}\nfirst run`);
  const second = await (await pull.forge()).publishComment(`${COMMENT_MARKER}\nsecond run`);
  const [comment, ...others] = await comments();
  expect(others).toEqual([]);
  expect(comment).toMatchObject({
    body: `${COMMENT_MARKER}\nsecond run`,
    user: { login: 'github-actions[bot]' },
    html_url: first,
  });
  expect(second).toBe(first);
});

test('makes no second comment when the first is not listed yet', async () => {
  const forge = await pull.forge();
  const first = await forge.publishComment('running');
  scene.proxy.intercept(async ({ method, path }) =>
    method === 'GET' && path.endsWith('/comments') ? { status: 200, headers: {}, body: [] } : null,
  );
  expect(await forge.readComment()).toBeNull();
  expect(await forge.publishComment('done')).toBe(first);
  expect((await comments()).map(({ body }) => body)).toEqual([`${COMMENT_MARKER}\ndone`]);
});

test('puts the marker on top of a body that lacks it', async () => {
  await (await pull.forge()).publishComment('plain');
  expect((await comments())[0]?.body).toBe(`${COMMENT_MARKER}\nplain`);
});

test('does not touch a comment of somebody else that carries the marker', async () => {
  await say(`${COMMENT_MARKER}\nnot yours`, scene.emulator.strangerToken);
  await (await pull.forge()).publishComment('ours');
  await (await pull.forge()).publishComment('ours again');
  expect((await comments()).map(({ user, body }) => [user.login, body])).toEqual([
    ['stranger', `${COMMENT_MARKER}\nnot yours`],
    ['github-actions[bot]', `${COMMENT_MARKER}\nours again`],
  ]);
});

test('does not touch a comment of our own account that lacks the marker in its first line', async () => {
  const token = await scene.emulator.issueToken();
  await say(`quoted:\n${COMMENT_MARKER}`, token);
  await (await pull.forge(token)).publishComment('ours');
  expect((await comments()).map(({ body }) => body)).toEqual([
    `quoted:\n${COMMENT_MARKER}`,
    `${COMMENT_MARKER}\nours`,
  ]);
});

test('finds its comment on the second page', async () => {
  for (let index = 0; index < 100; index++) await say(`chat ${index}`, scene.emulator.strangerToken);
  const first = await (await pull.forge()).publishComment('first');
  const second = await (await pull.forge()).publishComment('second');
  expect(second).toBe(first);
  expect(scene.proxy.requests('POST', /\/comments$/)).toHaveLength(1);
  expect(scene.proxy.requests('GET', /\/comments$/).map(({ query }) => query.get('page') ?? '1')).toEqual([
    '1',
    '1',
    '2',
    '1',
    '2',
  ]);
});

test('looks for another comment before and after it creates one, however often one run updates it', async () => {
  const forge = await pull.forge();
  scene.proxy.journal.length = 0;
  await forge.publishComment('10%');
  await forge.publishComment('50%');
  await forge.publishComment('done');
  expect(scene.proxy.journal.map(({ method }) => method)).toEqual([
    'POST',
    'GET',
    'POST',
    'GET',
    'PATCH',
    'PATCH',
  ]);
  expect(await comments()).toHaveLength(1);
});

test('takes its own comment away again when another run was first', async () => {
  const other = await pull.forge();
  let raced = false;
  scene.proxy.intercept(async ({ method, path }) => {
    if (raced || method !== 'POST' || !path.endsWith('/comments')) return null;
    raced = true;
    await other.publishComment('theirs');
    return null;
  });
  const address = await (await pull.forge()).publishComment('ours');
  const left = await comments();
  expect(left.map(({ body }) => body)).toEqual([`${COMMENT_MARKER}\nours`]);
  expect(scene.proxy.requests('DELETE', /\/comments\/\d+$/)).toHaveLength(1);
  expect(address).toContain(String(left[0]?.id));
});

test('writes a new comment when its own was deleted meanwhile', async () => {
  const forge = await pull.forge();
  await forge.publishComment('first');
  const [comment] = await comments();
  await scene.emulator.request('DELETE', `/issues/comments/${comment?.id}`);
  await forge.publishComment('second');
  expect((await comments()).map(({ body }) => body)).toEqual([`${COMMENT_MARKER}\nsecond`]);
});

test.each([
  ['a workflow token', true, 'github-actions[bot]'],
  ['a personal token', false, 'acme'],
])('knows its own comment without GraphQL, with %s', async (_, workflow, login) => {
  const token = workflow ? await scene.emulator.issueToken() : scene.emulator.ownerToken;
  scene.proxy.fail({ when: ({ path }) => path === '/graphql', status: 404 });
  await (await pull.forge(token)).publishComment('first');
  await (await pull.forge(token)).publishComment('second');
  expect((await comments()).map(({ user, body }) => [user.login, body])).toEqual([
    [login, `${COMMENT_MARKER}\nsecond`],
  ]);
});

test('does not repeat a creation whose reply was lost', async () => {
  scene.proxy.fail({
    when: ({ method, path }) => method === 'POST' && path.endsWith('/comments'),
    status: 502,
    afterwards: true,
    times: 1,
  });
  await expect((await pull.forge()).publishComment('once')).rejects.toMatchObject({
    code: 'forge-unavailable',
    retryable: true,
  });
  expect(await comments()).toHaveLength(1);
});

test('sends what just fits and refuses what does not, before it is sent', async () => {
  const fits = 'x'.repeat(65_536 - COMMENT_MARKER.length - 1);
  await (await pull.forge()).publishComment(fits);
  expect((await comments())[0]?.body).toHaveLength(65_536);
  scene.proxy.journal.length = 0;
  await expect((await pull.forge()).publishComment(`${fits}x`)).rejects.toMatchObject({
    code: 'bad-input',
    message: 'The comment has 65537 characters; GitHub takes 65536 at most.',
  });
  expect(scene.proxy.journal).toEqual([]);
});

test('names the permission that is missing', async () => {
  const token = await scene.emulator.issueToken({ contents: 'write', pull_requests: 'read' });
  await expect((await pull.forge(token)).publishComment('hello')).rejects.toMatchObject({
    code: 'forge-permission',
    message: expect.stringContaining(`comment on pull request #${pull.number}`),
    remedy: expect.stringContaining('`pull-requests: write`'),
  });
});
