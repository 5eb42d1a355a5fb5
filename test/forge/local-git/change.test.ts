import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createLocalGitForge } from '../../../src/forge/local-git/local-git-forge.ts';
import { createRepository, type TestRepository } from './repository.ts';

function forgeOf(repository: TestRepository, base = 'main', head = 'change') {
  return createLocalGitForge({
    directory: repository.directory,
    base,
    head,
    environment: repository.environment,
  });
}

const LONG = Array.from({ length: 30 }, (_, line) => `line ${line}`).join('\n');

it('lists what happened to each file since the histories parted', async () => {
  using repository = createRepository();
  repository.write('prompts/old name.yaml', LONG);
  repository.write('prompts/kept.yaml', 'one');
  repository.write('prompts/gone.yaml', 'x'.repeat(50));
  const parted = repository.commit('start');
  repository.git('switch', '--quiet', '-c', 'change');
  repository.git('mv', 'prompts/old name.yaml', 'prompts/neuer Näme.yaml');
  repository.write('prompts/kept.yaml', 'two');
  repository.git('rm', '--quiet', 'prompts/gone.yaml');
  repository.write('prompts/-new.yaml', 'new');
  const head = repository.commit('change');
  repository.git('switch', '--quiet', 'main');
  repository.write('elsewhere.txt', 'main moved on');
  repository.commit('later');

  expect(await forgeOf(repository).change()).toEqual({
    number: null,
    baseSha: parted,
    headSha: head,
    files: [
      { path: 'prompts/-new.yaml', status: 'added' },
      { path: 'prompts/gone.yaml', status: 'removed' },
      { path: 'prompts/kept.yaml', status: 'modified' },
      { path: 'prompts/neuer Näme.yaml', status: 'renamed', previousPath: 'prompts/old name.yaml' },
    ],
  });
});

it('is not led astray by a hook environment or by the settings of the user', async () => {
  using repository = createRepository();
  using other = createRepository();
  repository.write('sub/a.yaml', LONG);
  repository.commit('start');
  repository.git('switch', '--quiet', '-c', 'change');
  repository.git('mv', 'sub/a.yaml', 'sub/b.yaml');
  repository.commit('change');
  repository.git('config', 'diff.renames', 'false');
  repository.git('config', 'diff.relative', 'true');
  const forge = createLocalGitForge({
    directory: join(repository.directory, 'sub'),
    base: 'main',
    head: 'change',
    environment: {
      ...repository.environment,
      GIT_DIR: join(other.directory, '.git'),
      GIT_INDEX_FILE: join(other.directory, 'index'),
    },
  });
  const change = await forge.change();
  expect(change.files).toEqual([{ path: 'sub/b.yaml', status: 'renamed', previousPath: 'sub/a.yaml' }]);
  expect(await forge.readFile(change.headSha, 'sub/b.yaml')).toEqual(Buffer.from(LONG));
});

it('reads the bytes of regular files only', async () => {
  using repository = createRepository();
  repository.write('prompts/a [1]*.yaml', '\ufeffprompt: ü\r\n');
  symlinkSync('a [1]*.yaml', join(repository.directory, 'prompts', 'link.yaml'));
  const inner = repository.commit('start');
  repository.git('update-index', '--add', '--cacheinfo', `160000,${inner},module`);
  repository.git('commit', '--quiet', '-m', 'submodule');
  const head = repository.git('rev-parse', 'HEAD');
  const forge = forgeOf(repository, 'main', 'main');
  expect(await forge.readFile(head, 'prompts/a [1]*.yaml')).toEqual(Buffer.from('\ufeffprompt: ü\r\n'));
  for (const path of [
    'prompts/link.yaml',
    'module',
    'prompts',
    'prompts/',
    'none',
    '',
    '../x',
    'prompts/*',
    ':(top)a',
  ]) {
    expect(await forge.readFile(head, path), path).toBeNull();
  }
});

it('says which commit is missing and how to get it', async () => {
  using repository = createRepository();
  const head = repository.commit('start');
  await expect(forgeOf(repository, 'origin/main').change()).rejects.toMatchObject({
    code: 'forge-not-found',
    message: expect.stringContaining('"origin/main"'),
    remedy: expect.stringContaining('git fetch origin main'),
  });
  await expect(forgeOf(repository, 'main', 'f'.repeat(40)).change()).rejects.toMatchObject({
    code: 'forge-not-found',
  });
  await expect(forgeOf(repository).readFile('f'.repeat(40), 'a')).rejects.toMatchObject({
    code: 'forge-not-found',
  });
  expect(await forgeOf(repository).readFile(head, 'a')).toBeNull();
});

it('takes no reference for an option', async () => {
  using repository = createRepository();
  repository.commit('start');
  for (const reference of ['--output=stolen', '-h', '']) {
    await expect(forgeOf(repository, reference).change()).rejects.toMatchObject({ code: 'bad-input' });
  }
  await expect(forgeOf(repository).readFile('--help', 'a')).rejects.toMatchObject({ name: 'SpoError' });
});

it('names the shallow clone when the histories do not meet', async () => {
  using repository = createRepository();
  repository.commit('one');
  repository.git('switch', '--quiet', '-c', 'change');
  repository.commit('two');
  repository.git('switch', '--quiet', 'main');
  repository.commit('three');
  const clone = mkdtempSync(join(tmpdir(), 'spo-shallow-'));
  try {
    repository.git(
      'clone',
      '--quiet',
      '--depth=1',
      '--no-single-branch',
      `file://${repository.directory}`,
      clone,
    );
    const forge = createLocalGitForge({
      directory: clone,
      base: 'origin/main',
      head: 'origin/change',
      environment: repository.environment,
    });
    await expect(forge.change()).rejects.toMatchObject({
      code: 'forge-not-found',
      remedy: expect.stringContaining('--unshallow'),
    });
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
});

it('refuses two histories without a common commit', async () => {
  using repository = createRepository();
  repository.commit('one');
  repository.git('switch', '--quiet', '--orphan', 'change');
  repository.commit('another start');
  await expect(forgeOf(repository).change()).rejects.toMatchObject({
    code: 'forge-not-found',
    remedy: expect.not.stringContaining('shallow'),
  });
});

it('refuses a folder that is no repository, and one that is not there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'spo-none-'));
  try {
    const environment = { PATH: process.env.PATH, GIT_CEILING_DIRECTORIES: tmpdir() };
    const options = { base: 'main', head: 'main', environment };
    await expect(createLocalGitForge({ ...options, directory: folder }).change()).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('not in a git repository'),
    });
    const missing = createLocalGitForge({ ...options, directory: join(folder, 'none') });
    await expect(missing.change()).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('not a directory'),
    });
    const bare = createLocalGitForge({ ...options, directory: folder, environment: { PATH: folder } });
    await expect(bare.change()).rejects.toMatchObject({
      code: 'git',
      message: expect.stringContaining('did not run'),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('lists the regular files of a commit, whatever their names are', async () => {
  using repository = createRepository();
  repository.write('prompts/neuer Näme.yaml', 'a');
  repository.write('a\tb\nc.yaml', 'b');
  symlinkSync('a', join(repository.directory, 'link.yaml'));
  const commit = repository.commit('start');
  const forge = forgeOf(repository);
  expect((await forge.listFiles(commit))?.toSorted()).toEqual(['a\tb\nc.yaml', 'prompts/neuer Näme.yaml']);
  await expect(forge.listFiles('d'.repeat(40))).rejects.toMatchObject({ code: 'forge-not-found' });
});
