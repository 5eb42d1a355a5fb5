import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createRepository, type TestRepository } from '../forge/local-git/repository.ts';
import { REPOSITORY, runCli } from '../support/run-cli.ts';
import { type StallingServer, startStallingServer } from '../support/stalling-server.ts';

let repository: TestRepository;

beforeEach(() => {
  repository = createRepository();
  for (const version of ['version 0', 'version 0, improved']) {
    for (const name of ['a', 'b']) repository.write(`prompts/${name}.yaml`, promptFile(version));
    repository.commit(version);
  }
});
afterEach(() => repository[Symbol.dispose]());

function promptFile(prompt: string): string {
  const questions = ['one', 'two', 'three', 'four'].map((question) => `- question: ${question}\n`);
  return `prompt: ${prompt}\nqa:\n${questions.join('')}`;
}

const flags = (server: StallingServer, ...more: string[]) => [
  ...['check', '--base', 'HEAD~1', '--base-url', server.baseUrl, '--max-rounds', '3'],
  ...['--max-concurrency', '1', '--ballots', '2', '--commit', 'never', ...more],
];
const read = (file: string) =>
  JSON.parse(readFileSync(path.join(repository.directory, 'workspace', file), 'utf8'));
const check = (server: StallingServer, ...more: string[]) =>
  runCli(flags(server, ...more), { cwd: repository.directory });

/** Starts the bundle and waits until the server leaves a call unanswered. */
async function startUntilStalled(server: StallingServer, ...more: string[]) {
  const bundle = path.join(REPOSITORY, 'dist/cli/index.js');
  const child = spawn(process.execPath, [bundle, ...flags(server, ...more)], {
    cwd: repository.directory,
    stdio: 'ignore',
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const closed = once(child, 'close');
  await server.stalled;
  return async () => {
    child.kill('SIGKILL');
    await closed;
  };
}

describe('a second check in the workspace of one that is going on', () => {
  it('is refused without a trace, unless it has a workspace of its own, and until the first is gone', async () => {
    await using server = await startStallingServer(5);
    const kill = await startUntilStalled(server);
    const journal = () => readFileSync(path.join(repository.directory, 'workspace/budget.jsonl'), 'utf8');
    const before = journal();
    const calls = server.calls();
    for (const more of [[], ['--resume']]) {
      const refused = await check(server, ...more);
      expect(refused.exitCode).toBe(2);
      expect(refused.stderr).toMatch(/Another check is going on.*--workspace/);
    }
    expect(server.calls()).toBe(calls);
    expect(journal()).toBe(before);
    await kill();
    server.goOn();
    expect((await check(server, '--workspace', 'other')).exitCode).toBe(0);
    expect((await check(server, '--resume')).exitCode).toBe(0);
    expect(existsSync(path.join(repository.directory, 'workspace/check.lock'))).toBe(false);
  });
});

describe('a check that was killed', () => {
  it('bills all of its parts when it goes on, and pays for no finished prompt again', async () => {
    await using whole = await startStallingServer(Number.POSITIVE_INFINITY);
    await check(whole);
    const { prompts } = read('report.json');
    const [first, second] = prompts.map(({ usage }: { usage: { calls: number } }) => usage.calls);
    expect(whole.calls()).toBe(first + second);

    // In the rounds of the second prompt, which follow at least three pairs of two answers and two ballots.
    await using server = await startStallingServer(first + 20);
    const kill = await startUntilStalled(server, '--force');
    await kill();
    server.goOn();
    const resumed = await check(server, '--resume', '--force');
    expect(resumed.exitCode).toBe(0);
    const report = read('report.json');
    expect(report.prompts[0].usage.calls).toBe(first);
    // Those too that the kill cut off before they came to a result, at a cost that nobody knows.
    expect(report.usage).toMatchObject({ calls: server.calls(), costUsd: null });
    expect(report.notices).toEqual([]);
  });
});
