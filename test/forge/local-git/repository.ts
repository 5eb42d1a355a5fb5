import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Environment } from '../../../src/forge/local-git/git-process.ts';

/** A real repository in a temporary folder, away from the settings of the machine. */
export interface TestRepository extends Disposable {
  readonly directory: string;
  readonly environment: Environment;
  git(...args: string[]): string;
  gitAs(name: string, address: string, ...args: string[]): string;
  write(path: string, content: string): void;
  /** Commits everything in the work tree and gives the SHA. */
  commit(message: string): string;
}

export function createRepository(): TestRepository {
  const folder = mkdtempSync(join(tmpdir(), 'spo-git-'));
  const directory = join(folder, 'repository');
  mkdirSync(directory);
  const environment = {
    PATH: process.env.PATH,
    HOME: folder,
    GIT_CONFIG_GLOBAL: join(folder, 'no-settings'),
    GIT_CONFIG_NOSYSTEM: '1',
  };
  const gitAs = (name: string, address: string, ...args: string[]) =>
    execFileSync('git', args, {
      cwd: directory,
      env: {
        ...environment,
        GIT_AUTHOR_NAME: name,
        GIT_AUTHOR_EMAIL: address,
        GIT_COMMITTER_NAME: name,
        GIT_COMMITTER_EMAIL: address,
      },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trimEnd();
  const git = (...args: string[]) => gitAs('Ann Author', 'ann@example.org', ...args);
  git('init', '--quiet', '--initial-branch=main');
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  };
  return {
    directory,
    environment,
    git,
    gitAs,
    write,
    commit: (message) => {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
