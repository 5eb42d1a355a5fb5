import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createBranchForge } from '../../../src/forge/github/branch-forge.ts';
import { repositoryAccess } from '../../../src/forge/github/client/repository-access.ts';
import { lookUpBranch } from '../../../src/forge/github/read/branch-lookup.ts';
import { createRefreshPullRequests } from '../../../src/forge/github/write/refresh-pull-request.ts';
import { requestFaults } from '../../support/github-contract.ts';
import type { EmulatedFile } from '../../support/github-emulator.ts';
import { type GithubScene, startGithubScene } from '../../support/github-scene.ts';

const serverUrl = 'https://github.test';
let scene: GithubScene;

beforeEach(async () => {
  scene = await startGithubScene();
});
afterEach(() => scene.close());

const seed = (files: Readonly<Record<string, EmulatedFile>>) =>
  scene.emulator.commit({ branch: 'main', files });
const forgeOf = async (headSha: string, branch = 'main') => {
  const { owner, repo } = scene.emulator;
  const client = scene.client(await scene.emulator.issueToken());
  return createBranchForge({ client, place: { owner, repo, branch, headSha }, serverUrl });
};
const listed = async (headSha: string) =>
  (await (await forgeOf(headSha)).change()).files.map(({ path }) => path);

describe('change', () => {
  test('has every regular file of the commit, and nothing else, in one request', async () => {
    const headSha = await seed({
      'prompts/a.yaml': 'a\n',
      'prompts/run.sh': { mode: '100755', content: '#!/bin/sh\n' },
      'prompts/link.yaml': { mode: '120000', content: 'a.yaml' },
      vendor: { mode: '160000', sha: 'd'.repeat(40) },
    });
    const forge = await forgeOf(headSha);
    scene.proxy.journal.length = 0;
    expect(await forge.change()).toEqual({
      number: null,
      baseSha: headSha,
      headSha,
      files: ['prompts/a.yaml', 'prompts/run.sh', 'README.md'].map((path) => ({ path, status: 'unchanged' })),
    });
    expect(scene.proxy.journal).toHaveLength(1);
  });

  test('lists in parts what GitHub cuts, and reads from that list', async () => {
    const headSha = await seed({
      'a/1.yaml': '1\n',
      'a/b/2.yaml': '2\n',
      'a/b/c/3.yaml': '3\n',
      'd/4.yaml': '4\n',
    });
    const whole = await listed(headSha);
    const outer = await treeOf(headSha, 'a');
    cutTrees(new Set([headSha, outer, await treeOf(outer, 'b')]));
    const forge = await forgeOf(headSha);
    const { files } = await forge.change();
    expect(files.map(({ path }) => path).sort()).toEqual(whole.sort());
    const requests = scene.proxy.journal.length;
    expect(Buffer.from((await forge.readFile(headSha, 'a/b/c/3.yaml')) ?? '').toString()).toBe('3\n');
    expect(scene.proxy.journal).toHaveLength(requests + 1);
  });

  test('gives up on a repository that would take too many requests, and says what to do', async () => {
    const folders = Array.from({ length: 201 }, (_, index) => [`f${index}/a.yaml`, `${index}\n`]);
    const headSha = await seed(Object.fromEntries(folders));
    cutTrees(new Set([headSha]));
    await expect(listed(headSha)).rejects.toMatchObject({
      code: 'forge-unavailable',
      message: expect.stringContaining('too many files'),
      remedy: expect.stringContaining('in a clone'),
    });
    expect(scene.proxy.requests('GET', /\/git\/trees\//).length).toBeLessThanOrEqual(201);
  });

  test('says so when the commit vanished', async () => {
    await expect(listed('deadbeef'.repeat(5))).rejects.toMatchObject({ code: 'forge-not-found' });
  });

  function cutTrees(shas: ReadonlySet<string>): void {
    scene.proxy.intercept(async ({ path, query }, forward) => {
      const sha = /\/git\/trees\/(\w+)$/.exec(path)?.[1] ?? '';
      if (!query.has('recursive') || !shas.has(sha)) return null;
      const reply = await forward();
      const body = reply.body as { tree: unknown[] };
      return { ...reply, body: { ...body, tree: body.tree.slice(0, 1), truncated: true } };
    });
  }

  async function treeOf(parent: string, name: string): Promise<string> {
    const { body } = await scene.emulator.request<{ tree: { path: string; sha: string }[] }>(
      'GET',
      `/git/trees/${parent}`,
    );
    return body.tree.find(({ path }) => path === name)?.sha ?? '';
  }
});

test('results go to a branch of ours, and never to the one that is looked at', async () => {
  const headSha = await seed({ 'a.yaml': 'a\n' });
  const forge = await forgeOf(headSha);
  await expect(forge.refuseBranch('main')).rejects.toMatchObject({ code: 'branch-not-ours' });
  await forge.refuseBranch('spo/refresh');
  const files = [{ path: 'a.yaml', content: 'better\n' }];
  const request = { branch: 'spo/refresh', parent: headSha, files, message: 'Better' };
  expect(await forge.publishCommit(request)).toMatchObject({ outcome: 'created' });
  expect((await forge.currentTip('spo/refresh'))?.parents).toEqual([headSha]);
  const own = await forgeOf(headSha, 'spo/looked-at');
  await expect(own.refuseBranch('spo/looked-at')).rejects.toMatchObject({ code: 'branch-not-ours' });
});

test('an unchanged run over 200 prompts takes nine requests, whether a pull request stands or not', async () => {
  const paths = Array.from({ length: 200 }, (_, index) => `prompts/${index}.yaml`);
  await seed(Object.fromEntries(paths.map((path) => [path, `prompt: ${path}\n`])));
  const keys = paths.map((_, index) => String(index).padStart(64, '0'));
  const records = new Map(keys.map((key, index) => [key, JSON.stringify({ bestRound: index % 9 })]));
  const head = (await scene.emulator.tip('main')) ?? '';
  await (await forgeOf(head)).writeRecords(records, '2026-11-22');

  const run = async () => {
    const { owner, repo } = scene.emulator;
    const client = scene.client(await scene.emulator.issueToken());
    scene.proxy.journal.length = 0;
    const found = await lookUpBranch(repositoryAccess(client, { owner, repo, serverUrl }), null);
    const place = { owner, repo, ...found };
    const forge = createBranchForge({ client, place, serverUrl });
    const { files, headSha } = await forge.change();
    const prompts = files.filter(({ path }) => path.startsWith('prompts/'));
    const texts = await Promise.all(prompts.map(({ path }) => forge.readFile(headSha, path)));
    expect(texts.filter((bytes) => bytes !== null)).toHaveLength(200);
    expect(await forge.readRecords(keys)).toEqual(records);
    await createRefreshPullRequests({ client, place, serverUrl, whoAmI: forge.whoAmI }).find('spo/refresh');
    expect(scene.proxy.journal.flatMap(requestFaults)).toEqual([]);
    return scene.proxy.journal.length;
  };
  expect(await run()).toBe(9);
  await scene.emulator.commit({ branch: 'spo/refresh', files: { 'prompts/1.yaml': 'better\n' } });
  await scene.emulator.openPullRequest('spo/refresh');
  expect(await run()).toBe(9);
});
