import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createGithubForge } from '../../../src/forge/github/github-forge.ts';
import { type GithubScene, startGithubScene } from '../../support/github-scene.ts';

const VANISHED = 'deadbeef'.repeat(5);
let scene: GithubScene;

beforeEach(async () => {
  scene = await startGithubScene();
});
afterEach(() => scene.close());

const seedMain = (files: Record<string, string>) => scene.emulator.commit({ branch: 'main', files });
const text = (bytes: Uint8Array | null) => (bytes === null ? null : Buffer.from(bytes).toString('utf8'));

describe('change', () => {
  test('lists files over all pages', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 130 }, (_, index) => [
        `prompts/${String(index).padStart(3, '0')}.yaml`,
        `prompt: ${index}\n`,
      ]),
    );
    const pull = await scene.openPullRequest(files);
    const change = await (await pull.forge()).change();
    expect(change.files.map(({ path }) => path)).toEqual(Object.keys(files));
    expect(scene.proxy.requests('GET', /\/files$/).map(({ query }) => query.get('page') ?? '1')).toEqual([
      '1',
      '2',
    ]);
  });

  test('tells added, modified, renamed and removed files apart', async () => {
    await seedMain({ 'edited.yaml': 'a\n', 'old.yaml': 'same\n', 'gone.yaml': 'g\n' });
    const pull = await scene.openPullRequest({
      'edited.yaml': 'b\n',
      'old.yaml': null,
      'new.yaml': 'same\n',
      'gone.yaml': null,
      'fresh.yaml': 'f\n',
    });
    const change = await (await pull.forge()).change();
    expect(change).toMatchObject({ number: pull.number, headSha: pull.headSha });
    expect(change.files).toEqual([
      { path: 'edited.yaml', status: 'modified', hunks: [{ first: 1, last: 1 }] },
      { path: 'fresh.yaml', status: 'added', hunks: [{ first: 1, last: 1 }] },
      { path: 'gone.yaml', status: 'removed' },
      { path: 'new.yaml', status: 'renamed', previousPath: 'old.yaml' },
    ]);
  });

  test('takes a copy for a new file, a change of mode for an edit, and leaves out what did not change', async () => {
    const pull = await scene.openPullRequest({ 'a.yaml': 'a\n' });
    scene.proxy.fail({
      when: ({ path }) => path.endsWith('/files'),
      status: 200,
      body: [
        { filename: 'copy.yaml', status: 'copied', previous_filename: 'a.yaml' },
        { filename: 'mode.yaml', status: 'changed' },
        { filename: 'same.yaml', status: 'unchanged' },
      ],
    });
    expect((await (await pull.forge()).change()).files).toEqual([
      { path: 'copy.yaml', status: 'added' },
      { path: 'mode.yaml', status: 'modified' },
    ]);
  });

  test('compares with the merge base when the base branch has moved on', async () => {
    const fork = await seedMain({ 'prompts/a.yaml': 'before\n' });
    const pull = await scene.openPullRequest({ 'prompts/a.yaml': 'after\n' });
    const ahead = await seedMain({ 'prompts/a.yaml': 'moved on\n', 'other.txt': 'x\n' });
    const { owner, repo } = scene.emulator;
    const forge = createGithubForge({
      client: scene.client(await scene.emulator.issueToken()),
      pullRequest: { owner, repo, number: pull.number, baseSha: ahead, headSha: pull.headSha, isFork: false },
      serverUrl: 'https://github.test',
    });
    const change = await forge.change();
    expect(change.baseSha).toBe(fork);
    expect(text(await forge.readFile(change.baseSha, 'prompts/a.yaml'))).toBe('before\n');
    expect(text(await forge.readFile(change.headSha, 'prompts/a.yaml'))).toBe('after\n');
  });

  test('says so when the head commit vanished', async () => {
    const { owner, repo } = scene.emulator;
    const baseSha = (await scene.emulator.tip('main')) ?? '';
    const forge = createGithubForge({
      client: scene.client(await scene.emulator.issueToken()),
      pullRequest: { owner, repo, number: 1, baseSha, headSha: VANISHED, isFork: false },
      serverUrl: 'https://github.test',
    });
    await expect(forge.change()).rejects.toMatchObject({
      code: 'forge-not-found',
      message: `Commit ${VANISHED} is not in acme/prompts any more.`,
      remedy: expect.stringContaining('force-push'),
    });
  });

  test('takes two requests for a small pull request', async () => {
    const pull = await scene.openPullRequest({ 'prompts/a.yaml': 'a\n' });
    const forge = await pull.forge();
    scene.proxy.journal.length = 0;
    await forge.change();
    expect(scene.proxy.journal).toHaveLength(2);
  });
});

describe('readFile', () => {
  test('returns the bytes as they are', async () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xff, 0x00]);
    const pull = await scene.openPullRequest({ 'prompts/bytes.yaml': bytes });
    const read = await (await pull.forge()).readFile(pull.headSha, 'prompts/bytes.yaml');
    expect([...(read ?? [])]).toEqual([...bytes]);
  });

  test('reads names that an address would need escapes for', async () => {
    const path = 'prompts/ü ?#%2F &.yaml';
    const pull = await scene.openPullRequest({ [path]: 'here\n' });
    expect(text(await (await pull.forge()).readFile(pull.headSha, path))).toBe('here\n');
  });

  test('reads files of more than a megabyte', async () => {
    const long = 'x'.repeat(5_000_000);
    const pull = await scene.openPullRequest({ 'prompts/long.yaml': long });
    expect(text(await (await pull.forge()).readFile(pull.headSha, 'prompts/long.yaml'))).toBe(long);
  });

  test('is null for what is no regular file', async () => {
    const pull = await scene.openPullRequest({
      'prompts/real.yaml': 'real\n',
      'prompts/link.yaml': { mode: '120000', content: 'real.yaml' },
      'prompts/module.yaml': { mode: '160000', sha: VANISHED },
      'prompts/run.yaml': { mode: '100755', content: 'run\n' },
    });
    const forge = await pull.forge();
    const read = (path: string) => forge.readFile(pull.headSha, path);
    expect(await read('prompts')).toBeNull();
    expect(await read('prompts/missing.yaml')).toBeNull();
    expect(await read('prompts/real.yaml/deeper')).toBeNull();
    expect(await read('prompts/link.yaml')).toBeNull();
    expect(await read('prompts/module.yaml')).toBeNull();
    expect(text(await read('prompts/run.yaml'))).toBe('run\n');
  });

  test('walks the directories of a tree that is too large for one reply', async () => {
    const pull = await scene.openPullRequest({ 'deep/er/a.yaml': 'a\n', 'deep/er/b.yaml': 'b\n' });
    scene.proxy.intercept(async ({ path, query }, forward) => {
      if (!path.includes('/git/trees/') || !query.has('recursive')) return null;
      const { body } = await forward();
      return { status: 200, body: { ...(body as object), tree: [], truncated: true } };
    });
    const forge = await pull.forge();
    const read = (path: string) => forge.readFile(pull.headSha, path);
    expect(text(await read('deep/er/a.yaml'))).toBe('a\n');
    expect(text(await read('deep/er/b.yaml'))).toBe('b\n');
    expect(await read('deep/er')).toBeNull();
    expect(await read('deep/er/a.yaml/c')).toBeNull();
    expect(await read('deep/missing/a.yaml')).toBeNull();
    // One recursive try, then the root, `deep` and `deep/er` once each.
    expect(scene.proxy.requests('GET', /\/git\/trees\//)).toHaveLength(4);
  });

  test('asks for a tree once, however many files are read side by side', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `prompts/${name}.yaml`);
    const pull = await scene.openPullRequest(Object.fromEntries(names.map((name) => [name, name])));
    const forge = await pull.forge();
    await Promise.all(names.map((name) => forge.readFile(pull.headSha, name)));
    expect(scene.proxy.requests('GET', /\/git\/trees\//)).toHaveLength(1);
    expect(scene.proxy.requests('POST', /\/graphql$/)).toHaveLength(1);
    expect(scene.proxy.requests('GET', /\/git\/blobs\//)).toHaveLength(0);
  });

  test('says so when the commit vanished', async () => {
    const pull = await scene.openPullRequest({ 'a.yaml': 'a\n' });
    await expect((await pull.forge()).readFile(VANISHED, 'a.yaml')).rejects.toMatchObject({
      code: 'forge-not-found',
      message: expect.stringContaining(VANISHED),
    });
  });
});
