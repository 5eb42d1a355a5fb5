import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { RECORDS_REFERENCE } from '../../../src/forge/forge.ts';
import { createLocalGitForge } from '../../../src/forge/local-git/local-git-forge.ts';
import { createRepository, type TestRepository } from './repository.ts';

const DAY = '2026-11-22';
const ONE = '1'.repeat(64);
const TWO = '2'.repeat(64);
const record = (name: string, text = '{}\r\n') => new Map([[name, text]]);

function forgeOf({ directory, environment }: TestRepository) {
  return createLocalGitForge({ directory, base: 'main', head: 'main', environment });
}

it('touches no branch, no index and no file of the work tree', async () => {
  using repository = createRepository();
  repository.write('a.txt', 'a');
  repository.commit('start');
  repository.write('a.txt', 'not yet staged');
  repository.write('staged.txt', 'staged');
  repository.git('add', 'staged.txt');
  repository.git('config', 'core.autocrlf', 'true');
  const status = repository.git('status', '--porcelain');
  const index = readFileSync(join(repository.directory, '.git', 'index'));

  await forgeOf(repository).writeRecords(record(ONE), DAY);
  await forgeOf(repository).writeRecords(record(TWO), DAY);

  expect(await forgeOf(repository).readRecords([ONE])).toEqual(record(ONE));
  expect(repository.git('status', '--porcelain')).toBe(status);
  expect(readFileSync(join(repository.directory, '.git', 'index'))).toEqual(index);
  expect(repository.git('for-each-ref', '--format=%(refname)').split('\n')).toEqual([
    'refs/heads/main',
    RECORDS_REFERENCE,
  ]);
  expect(repository.git('show', '-s', '--format=%an <%ae>|%cn', RECORDS_REFERENCE)).toBe(
    'spo-action <spo-action@users.noreply.github.com>|spo-action',
  );
  expect(repository.git('fsck', '--strict')).not.toMatch(/error|missing/);
});

it('does not come along with a clone', async () => {
  using repository = createRepository();
  repository.commit('start');
  await forgeOf(repository).writeRecords(record(ONE), DAY);
  const clone = join(repository.directory, '..', 'clone');
  repository.git('clone', '--quiet', repository.directory, clone);
  expect(repository.git('-C', clone, 'for-each-ref')).not.toContain('spo');
});

it.each([
  ['a tag object', (repository: TestRepository) => tagObject(repository)],
  ['a blob', (repository: TestRepository) => repository.git('hash-object', '-w', '--', 'a.txt')],
  ['a tree', (repository: TestRepository) => repository.git('rev-parse', 'HEAD^{tree}')],
])('does not take a ref to %s for ours', async (_, objectOf) => {
  using repository = createRepository();
  repository.write('a.txt', 'a');
  repository.commit('start');
  const object = objectOf(repository);
  repository.git('update-ref', RECORDS_REFERENCE, object);
  expect(await forgeOf(repository).readRecords([ONE])).toEqual(new Map());
  await expect(forgeOf(repository).writeRecords(record(ONE), DAY)).rejects.toMatchObject({
    code: 'branch-not-ours',
  });
  expect(repository.git('rev-parse', RECORDS_REFERENCE)).toBe(object);
});

function tagObject(repository: TestRepository): string {
  repository.git('tag', '-a', '-m', 'tag', 'v1');
  return repository.git('rev-parse', 'v1');
}

it('does not follow a symbolic ref to a branch', async () => {
  using repository = createRepository();
  const main = repository.commit('start');
  repository.git('symbolic-ref', RECORDS_REFERENCE, 'refs/heads/main');
  await expect(forgeOf(repository).writeRecords(record(ONE), DAY)).rejects.toMatchObject({
    code: 'branch-not-ours',
  });
  expect(repository.git('rev-parse', 'main')).toBe(main);
});

it('says what git says when a ref stands in the way', async () => {
  using repository = createRepository();
  repository.git('update-ref', `${RECORDS_REFERENCE}/deeper`, repository.commit('start'));
  expect(await forgeOf(repository).readRecords([ONE])).toEqual(new Map());
  await expect(forgeOf(repository).writeRecords(record(ONE), DAY)).rejects.toMatchObject({
    code: 'git',
    message: expect.stringContaining(`${RECORDS_REFERENCE}/deeper`),
  });
});

it('does not read through a symbolic link', async () => {
  using repository = createRepository();
  repository.commit('start');
  const target = repository.git('hash-object', '-w', '--', '.git/HEAD');
  const tree = (mode: string) => {
    const index = ['update-index', '--add', '--cacheinfo', `${mode},${target},${DAY}/${ONE}.json`];
    repository.git(...index);
    return repository.git('write-tree');
  };
  const put = (mode: string) => {
    const sha = repository.git('commit-tree', tree(mode), '-m', 'x\n\nMade-by: spo-action');
    repository.git('update-ref', RECORDS_REFERENCE, sha);
  };
  put('120000');
  expect(await forgeOf(repository).readRecords([ONE])).toEqual(new Map());
  put('100644');
  expect((await forgeOf(repository).readRecords([ONE])).size).toBe(1);
});
