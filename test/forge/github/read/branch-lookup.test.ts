import { afterEach, beforeEach, expect, test } from 'vitest';
import { repositoryAccess } from '../../../../src/forge/github/client/repository-access.ts';
import { lookUpBranch } from '../../../../src/forge/github/read/branch-lookup.ts';
import { requestFaults } from '../../../support/github-contract.ts';
import { type GithubScene, startGithubScene } from '../../../support/github-scene.ts';

let scene: GithubScene;

beforeEach(async () => {
  scene = await startGithubScene();
});
afterEach(() => scene.close());

const lookUp = async (ref: string | null) => {
  const { owner, repo } = scene.emulator;
  const client = scene.client(await scene.emulator.issueToken({ contents: 'read' }));
  return lookUpBranch(repositoryAccess(client, { owner, repo, serverUrl: 'https://github.test' }), ref);
};

test('the default branch, in two requests that GitHub knows', async () => {
  const headSha = await scene.emulator.tip('main');
  expect(await lookUp(null)).toEqual({ branch: 'main', headSha, isDefault: true });
  expect(scene.proxy.journal).toHaveLength(2);
  expect(scene.proxy.journal.flatMap(requestFaults)).toEqual([]);
});

test('a branch by its name, or by its full name', async () => {
  const headSha = await scene.emulator.commit({ branch: 'release/1', files: { 'a.yaml': 'a\n' } });
  const wanted = { branch: 'release/1', headSha, isDefault: false };
  expect(await lookUp('release/1')).toEqual(wanted);
  expect(await lookUp('refs/heads/release/1')).toEqual(wanted);
  expect(await lookUp('main')).toMatchObject({ isDefault: true });
});

test('says which input names a branch that does not exist', async () => {
  await expect(lookUp('nowhere')).rejects.toMatchObject({
    code: 'forge-not-found',
    message: 'There is no branch nowhere in acme/prompts.',
    remedy: expect.stringContaining('`ref`'),
  });
});

test.each(['', 'a b', 'refs/tags/v1', 'a'.repeat(40)])('refuses %j without a request', async (ref) => {
  await expect(lookUp(ref)).rejects.toMatchObject({
    code: 'bad-input',
    message: expect.stringContaining('`ref`'),
  });
  expect(scene.proxy.journal).toEqual([]);
});
