import { afterEach, beforeEach, expect, test } from 'vitest';
import { RECORDS_REFERENCE } from '../../../src/forge/forge.ts';
import { type GithubScene, type ScenePullRequest, startGithubScene } from '../../support/github-scene.ts';

const DAY = '2026-11-22';
const [ONE, TWO, THREE] = ['1', '2', '3'].map((digit) => digit.repeat(64)) as [string, string, string];
let scene: GithubScene;
let pull: ScenePullRequest;

beforeEach(async () => {
  scene = await startGithubScene();
  pull = await scene.openPullRequest({ 'prompts/a.yaml': 'a\n' });
});
afterEach(() => scene.close());

const record = (name: string, text = '{}') => new Map([[name, text]]);
const write = async (name: string, text?: string) =>
  (await pull.forge()).writeRecords(record(name, text), DAY);
const read = async (...names: string[]) => [...(await (await pull.forge()).readRecords(names)).keys()];
const requestsOf = async (work: () => Promise<unknown>) => {
  scene.proxy.journal.length = 0;
  await work();
  return scene.proxy.journal.map(({ method, path }) =>
    `${method} ${path}`.replace('/repos/acme/prompts/git/', '').replace(/[0-9a-f]{40}$/, 'SHA'),
  );
};
const withoutGraphql = (kinds: string[], message = 'Something about the reference') =>
  scene.proxy.fail({
    when: ({ path, variables }) => path === '/graphql' && 'before' in variables,
    status: 200,
    body: { data: null, errors: [{ message, ...(kinds[0] ? { type: kinds[0] } : {}) }] },
  });

test('takes one request to find nothing, and three more to write for the first time', async () => {
  const forge = await pull.forge();
  expect(await requestsOf(() => forge.readRecords([ONE]))).toEqual(['GET ref/spo%2Frecords']);
  expect(await requestsOf(() => forge.writeRecords(record(ONE), DAY))).toEqual([
    'POST trees',
    'POST commits',
    'POST refs',
  ]);
});

test('takes three requests to look, one for all texts, which also tells the id, and three to write', async () => {
  const texts = new Map([
    [ONE, '{"round":1}'],
    [TWO, '{"round":2}'],
    [THREE, '{"round":1}'],
  ]);
  await (await pull.forge()).writeRecords(texts, DAY);
  const forge = await pull.forge();
  const looked = ['GET ref/spo%2Frecords', 'GET commits/SHA', 'GET trees/SHA'];
  expect(await requestsOf(() => forge.readRecords(['f'.repeat(64)]))).toEqual(looked);
  // Two distinct texts under three names.
  expect(await requestsOf(() => forge.readRecords([ONE, TWO, THREE]))).toEqual(['POST /graphql']);
  expect(await forge.readRecords([ONE, TWO, THREE])).toEqual(texts);
  expect(await requestsOf(() => forge.readRecords([]))).toEqual([]);
  expect(await requestsOf(() => forge.writeRecords(record(ONE), DAY))).toEqual([
    'POST trees',
    'POST commits',
    'POST /graphql',
  ]);
});

test('asks for the ref once, however many read side by side, and again after a failure', async () => {
  scene.proxy.fail({ when: ({ path }) => path.includes('spo%2Frecords'), status: 403, times: 1 });
  const forge = await pull.forge();
  await expect(forge.readRecords([ONE])).rejects.toMatchObject({ code: 'forge-permission' });
  const requests = await requestsOf(() => Promise.all([forge.readRecords([ONE]), forge.readRecords([TWO])]));
  expect(requests).toEqual(['GET ref/spo%2Frecords']);
});

test('moves the ref under the guard of the tip that was seen', async () => {
  await write(ONE);
  const before = await scene.emulator.reference('spo/records');
  await write(TWO);
  const after = await scene.emulator.reference('spo/records');
  const moves = scene.proxy.requests('POST', /graphql/).filter(({ variables }) => variables.before);
  expect(moves.map(({ variables }) => variables)).toEqual([
    { repository: 'R_emulated', name: RECORDS_REFERENCE, before, after },
  ]);
  expect(scene.proxy.requests('PATCH', /refs/)).toHaveLength(0);
});

test('leaves author and committer to GitHub', async () => {
  await write(ONE);
  const [commit] = scene.proxy.requests('POST', /\/git\/commits$/);
  expect(Object.keys(commit?.body ?? {}).sort()).toEqual(['message', 'parents', 'tree']);
  expect(commit?.body.parents).toEqual([]);
});

test.each([
  ['has no such mutation', [], "Field 'updateRefs' doesn't exist on type 'Mutation'"],
  ['takes branches only', ['UNPROCESSABLE'], undefined],
])('moves it over REST where GraphQL %s, and merges there too', async (_, kinds, message) => {
  await write(ONE);
  withoutGraphql(kinds, message);
  await write(TWO);
  expect(await read(ONE, TWO)).toEqual([ONE, TWO]);
  expect(scene.proxy.requests('PATCH', /refs/)).toHaveLength(1);

  const slow = await pull.forge();
  await slow.readRecords([ONE]);
  await write(THREE);
  await slow.writeRecords(record(ONE, '{"again":true}'), DAY);
  expect(await read(ONE, TWO, THREE)).toEqual([ONE, TWO, THREE]);
});

test('does not try REST when GraphQL names a missing permission', async () => {
  await write(ONE);
  withoutGraphql(['FORBIDDEN'], 'Resource not accessible by integration');
  await expect(write(TWO)).rejects.toMatchObject({ code: 'forge-permission' });
  expect(scene.proxy.requests('PATCH', /refs/)).toHaveLength(0);
});

test.each(['POST /git/refs', 'POST /graphql'])(
  'notices that it is done when the answer to %s is lost',
  async (which) => {
    if (which === 'POST /graphql') await write(ONE);
    const [method, path] = which.split(' ');
    let lost = false;
    scene.proxy.intercept(async (request, forward) => {
      if (lost || request.method !== method || !request.path.endsWith(path ?? '')) return null;
      if (!('before' in request.variables || 'ref' in request.body)) return null;
      lost = true;
      const { before, after } = request.variables;
      if (before === undefined) await forward();
      else if ((await scene.emulator.reference('spo/records')) === before) {
        await scene.emulator.request('PATCH', '/git/refs/spo/records', { sha: after, force: true });
      }
      return 'cut';
    });
    await write(TWO);
    expect(await read(TWO)).toEqual([TWO]);
    expect(scene.proxy.requests('POST', /\/git\/commits$/)).toHaveLength(which === 'POST /graphql' ? 2 : 1);
  },
);

test('gives up on a ref that others move every time', async () => {
  await write(ONE);
  let moves = 0;
  const { emulator } = scene;
  scene.proxy.intercept(async ({ method, path }) => {
    if (method !== 'POST' || !path.endsWith('/git/commits')) return null;
    const message = 'Moved\n\nMade-by: spo-action';
    const tip = await emulator.reference('spo/records');
    const { body } = await emulator.request<{ tree: { sha: string } }>('GET', `/git/commits/${tip}`);
    const made = await emulator.request<{ sha: string }>('POST', '/git/commits', {
      message: `${++moves} ${message}`,
      tree: body.tree.sha,
      parents: [],
    });
    await emulator.request('PATCH', '/git/refs/spo/records', { sha: made.body.sha, force: true });
    return null;
  });
  await expect(write(TWO)).rejects.toMatchObject({ code: 'forge-unavailable', retryable: true });
  expect(moves).toBe(5);
  expect(await read(ONE, TWO)).toEqual([ONE]);
});

test('names the permission that a token lacks, and leaves nothing behind', async () => {
  const token = await scene.emulator.issueToken({ contents: 'read', pull_requests: 'write' });
  const forge = await pull.forge(token);
  expect(await forge.readRecords([ONE])).toEqual(new Map());
  await expect(forge.writeRecords(record(ONE), DAY)).rejects.toMatchObject({
    code: 'forge-permission',
    message: expect.stringContaining(RECORDS_REFERENCE),
    remedy: expect.stringContaining('`contents: write`'),
  });
  expect(await scene.emulator.reference('spo/records')).toBeNull();
});

test('does not take a ref to something that is no commit for ours', async () => {
  scene.proxy.intercept(async ({ path }) => {
    if (!path.includes('spo%2Frecords')) return null;
    return { status: 200, body: { ref: RECORDS_REFERENCE, object: { type: 'blob', sha: 'e'.repeat(40) } } };
  });
  expect(await read(ONE)).toEqual([]);
  await expect(write(ONE)).rejects.toMatchObject({ code: 'branch-not-ours' });
});
