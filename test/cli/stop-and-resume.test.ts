import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { REPOSITORY, runCli } from '../support/run-cli.ts';
import { type StallingServer, startStallingServer } from '../support/stalling-server.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'spo-stop-'));
  writeFileSync(
    path.join(folder, 'p.yaml'),
    'prompt: version 0\nqa: [{question: a}, {question: b}, {question: c}]\n',
  );
});

const flags = (server: StallingServer, ...more: string[]) => [
  ...[
    'optimize',
    '--template',
    'p.yaml',
    '--base-url',
    server.baseUrl,
    '--max-rounds',
    '6',
    '--patience',
    '0',
  ],
  ...['--ballots', '2', ...more],
];
const read = (file: string) => JSON.parse(readFileSync(path.join(folder, 'workspace', file), 'utf8'));

/** Starts the bundle, waits until the server leaves a call unanswered, and sends a signal. */
async function stop(server: StallingServer, signal: NodeJS.Signals, ...more: string[]) {
  const bundle = path.join(REPOSITORY, 'dist/cli/index.js');
  const child = spawn(process.execPath, [bundle, ...flags(server, ...more)], {
    cwd: folder,
    stdio: 'ignore',
  });
  const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  await server.stalled;
  const sent = performance.now();
  child.kill(signal);
  const [exitCode] = await closed;
  return { exitCode, took: performance.now() - sent };
}

// Round 1 takes 3 calls and each further one 6: the stall at call 18 is in the fourth round.
// On Windows a process can be ended from outside, and not be asked to.
describe.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  it('ends with exit code 130, a report of the finished rounds and nothing lost', async () => {
    await using server = await startStallingServer(18);
    const { exitCode, took } = await stop(server, signal);
    expect(exitCode).toBe(130);
    expect(took).toBeLessThan(5000);
    expect(read('p/report.json')).toMatchObject({
      stoppedBy: 'signal',
      prompts: [{ rounds: { length: 3 } }],
    });
    expect(read('p/prompts/results.json')).toHaveLength(3);
  });
});

describe('a run that was killed', () => {
  it('goes on with --resume, repeats no finished round, and ends as one that was not', async () => {
    await using server = await startStallingServer(18);
    await stop(server, 'SIGKILL');
    const before = read('p/checkpoint.json').rounds;
    expect(before).toHaveLength(3);
    server.goOn();
    const callsBefore = server.calls();
    const resumed = await runCli(flags(server, '--resume'), { cwd: folder });
    expect(resumed.exitCode).toBe(0);
    expect(server.calls() - callsBefore).toBe(3 * 6);
    const { prompts, usage, notices } = read('p/report.json');
    // With those of the round that the kill cut off.
    expect(usage.calls).toBe(server.calls());
    expect(notices).toEqual([]);
    const { rounds } = prompts[0];
    expect(rounds.slice(0, 3)).toEqual(before);
    expect(rounds.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'initial',
      ...Array(5).fill('accepted'),
    ]);
  });

  it('counts the calls that were in flight against its budget', async () => {
    await using server = await startStallingServer(18);
    await stop(server, 'SIGKILL', '--max-calls', '20');
    server.goOn();
    const resumed = await runCli(flags(server, '--max-calls', '20', '--resume'), { cwd: folder });
    expect(resumed.exitCode).toBe(0);
    expect(resumed.stderr).toMatch(/max-calls/);
    expect(server.calls()).toBeLessThanOrEqual(20);
    expect(read('p/report.json').stoppedBy).toBe('budget');
  });

  it('is not started over by mistake, and not resumed with another prompt', async () => {
    await using server = await startStallingServer(18);
    await stop(server, 'SIGKILL');
    server.goOn();
    const again = await runCli(flags(server), { cwd: folder });
    expect(again.exitCode).toBe(2);
    expect(again.stderr).toMatch(/--resume.*--initial-round 4.*--workspace/);
    writeFileSync(
      path.join(folder, 'p.yaml'),
      'prompt: another\nqa: [{question: a}, {question: b}, {question: c}]\n',
    );
    const changed = await runCli(flags(server, '--resume'), { cwd: folder });
    expect(changed.exitCode).toBe(2);
    expect(changed.stderr).toMatch(/changed since/);
  });
});

// On Windows a process cannot be asked to end.
it.skipIf(process.platform === 'win32')('bills the round that a signal cut off when it goes on', async () => {
  await using server = await startStallingServer(18);
  await stop(server, 'SIGINT');
  const before = read('p/report.json').usage.calls;
  expect(before).toBeGreaterThanOrEqual(17);
  server.goOn();
  const resumed = await runCli(flags(server, '--resume'), { cwd: folder });
  expect(resumed.exitCode).toBe(0);
  expect(read('p/report.json').usage.calls).toBe(before + 3 * 6);
});

describe('a budget', () => {
  it('is announced with the worst case, and ends a run as a result', async () => {
    await using server = await startStallingServer(Number.POSITIVE_INFINITY);
    const run = await runCli(flags(server, '--max-calls', '12'), { cwd: folder });
    expect(run.stderr).toMatch(/At most \d+ calls .*; budget: 12 calls\./);
    expect(run.exitCode).toBe(0);
    expect(server.calls()).toBeLessThanOrEqual(12);
    expect(read('p/report.json')).toMatchObject({
      stoppedBy: 'budget',
      prompts: [{ rounds: { length: 2 } }],
    });
  });

  it('in money needs a known price, and names the setting', async () => {
    await using server = await startStallingServer(Number.POSITIVE_INFINITY);
    const roles = ['--opt-model', 'mine', '--eval-model', 'mine', '--exec-model', 'mine'];
    const refused = await runCli(flags(server, '--max-cost', '1', ...roles), { cwd: folder });
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toMatch(/price of mine is not known.*prices/);
    expect(server.calls()).toBe(0);
    const priced = ['--prices', 'mine: 1 / 2', '--max-cost', '1'];
    expect((await runCli(flags(server, ...priced, ...roles), { cwd: folder })).exitCode).toBe(0);
    expect(read('p/report.json').usage.costUsd).toBeGreaterThan(0);
  });
});

it('pays no call twice with a cache', async () => {
  await using server = await startStallingServer(Number.POSITIVE_INFINITY);
  await runCli(flags(server, '--cache-dir', 'cache', '--name', 'first'), { cwd: folder });
  const calls = server.calls();
  const second = await runCli(flags(server, '--cache-dir', 'cache', '--name', 'second'), { cwd: folder });
  expect(second.exitCode).toBe(0);
  expect(server.calls()).toBe(calls);
  expect(read('second/report.json').usage).toMatchObject({ calls: 0, cacheHits: calls });
});

it('says what it reached, also when its page cannot be written', async () => {
  await using server = await startStallingServer(Number.POSITIVE_INFINITY);
  const run = await runCli(flags(server, '--html', '.'), { cwd: folder });
  expect(run.exitCode).toBe(2);
  expect(run.stdout).toMatch(/Report: .*report\.json/);
  expect(run.stderr).toMatch(/could not be written/);
});
