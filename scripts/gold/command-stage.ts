import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { keep, listing, reportsAt } from './folder.ts';

export interface CommandStage {
  /** A fresh folder, where the commands run. */
  readonly directory: string;
  /** Runs `spo` and writes down what it said; with `results`, also what stands in the folder and on branches. */
  spo(
    name: string,
    args: readonly string[],
    options?: { env?: Record<string, string>; results?: boolean },
  ): Promise<string>;
  node(name: string, script: string): Promise<string>;
  git(...args: string[]): string;
  write(file: string, text: string): void;
}

const ENVIRONMENT = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Author',
  GIT_AUTHOR_EMAIL: 'author@example.org',
  GIT_COMMITTER_NAME: 'Author',
  GIT_COMMITTER_EMAIL: 'author@example.org',
};

/** The product keeps variables of git away from its own calls, so that the date of commits comes from a git of ours. */
function folderOfGit(): string {
  const folder = path.join(os.tmpdir(), 'git-with-a-date');
  const program = path.join(folder, 'git');
  if (existsSync(program)) return folder;
  const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const date = '2026-01-02T03:04:05Z';
  mkdirSync(folder);
  const script = `#!/bin/sh\nGIT_AUTHOR_DATE=${date} GIT_COMMITTER_DATE=${date} exec '${git}' "$@"\n`;
  writeFileSync(program, script, { mode: 0o755 });
  return folder;
}

export function openCommandStage(folder: string, dist: string): CommandStage {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'spo-gold-'));
  const env = {
    ...ENVIRONMENT,
    PATH: [folderOfGit(), process.env.PATH].join(path.delimiter),
    HOME: os.tmpdir(),
    TMPDIR: os.tmpdir(),
    NODE_OPTIONS: process.env.GOLD_NODE_OPTIONS ?? '',
  };
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: directory, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

  async function run(name: string, args: readonly string[], more: Record<string, string>, results: boolean) {
    const child = spawn(process.execPath, args, {
      cwd: directory,
      env: { ...env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const texts = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        texts[stream] += text;
      });
    }
    const [exitCode] = await once(child, 'close');
    keep(path.join(folder, name), {
      'exit-code.txt': String(exitCode),
      'stdout.txt': texts.stdout,
      'stderr.txt': texts.stderr,
      ...(results ? resultsIn(directory, git) : {}),
    });
    return texts.stdout;
  }

  return {
    directory,
    git,
    write(file, text) {
      mkdirSync(path.dirname(path.join(directory, file)), { recursive: true });
      writeFileSync(path.join(directory, file), text);
    },
    spo: (name, args, { env: more = {}, results = false } = {}) =>
      run(name, [path.join(dist, 'cli/index.js'), ...args], more, results),
    node(name, script) {
      const file = path.join(directory, 'script.mjs');
      writeFileSync(file, script);
      return run(name, [file], {}, false);
    },
  };
}

function resultsIn(directory: string, git: CommandStage['git']): Record<string, string> {
  const at = (name: string) => path.join(directory, name);
  const branches = existsSync(at('.git'))
    ? git('for-each-ref', '--format=%(refname)').trim().split('\n')
    : [];
  const trees = branches
    .filter((ref) => ref !== 'refs/heads/main')
    .map((ref) => [
      `branch-${ref.slice(5).replaceAll('/', '_')}.txt`,
      `${git('log', '-1', '--format=%B', ref)}\n${git('ls-tree', '-r', ref)}`,
    ]);
  return {
    ...Object.fromEntries(trees),
    'files.txt': listing(directory),
    ...reportsAt(at('workspace/report.json'), at('report.html')),
    'comment.md': existsSync(at('comment.md')) ? readFileSync(at('comment.md'), 'utf8') : '',
  };
}
