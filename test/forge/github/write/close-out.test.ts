import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMIT_TRAILER } from '../../../../src/forge/forge.ts';
import { createCloseOut } from '../../../../src/forge/github/write/close-out.ts';
import { type GithubScene, startGithubScene } from '../../../support/github-scene.ts';

let scene: GithubScene;
beforeAll(async () => {
  scene = await startGithubScene();
});
afterAll(() => scene.close());

async function ours() {
  const pull = await scene.openPullRequest({ 'a.txt': 'a' });
  const branch = `spo/pr-${pull.number}`;
  const forge = await pull.forge();
  const files = [{ path: 'b.txt', content: 'b' }];
  await forge.publishCommit({ branch, parent: pull.headSha, files, message: 'Propose' });
  const token = await scene.emulator.issueToken();
  const { owner, repo } = scene.emulator;
  const place = { owner, repo, number: pull.number, serverUrl: 'https://github.test' };
  const closeOut = createCloseOut({ client: scene.client(token), ...place });
  return { branch, closeOut, tip: () => scene.emulator.tip(branch) };
}

describe('deleteBranch', () => {
  test('deletes what we made, and finds nothing the second time', async () => {
    const { branch, closeOut, tip } = await ours();
    expect(await closeOut.deleteBranch(branch)).toBe('deleted');
    expect(await tip()).toBeNull();
    expect(await closeOut.deleteBranch(branch)).toBe('absent');
  });

  test('keeps what somebody else put on top, trailer or not', async () => {
    const { branch, closeOut, tip } = await ours();
    for (const message of ['Mine', `Mine\n\n${COMMIT_TRAILER}`]) {
      const sha = await scene.emulator.commit({ branch, files: { 'c.txt': message }, message });
      expect(await closeOut.deleteBranch(branch)).toBe('not-ours');
      expect(await tip()).toBe(sha);
    }
  });

  test('works over REST where there is no GraphQL', async () => {
    const { branch, closeOut, tip } = await ours();
    scene.proxy.fail({ when: ({ path }) => path === '/graphql', status: 404, times: 1 });
    expect(await closeOut.deleteBranch(branch)).toBe('deleted');
    expect(await tip()).toBeNull();
  });

  test('keeps a branch that moves between the look and the deletion', async () => {
    const { branch, closeOut, tip } = await ours();
    let sha: string | null = null;
    scene.proxy.intercept(async ({ body }) => {
      if (sha === null && String(body.query).includes('updateRefs')) {
        sha = await scene.emulator.commit({ branch, files: { 'c.txt': 'c' }, message: 'Mine' });
      }
      return null;
    });
    expect(await closeOut.deleteBranch(branch)).toBe('not-ours');
    expect(sha).not.toBeNull();
    expect(await tip()).toBe(sha);
  });
});

test('rewriteComment does nothing where there is no comment of ours', async () => {
  const { closeOut } = await ours();
  expect(await closeOut.rewriteComment((body) => `${body}\nDone.`)).toBeNull();
});
