import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { writeEndpoints } from '../../src/models/endpoints/endpoints-file.ts';
import type { ResultSummary } from '../../src/ui/api.ts';
import { REPOSITORY } from '../support/run-cli.ts';
import { startStallingServer } from '../support/stalling-server.ts';
import { isOver, PROMPT_FILE, runForm, runWhere, send } from './api-scene.ts';

interface Process {
  readonly child: ChildProcess;
  readonly port: number;
  readonly token: string;
}

/** `spo ui` as a process of its own. */
async function startProcess(folder: string): Promise<Process> {
  const child = spawn(
    process.execPath,
    [path.join(REPOSITORY, 'src/cli.ts'), 'ui', '--port', '0', '--no-open'],
    {
      cwd: folder,
      env: { PATH: process.env.PATH, SPO_CONFIG_DIR: path.join(folder, 'config') },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  for await (const chunk of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    text += chunk;
    const [, port, token] = /127\.0\.0\.1:(\d+)\/\?token=(\S+)/.exec(text) ?? [];
    if (port !== undefined && token !== undefined) return { child, port: Number(port), token };
  }
  throw new Error(`It ended: ${text}`);
}

async function ask({ port, token }: Process, method: string, target: string, body?: unknown): Promise<never> {
  const headers = { 'x-spo-token': token, 'content-type': 'application/json' };
  const reply = await send(port, method, target, {
    headers,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  expect([target, reply.status]).toEqual([target, 200]);
  return reply.json();
}

it('a server that is killed in the middle of a run loses nothing, and the next one goes on', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spo-crash-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(path.join(folder, 'prompts'));
  writeFileSync(path.join(folder, 'prompts/a.yaml'), PROMPT_FILE);
  await using models = await startStallingServer(18);
  const endpoint = {
    name: 'here',
    baseUrl: models.baseUrl,
    model: 'm',
    temperature: null,
    reasoningEffort: null,
    apiKey: null,
  };
  await writeEndpoints(path.join(folder, 'config'), {
    endpoints: [endpoint],
    roles: { optimize: 'here', evaluate: 'here', execute: 'here' },
  });

  const first = await startProcess(folder);
  const settings = { 'max-rounds': '6', patience: '0', ballots: '2' };
  await ask(first, 'POST', '/api/run', runForm({ settings }));
  await models.stalled;
  const killed = once(first.child, 'close');
  first.child.kill('SIGKILL');
  await killed;

  const second = await startProcess(folder);
  expect(await ask(second, 'GET', '/api/run')).toBeNull();
  const [result] = (await ask(second, 'GET', '/api/results')) as ResultSummary[];
  expect(result).toMatchObject({ name: 'a', rounds: 3, resumable: { resume: true, settings } });
  const callsBefore = models.calls();
  models.goOn();
  await ask(second, 'POST', '/api/run', result?.resumable);
  const run = await runWhere(second, isOver);
  expect(run).toMatchObject({ status: 'finished', stoppedBy: 'max-rounds' });
  expect(run.rounds.map(({ round }) => round)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(models.calls() - callsBefore).toBe(3 * 6);
  const results = JSON.parse(readFileSync(path.join(folder, 'workspace/a/prompts/results.json'), 'utf8'));
  expect(results.map(({ round }: { round: number }) => round)).toEqual([1, 2, 3, 4, 5, 6]);

  const ended = once(second.child, 'close');
  second.child.kill('SIGINT');
  expect(await ended).toEqual([130, null]);
});
