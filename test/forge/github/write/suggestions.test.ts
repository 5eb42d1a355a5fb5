import { afterEach, beforeEach, expect, test } from 'vitest';
import { type GithubScene, type ScenePullRequest, startGithubScene } from '../../../support/github-scene.ts';

let scene: GithubScene;
let pull: ScenePullRequest;

beforeEach(async () => {
  scene = await startGithubScene();
  pull = await scene.openPullRequest({ 'prompts/a.yaml': 'a\nb\nc\n' });
});
afterEach(() => scene.close());

interface ReviewComment {
  readonly id: number;
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly user: { readonly login: string };
}

const remarks = async () =>
  (await scene.emulator.request<ReviewComment[]>('GET', `/pulls/${pull.number}/comments?per_page=100`)).body;
const suggestion = (text: string) => ({ path: 'prompts/a.yaml', lines: { first: 1, last: 2 }, body: text });

test('puts a remark on exactly the lines, and replaces that of an earlier run', async () => {
  await (await pull.forge()).suggest([suggestion('one')]);
  await (await pull.forge()).suggest([suggestion('two')]);
  const [remark, ...others] = await remarks();
  expect(others).toEqual([]);
  expect(remark).toMatchObject({
    path: 'prompts/a.yaml',
    line: 2,
    body: '<!-- spo-action:suggestion -->\ntwo',
  });
  const [created] = scene.proxy.requests('POST', /\/pulls\/\d+\/comments$/);
  expect(created?.body).toMatchObject({
    commit_id: pull.headSha,
    side: 'RIGHT',
    line: 2,
    start_line: 1,
    start_side: 'RIGHT',
  });
});

test('leaves a remark that says the same, and removes it when there is nothing to suggest', async () => {
  await (await pull.forge()).suggest([suggestion('one')]);
  const [before] = await remarks();
  await (await pull.forge()).suggest([suggestion('one')]);
  expect((await remarks()).map(({ id }) => id)).toEqual([before?.id]);
  await (await pull.forge()).suggest([]);
  expect(await remarks()).toEqual([]);
});

test('does not touch remarks of others, nor ours without the marker', async () => {
  const say = (body: string, token: string) =>
    scene.emulator.request(
      'POST',
      `/pulls/${pull.number}/comments`,
      { body, path: 'prompts/a.yaml', line: 1, side: 'RIGHT', commit_id: pull.headSha },
      token,
    );
  const token = await scene.emulator.issueToken();
  await say('<!-- spo-action:suggestion -->\nfake', scene.emulator.strangerToken);
  await say('quoted\n<!-- spo-action:suggestion -->', token);
  await (await pull.forge(token)).suggest([]);
  expect(await remarks()).toHaveLength(2);
});

test('goes on when the lines are no longer in the diff, and names the permission that is missing', async () => {
  scene.proxy.fail({
    when: ({ method, path }) => method === 'POST' && path.endsWith('/comments'),
    status: 422,
    times: 1,
  });
  await (await pull.forge()).suggest([suggestion('one'), suggestion('two')]);
  expect(await remarks()).toHaveLength(1);
  const reader = await scene.emulator.issueToken({ pull_requests: 'read' });
  await expect((await pull.forge(reader)).suggest([suggestion('three')])).rejects.toMatchObject({
    code: 'forge-permission',
    remedy: expect.stringContaining('pull-requests: write'),
  });
});

test('knows the lines that the diff shows', async () => {
  const { files } = await (await pull.forge()).change();
  expect(files).toEqual([{ path: 'prompts/a.yaml', status: 'added', hunks: [{ first: 1, last: 3 }] }]);
});
