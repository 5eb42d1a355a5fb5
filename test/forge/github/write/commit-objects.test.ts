import { afterEach, beforeEach, expect, test } from 'vitest';
import { COMMIT_TRAILER, type CommitRequest, type Forge } from '../../../../src/forge/forge.ts';
import { type GithubScene, type ScenePullRequest, startGithubScene } from '../../../support/github-scene.ts';

const BRANCH = 'spo/pr-7';
const YAML = 'prompts/poem.yaml';
const PROMPT = '.spo/prompts/poem.yaml/prompt.txt';
let scene: GithubScene;
let pull: ScenePullRequest;

beforeEach(async () => {
  scene = await startGithubScene();
  pull = await scene.openPullRequest({ [YAML]: 'prompt: old\n', 'kept.txt': 'kept\n' });
});
afterEach(() => scene.close());

const request = (prompt: string, parent = pull.headSha): CommitRequest => ({
  branch: BRANCH,
  parent,
  files: [
    { path: YAML, content: `prompt: ${prompt}\r\n` },
    { path: PROMPT, content: prompt },
  ],
  message: 'Better prompt for prompts/poem.yaml',
});
const tip = () => scene.emulator.tip(BRANCH);
interface Commit {
  readonly message: string;
  readonly parents: readonly { readonly sha: string }[];
  readonly author: { readonly name: string; readonly email: string };
  readonly committer: { readonly name: string; readonly email: string };
}
const commitAt = async (sha: string) =>
  (await scene.emulator.request<Commit>('GET', `/git/commits/${sha}`)).body;
const pushNext = () =>
  scene.emulator.commit({ branch: pull.branch, files: { 'kept.txt': 'kept, edited\n' } });
const publish = async (forge: Forge | Promise<Forge>, wanted: CommitRequest) =>
  (await forge).publishCommit(wanted);

test('creates a branch with one commit on the head', async () => {
  const published = await publish(pull.forge(), request('new'));
  expect(published).toEqual({
    branch: BRANCH,
    sha: await tip(),
    outcome: 'created',
    branchUrl: `https://github.test/acme/prompts/tree/${BRANCH}`,
    commitUrl: `https://github.test/acme/prompts/commit/${published.sha}`,
  });
  const files = await scene.emulator.files(published.sha);
  expect(Object.fromEntries([...files].map(([path, { content }]) => [path, content]))).toEqual({
    'README.md': '# prompts\n',
    'kept.txt': 'kept\n',
    [YAML]: 'prompt: new\r\n',
    [PROMPT]: 'new',
  });
  const commit = await commitAt(published.sha);
  expect(commit.parents.map(({ sha }) => sha)).toEqual([pull.headSha]);
  expect(commit.message).toBe(`Better prompt for prompts/poem.yaml\n\n${COMMIT_TRAILER}`);
});

test('names no author, committer or signature, so that GitHub signs', async () => {
  await publish(pull.forge(), request('new'));
  const [created] = scene.proxy.requests('POST', /\/git\/commits$/);
  expect(Object.keys(created?.body ?? {}).sort()).toEqual(['message', 'parents', 'tree']);
});

test('keeps an executable file executable', async () => {
  const head = await scene.emulator.commit({
    branch: pull.branch,
    files: { [YAML]: { mode: '100755', content: 'x' } },
  });
  const { sha } = await publish(pull.forge(), request('new', head));
  const files = await scene.emulator.files(sha);
  expect(files.get(YAML)).toEqual({ mode: '100755', content: 'prompt: new\r\n' });
  expect(files.get(PROMPT)?.mode).toBe('100644');
});

test('keeps the commit when tree and parent are the same', async () => {
  const first = await publish(pull.forge(), request('new'));
  const second = await publish(pull.forge(), request('new'));
  expect(second).toEqual({ ...first, outcome: 'kept' });
  expect(scene.proxy.requests('POST', /\/git\/commits$/)).toHaveLength(1);
  expect(scene.proxy.requests('POST', /graphql/)).toHaveLength(0);
});

test('moves the branch to a commit on the new head, guarded by the old tip', async () => {
  const first = await publish(pull.forge(), request('new'));
  const head = await pushNext();
  const second = await publish(pull.forge(), request('newer', head));
  expect(second.outcome).toBe('moved');
  expect(await tip()).toBe(second.sha);
  expect((await commitAt(second.sha)).parents[0]?.sha).toBe(head);
  const moves = scene.proxy.requests('POST', /graphql/).filter(({ variables }) => variables.before);
  expect(moves.map(({ variables }) => variables)).toEqual([
    { repository: 'R_emulated', name: `refs/heads/${BRANCH}`, before: first.sha, after: second.sha },
  ]);
  expect(scene.proxy.requests('PATCH', /\/git\/refs/)).toHaveLength(0);
});

test.each([
  { server: 'without GraphQL', status: 404, body: { message: 'Not Found' } },
  {
    server: 'without updateRefs',
    status: 200,
    body: { errors: [{ message: "Field 'updateRefs' doesn't exist on type 'Mutation'" }] },
  },
])('reads again and forces on a server $server', async ({ status, body }) => {
  await publish(pull.forge(), request('new'));
  scene.proxy.fail({
    when: ({ path, variables }) => path === '/graphql' && (status === 404 || 'before' in variables),
    status,
    body,
  });
  const second = await publish(pull.forge(), request('newer'));
  expect(second.outcome).toBe('moved');
  expect(await tip()).toBe(second.sha);
  expect(scene.proxy.requests('PATCH', /\/git\/refs/)[0]?.body).toEqual({ sha: second.sha, force: true });
});

test.each(['with', 'without'])('moves nothing that changed at the last moment, %s GraphQL', async (mode) => {
  await publish(pull.forge(), request('new'));
  let intruder = '';
  if (mode === 'without') scene.proxy.fail({ when: ({ path }) => path === '/graphql', status: 404 });
  scene.proxy.intercept(async ({ method, path }) => {
    if (intruder === '' && method === 'POST' && path.endsWith('/git/commits')) {
      intruder = await scene.emulator.commit({ branch: BRANCH, files: { 'hand.txt': 'made by hand\n' } });
    }
    return null;
  });
  await expect(publish(pull.forge(), request('newer'))).rejects.toMatchObject({ code: 'branch-not-ours' });
  expect(await tip()).toBe(intruder);
});

test('takes up what another run of ours published at the same moment', async () => {
  const other = await pull.forge();
  let theirs = '';
  scene.proxy.intercept(async ({ method, path }) => {
    if (theirs !== '' || method !== 'POST' || !path.endsWith('/git/refs')) return null;
    theirs = 'pending';
    theirs = (await other.publishCommit(request('theirs'))).sha;
    return null;
  });
  const ours = await publish(pull.forge(), request('ours'));
  expect(ours.outcome).toBe('moved');
  expect(ours.sha).not.toBe(theirs);
  expect(await tip()).toBe(ours.sha);
});

test('finds its commit when the reply to the move was lost', async () => {
  await publish(pull.forge(), request('new'));
  scene.proxy.intercept(async ({ variables }) => {
    if (!('before' in variables)) return null;
    await scene.emulator.request('PATCH', `/git/refs/heads/${BRANCH}`, {
      sha: variables.after,
      force: true,
    });
    return 'cut';
  });
  const second = await publish(pull.forge(), request('newer'));
  expect(second.outcome).toBe('moved');
  expect(await tip()).toBe(second.sha);
});

const byHand = { name: 'Ann', email: 'ann@example.org' };
const theBot = { name: 'GitHub Actions', email: '15368+github-actions[bot]@users.noreply.github.com' };

test.each([
  ['no trailer', 'By hand', byHand, byHand],
  ['our trailer and another author', `Copied\n\n${COMMIT_TRAILER}`, byHand, theBot],
  ['our commit, amended: same author, another committer', `New\n\n${COMMIT_TRAILER}`, undefined, byHand],
])('does not move a tip with %s', async (_, message, author, committer) => {
  const token = await scene.emulator.issueToken();
  const foreign = await scene.emulator.commit({
    branch: BRANCH,
    from: pull.headSha,
    files: { 'hand.txt': 'x' },
    message,
    token,
    ...(author ? { author } : {}),
    ...(committer ? { committer } : {}),
  });
  await expect(publish(pull.forge(token), request('new'))).rejects.toMatchObject({
    code: 'branch-not-ours',
    message: `Branch ${BRANCH} ends in a commit that this tool did not make.`,
    remedy: expect.stringContaining('branch'),
  });
  expect(await tip()).toBe(foreign);
});

test('does not move a commit that the owner of the token amended later', async () => {
  const { ownerToken } = scene.emulator;
  const { sha } = await publish(pull.forge(ownerToken), request('new'));
  const ours = await commitAt(sha);
  const amended = await scene.emulator.commit({
    branch: 'amended',
    from: pull.headSha,
    files: { 'hand.txt': 'x' },
    message: ours.message,
    author: { ...ours.author, date: '2026-01-01T10:00:00Z' },
    committer: { ...ours.committer, date: '2026-01-01T10:30:00Z' },
  });
  await scene.emulator.request('PATCH', `/git/refs/heads/${BRANCH}`, { sha: amended, force: true });
  await expect(publish(pull.forge(ownerToken), request('newer'))).rejects.toMatchObject({
    code: 'branch-not-ours',
  });
  expect(await tip()).toBe(amended);
});

test('names the permission that a read-only token lacks, and leaves nothing behind', async () => {
  const token = await scene.emulator.issueToken({ contents: 'read', pull_requests: 'write' });
  await expect(publish(pull.forge(token), request('new'))).rejects.toMatchObject({
    code: 'forge-permission',
    remedy: expect.stringContaining('`contents: write`'),
  });
  expect(await tip()).toBeNull();
});

test('says so when the parent vanished', async () => {
  const vanished = 'f'.repeat(40);
  await expect(publish(pull.forge(), request('new', vanished))).rejects.toMatchObject({
    code: 'forge-not-found',
    message: expect.stringContaining(vanished),
  });
});

test('takes six requests to create the branch and eight to move it', async () => {
  const measured = async (prompt: string) => {
    const forge = await pull.forge();
    scene.proxy.journal.length = 0;
    await forge.publishCommit(request(prompt));
    return scene.proxy.journal.map(({ method, path }) => `${method} ${path.replace(/[0-9a-f]{40}$/, 'SHA')}`);
  };
  const git = '/repos/acme/prompts/git';
  const written = [`GET ${git}/commits/SHA`, `GET ${git}/trees/SHA`, `POST ${git}/trees`];
  const looked = [`GET ${git}/ref/heads%2Fspo%2Fpr-7`];
  expect(await measured('new')).toEqual([...written, ...looked, `POST ${git}/commits`, `POST ${git}/refs`]);
  expect(await measured('newer')).toEqual([
    ...written,
    ...looked,
    `GET ${git}/commits/SHA`,
    `POST ${git}/commits`,
    'POST /graphql',
    'POST /graphql',
  ]);
});
