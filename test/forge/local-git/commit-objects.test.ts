import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { COMMIT_TRAILER, type CommitRequest } from '../../../src/forge/forge.ts';
import { createLocalGitForge } from '../../../src/forge/local-git/local-git-forge.ts';
import { createRepository, type TestRepository } from './repository.ts';

function forgeOf(repository: TestRepository, directory = repository.directory) {
  return createLocalGitForge({ directory, base: 'main', head: 'main', environment: repository.environment });
}

function request(parent: string, overrides: Partial<CommitRequest> = {}): CommitRequest {
  return {
    branch: 'spo/check',
    parent,
    files: [{ path: '.spo/prompts/poem.yaml/prompt.txt', content: 'better ü\r\n' }],
    message: 'Better prompt',
    ...overrides,
  };
}

it('makes one commit on the parent and touches neither work tree nor index', async () => {
  using repository = createRepository();
  repository.write('prompts/poem.yaml', 'prompt: old');
  repository.write('run.sh', '#!/bin/sh');
  chmodSync(join(repository.directory, 'run.sh'), 0o755);
  // Where the file system knows no such right.
  repository.git('update-index', '--add', '--chmod=+x', 'run.sh');
  const parent = repository.commit('start');
  repository.write('prompts/poem.yaml', 'not yet staged');
  repository.write('staged.txt', 'staged');
  repository.git('add', 'staged.txt');
  repository.git('config', 'core.autocrlf', 'true');
  const status = repository.git('status', '--porcelain');
  const index = readFileSync(join(repository.directory, '.git', 'index'));

  const published = await forgeOf(repository).publishCommit(
    request(parent, {
      files: [
        { path: '.spo/prompts/poem.yaml/prompt.txt', content: 'better ü\r\n' },
        { path: 'prompts/poem.yaml', content: 'prompt: new' },
        { path: 'run.sh', content: '#!/bin/bash' },
      ],
    }),
  );

  expect(published).toEqual({
    branch: 'spo/check',
    sha: repository.git('rev-parse', 'refs/heads/spo/check'),
    outcome: 'created',
    branchUrl: null,
    commitUrl: null,
  });
  expect(repository.git('rev-parse', 'spo/check^@')).toBe(parent);
  expect(repository.git('ls-tree', '-r', 'spo/check').replaceAll(/ blob \w+\t/g, ' ')).toBe(
    ['100644 .spo/prompts/poem.yaml/prompt.txt', '100644 prompts/poem.yaml', '100755 run.sh'].join('\n'),
  );
  expect(await forgeOf(repository).readFile(published.sha, '.spo/prompts/poem.yaml/prompt.txt')).toEqual(
    Buffer.from('better ü\r\n'),
  );
  expect(repository.git('show', '-s', '--format=%an <%ae>|%cn <%ce>', 'spo/check')).toBe(
    'spo-action <spo-action@users.noreply.github.com>|spo-action <spo-action@users.noreply.github.com>',
  );
  expect(repository.git('show', '-s', '--format=%B', 'spo/check')).toBe(`Better prompt\n\n${COMMIT_TRAILER}`);
  expect(readFileSync(join(repository.directory, '.git', 'index'))).toEqual(index);
  expect(repository.git('status', '--porcelain')).toBe(status);
  expect(repository.git('fsck', '--strict')).not.toMatch(/error|missing/);
});

it('keeps the commit of the same tree and parent, and moves for anything else', async () => {
  using repository = createRepository();
  const parent = repository.commit('start');
  const forge = forgeOf(repository);
  const first = await forge.publishCommit(request(parent));
  expect(await forge.publishCommit(request(parent))).toEqual({ ...first, outcome: 'kept' });

  const changed = await forge.publishCommit(request(parent, { files: [{ path: 'a', content: 'b' }] }));
  expect(changed.outcome).toBe('moved');
  expect(repository.git('rev-parse', 'spo/check^')).toBe(parent);

  const later = repository.commit('later');
  const moved = await forge.publishCommit(request(later, { files: [{ path: 'a', content: 'b' }] }));
  expect(moved.outcome).toBe('moved');
  expect(repository.git('rev-parse', 'spo/check^')).toBe(later);
  expect(repository.git('rev-parse', 'spo/check')).toBe(moved.sha);
});

it('does not say the trailer twice', async () => {
  using repository = createRepository();
  const parent = repository.commit('start');
  await forgeOf(repository).publishCommit(request(parent, { message: `Title\n\n${COMMIT_TRAILER}\n` }));
  expect(repository.git('show', '-s', '--format=%B', 'spo/check')).toBe(`Title\n\n${COMMIT_TRAILER}`);
});

it('never moves a tip of somebody else, even one with our trailer or our name', async () => {
  using repository = createRepository();
  const parent = repository.commit('start');
  const forge = forgeOf(repository);
  const commitAs = (name: string, address: string, message: string) =>
    repository.gitAs(name, address, 'commit-tree', `${parent}^{tree}`, '-p', parent, '-m', message);
  const address = 'spo-action@users.noreply.github.com';
  for (const sha of [
    commitAs('Ann', 'ann@example.org', 'mine'),
    commitAs('Ann', 'ann@example.org', `mine\n\n${COMMIT_TRAILER}`),
    commitAs('spo-action', 'ann@example.org', `mine\n\n${COMMIT_TRAILER}`),
    commitAs('spo-action', address, 'no trailer'),
    commitAs('spo-action', address, `${COMMIT_TRAILER}\n\nand more`),
  ]) {
    repository.git('update-ref', 'refs/heads/spo/check', sha);
    const objects = repository.git('count-objects');
    await expect(forge.publishCommit(request(parent))).rejects.toMatchObject({ code: 'branch-not-ours' });
    expect(repository.git('rev-parse', 'refs/heads/spo/check')).toBe(sha);
    expect(repository.git('count-objects')).toBe(objects);
  }
});

it.each([
  ['by somebody else', 'Ann', 'ann@example.org', '--no-edit'],
  [
    'later, with our name',
    'spo-action',
    'spo-action@users.noreply.github.com',
    '--date=2020-01-01T00:00:00Z',
  ],
])('never moves a commit of ours that was amended %s', async (_, name, address, option) => {
  using repository = createRepository();
  const parent = repository.commit('start');
  const forge = forgeOf(repository);
  await forge.publishCommit(request(parent));
  repository.git('checkout', '--quiet', 'spo/check');
  repository.write('.spo/prompts/poem.yaml/prompt.txt', 'in words of my own');
  repository.gitAs(name, address, 'commit', '--quiet', '--all', '--amend', '--no-edit', option);
  const amended = repository.git('rev-parse', 'HEAD');
  repository.git('checkout', '--quiet', 'main');

  const other = request(parent, { files: [{ path: 'a', content: 'b' }] });
  await expect(forge.publishCommit(other)).rejects.toMatchObject({
    code: 'branch-not-ours',
    remedy: 'Merge, rename or delete that branch, or choose another name with `branch`.',
    evidence: { committer: `${name} <${address}>` },
  });
  expect(repository.git('rev-parse', 'refs/heads/spo/check')).toBe(amended);
});

it('leaves a branch alone on which somebody works, also in another work tree', async () => {
  using repository = createRepository();
  const parent = repository.commit('start');
  const forge = forgeOf(repository);
  await expect(forge.publishCommit(request(parent, { branch: 'main' }))).rejects.toMatchObject({
    code: 'branch-not-ours',
  });
  const first = await forge.publishCommit(request(parent));
  repository.git('worktree', 'add', '--quiet', join(repository.directory, '..', 'second'), 'spo/check');
  await expect(
    forge.publishCommit(request(parent, { files: [{ path: 'a', content: 'b' }] })),
  ).rejects.toMatchObject({ code: 'branch-not-ours', message: expect.stringContaining('checked out') });
  expect(repository.git('rev-parse', 'spo/check')).toBe(first.sha);
});

it.each([
  '-D',
  '--help',
  'a..b',
  'HEAD',
  '@{-1}',
  '@',
  '',
  'a b',
  'refs/heads/x',
  'a\u0000b',
  'x.lock',
  '/x',
])('refuses %j as a branch', async (branch) => {
  using repository = createRepository();
  const parent = repository.commit('start');
  repository.git('switch', '--quiet', '-c', 'other');
  const before = repository.git('for-each-ref');
  await expect(forgeOf(repository).publishCommit(request(parent, { branch }))).rejects.toMatchObject({
    code: 'bad-input',
  });
  expect(repository.git('for-each-ref')).toBe(before);
});

it.each(['../x', '.git/config', '/x', 'a//b', 'a\u0000b', ''])('writes no file at %j', async (path) => {
  using repository = createRepository();
  const parent = repository.commit('start');
  const files = [{ path, content: 'x' }];
  await expect(forgeOf(repository).publishCommit(request(parent, { files }))).rejects.toMatchObject({
    name: 'SpoError',
  });
  expect(repository.git('branch', '--list', 'spo/*')).toBe('');
});

it('does not drop a file that stands where a folder is needed', async () => {
  using repository = createRepository();
  repository.write('.spo', 'a file');
  const parent = repository.commit('start');
  await expect(forgeOf(repository).publishCommit(request(parent))).rejects.toMatchObject({
    code: 'git',
    message: expect.stringContaining('.spo stands where'),
  });
});

it('puts a regular file where a symbolic link was', async () => {
  using repository = createRepository();
  symlinkSync('/etc/hostname', join(repository.directory, 'prompt.txt'));
  const parent = repository.commit('start');
  const files = [{ path: 'prompt.txt', content: 'text' }];
  await forgeOf(repository).publishCommit(request(parent, { files }));
  expect(repository.git('ls-tree', 'spo/check')).toMatch(/^100644 blob \w+\tprompt.txt$/);
});

it('works in a bare repository and from a folder below the top', async () => {
  using repository = createRepository();
  repository.write('sub/a.txt', 'a');
  const parent = repository.commit('start');
  await forgeOf(repository, join(repository.directory, 'sub')).publishCommit(
    request(parent, { files: [{ path: 'sub/b.txt', content: 'b' }] }),
  );
  expect(repository.git('ls-tree', '-r', '--name-only', 'spo/check')).toBe('sub/a.txt\nsub/b.txt');

  const bare = join(repository.directory, '..', 'bare.git');
  repository.git('clone', '--quiet', '--bare', repository.directory, bare);
  const published = await forgeOf(repository, bare).publishCommit(request(parent, { branch: 'spo/bare' }));
  expect(repository.git('--git-dir', bare, 'rev-parse', 'spo/bare')).toBe(published.sha);
});

it('tells a parent that is missing and a commit without files', async () => {
  using repository = createRepository();
  const parent = repository.commit('start');
  await expect(forgeOf(repository).publishCommit(request('f'.repeat(40)))).rejects.toMatchObject({
    code: 'forge-not-found',
  });
  await expect(forgeOf(repository).publishCommit(request(parent, { files: [] }))).rejects.toMatchObject({
    code: 'bad-input',
  });
});

it('two at once end with one of the two commits, and the other says that it may run again', async () => {
  using repository = createRepository();
  const parent = repository.commit('start');
  const results = await Promise.allSettled(
    ['one', 'two'].map((content) =>
      forgeOf(repository).publishCommit(request(parent, { files: [{ path: 'a', content }] })),
    ),
  );
  const tip = repository.git('rev-parse', 'spo/check');
  const made = results.filter((result) => result.status === 'fulfilled').map(({ value }) => value.sha);
  expect(made).toContain(tip);
  for (const result of results) {
    if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'git', retryable: true });
  }
});
