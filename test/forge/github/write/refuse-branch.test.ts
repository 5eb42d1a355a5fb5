import { afterEach, beforeEach, expect, test } from 'vitest';
import { type GithubScene, type ScenePullRequest, startGithubScene } from '../../../support/github-scene.ts';

let scene: GithubScene;
let pull: ScenePullRequest;

beforeEach(async () => {
  scene = await startGithubScene();
  pull = await scene.openPullRequest({ 'prompts/a.yaml': 'prompt: a\n' });
  scene.proxy.journal.length = 0;
});
afterEach(() => scene.close());

const refusal = async (branch: string) =>
  (await pull.forge()).refuseBranch(branch).then(
    () => null,
    (error: Error) => error.message,
  );

test('a branch of our own folder costs no request', async () => {
  expect(await refusal('spo/pr-7')).toBeNull();
  expect(scene.proxy.journal).toEqual([]);
});

test('another branch is asked for once, and may be new', async () => {
  expect(await refusal('results')).toBeNull();
  expect(scene.proxy.journal.map(({ path }) => path)).toEqual([
    '/repos/acme/prompts',
    '/repos/acme/prompts/branches/results',
  ]);
});

test("the pull request's own branches are refused, even in our own folder", async () => {
  expect(await refusal(pull.branch)).toBe(
    `Branch ${pull.branch} is the branch of the pull request, where no results may go.`,
  );
  expect(await refusal('main')).toMatch(/is the base branch of the pull request/);
  expect(scene.proxy.journal).toEqual([]);
});

test('the default branch is refused where the pull request has another base', async () => {
  scene.proxy.fail({
    when: ({ path }) => path === '/repos/acme/prompts',
    status: 200,
    body: { default_branch: 'trunk' },
  });
  expect(await refusal('trunk')).toMatch(/is the default branch/);
});

test('a protected branch is refused', async () => {
  scene.proxy.fail({
    when: ({ path }) => path.endsWith('/branches/release'),
    status: 200,
    body: { name: 'release', protected: true },
  });
  expect(await refusal('release')).toMatch(/is a protected branch/);
});

test.each(['refs/heads/main', '-f', 'a..b', ''])(
  '%j is refused without a request, in publishing too',
  async (name) => {
    expect(await refusal(name)).toMatch(/cannot name a branch/);
    const forge = await pull.forge();
    const request = {
      branch: name,
      parent: pull.headSha,
      files: [{ path: 'a', content: 'a' }],
      message: 'm',
    };
    await expect(forge.publishCommit(request)).rejects.toMatchObject({ code: 'bad-input' });
    expect(scene.proxy.journal).toEqual([]);
  },
);
