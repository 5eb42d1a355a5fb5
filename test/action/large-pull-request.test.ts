import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, it } from 'vitest';
import { runAction } from '../support/action-runner.ts';
import { gradedPromptFile } from '../support/graded-models.ts';
import { type LargeFile, type LargeGithub, startLargeGithub } from '../support/large-github.ts';

/** In megabytes. */
const MOST_MEMORY = 250;

/** Runs that may be needed to keep to it: once in a while V8 doubles its space for young objects a third time. */
const MOST_RUNS = 3;

const PRELOAD = fileURLToPath(new URL('../support/peak-memory.cjs', import.meta.url));
let memoryFile: string;

beforeEach(async () => {
  memoryFile = path.join(await mkdtemp(path.join(tmpdir(), 'spo-memory-')), 'peak');
});

function largeChange(files: number, prompts: number): LargeFile[] {
  return Array.from({ length: files }, (_, index) =>
    index < prompts
      ? {
          path: `prompts/${index}.yaml`,
          base: `${gradedPromptFile(3)}# ${index}\n`,
          head: `${gradedPromptFile(4)}# ${index}\n`,
        }
      : { path: `src/${index}.ts`, base: `old ${index}\n`, head: `new ${index}\n` },
  );
}

const run = (github: LargeGithub, inputs: Record<string, string> = {}) =>
  runAction({
    event: { name: 'pull_request', payload: github.event },
    token: 'ghs_test',
    inputs: { offline: 'true', 'max-calls': '40', ...inputs },
    env: {
      GITHUB_API_URL: github.url,
      NODE_OPTIONS: `--require ${PRELOAD}`,
      PEAK_MEMORY_FILE: memoryFile,
    },
  });

const peakMemory = async () => Number(await readFile(memoryFile, 'utf8')) / 1024;

it('checks 300 prompt files among 3,000 within memory and requests', async () => {
  await using github = await startLargeGithub(largeChange(3000, 300));
  const result = await run(github);
  expect(result.exitCode).toBe(0);
  expect(result.outputs).toMatchObject({ verdict: 'budget-stopped', calls: '40' });
  const report = JSON.parse(await readFile(result.outputs['report-path'] ?? '', 'utf8'));
  expect(report.prompts).toHaveLength(300);
  expect(report.stoppedBy).toBe('budget');
  expect(github.comments).toHaveLength(1);
  expect(github.journal.length).toBeLessThanOrEqual(700);
  // 30 pages of the list, 2 batches for each side, and some twenty for all else.
  expect(github.journal.length).toBeLessThanOrEqual(70);
  expect(github.faults).toEqual([]);

  const peaks = [await peakMemory()];
  while (Math.min(...peaks) >= MOST_MEMORY && peaks.length < MOST_RUNS) {
    await using again = await startLargeGithub(largeChange(3000, 300));
    await run(again);
    peaks.push(await peakMemory());
  }
  expect(Math.min(...peaks), peaks.join(', ')).toBeLessThan(MOST_MEMORY);
}, 120_000);

it('says so before it starts when the requests of the hour would not suffice', async () => {
  await using github = await startLargeGithub(largeChange(400, 300));
  github.left = 30;
  const result = await run(github);
  expect(result.exitCode).toBe(2);
  expect(result.annotations.map(({ message }) => message).join()).toMatch(
    /Checking 300 prompt files takes about 33 requests to GitHub, and the token has \d+ of 1000 left until 2026-.*: nothing was started/,
  );
  expect(github.comments).toEqual([]);
  expect(github.journal.every(({ method }) => method === 'GET')).toBe(true);
}, 60_000);

it('says that GitHub has cut the list', async () => {
  await using github = await startLargeGithub(largeChange(3000, 1));
  (github.event.pull_request as Record<string, unknown>).changed_files = 3100;
  const result = await run(github);
  expect(result.stdout).toMatch(/changes 3100 files/);
  expect(github.comments.join()).toMatch(/changes 3100 files, and GitHub lists 3000/);
}, 60_000);
