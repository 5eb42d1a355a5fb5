import { afterAll, beforeAll, expect, it } from 'vitest';
import { messages } from '../support/event-scene.ts';
import { closePullRequest, mergePullRequest } from '../support/pull-request-acts.ts';
import {
  promptFiles,
  type RefreshScene,
  startRefreshScene,
  type WatchedRun,
} from '../support/refresh-scene.ts';

/** One repository, week after week. */
let scene: RefreshScene;
let first: WatchedRun;

const BRANCH = 'spo/refresh';
const tip = () => scene.emulator.tip(BRANCH);
const states = async () => (await scene.pulls()).map(({ number, state }) => [number, state]);
const bodyOf = async (number: number) => (await scene.pulls()).find((pull) => pull.number === number)?.body;
const writes = ({ requests }: WatchedRun) => requests.filter((request) => !/^GET |graphql$/.test(request));

beforeAll(async () => {
  scene = await startRefreshScene({ a: 1, b: 5, c: 0 });
  await scene.push({ 'prompts/broken.yaml': 'prompt: "Hello"\nqa: []\n' });
  first = await scene.schedule();
}, 60_000);
afterAll(async () => {
  expect(scene.faults()).toEqual([]);
  await scene[Symbol.asyncDispose]();
});

it('puts the winners on one branch and opens one pull request with the evidence', async () => {
  expect(first.exitCode).toBe(0);
  const [pull, ...others] = await scene.pulls();
  expect(others).toEqual([]);
  expect(pull).toMatchObject({
    state: 'open',
    title: '2 better prompts',
    head: { ref: BRANCH },
    base: { ref: 'main' },
  });
  expect(first.outputs).toMatchObject({
    verdict: '',
    'best-round': '2',
    branch: BRANCH,
    'commit-sha': await tip(),
    'prompt-path': '.spo/prompts/a.yaml/prompt.txt',
    'comment-url': '',
    'pull-request-url': pull?.html_url,
    calls: String(first.calls),
  });
  expect(await scene.standsOn(BRANCH)).toEqual([await scene.emulator.tip('main')]);
  expect(await scene.emulator.files(first.outputs['commit-sha'] ?? '')).toEqual(
    new Map<string, { mode: string; content: string }>([
      ...(await scene.emulator.files('main')),
      ...['a', 'b'].flatMap((name) => {
        const grade = name === 'a' ? 2 : 6;
        const content = promptFiles({ [name]: grade })[`prompts/${name}.yaml`] ?? '';
        const prompt = `Sort the ticket,\nwith grade-${grade} care.   # not a comment`;
        return [
          [`prompts/${name}.yaml`, { mode: '100644', content }],
          [`.spo/prompts/${name}.yaml/prompt.txt`, { mode: '100644', content: prompt }],
        ] as const;
      }),
    ]),
  );
  expect(pull?.body).toMatch(/^<!-- spo-action:proposals [0-9a-f]{16} [0-9a-f]{16} -->\n/);
  expect(pull?.body).toContain('| `prompts/a.yaml` | round 2, **confirmed** 7 : 0 |');
  expect(pull?.body).toContain('An answer of grade-2');
  expect(first.summary).toContain('### SPO: 1 invalid, 2 better prompts found, 1 without reliable change');
  expect(first.summary).toContain(`[take it](${pull?.html_url})`);
});

it('annotates a broken file, and goes on with the others', () => {
  expect(first.annotations).toEqual([
    expect.objectContaining({ level: 'error', file: 'prompts/broken.yaml', line: 2 }),
  ]);
});

it('does nothing in a week without changes, and says what stands', async () => {
  const before = [await tip(), await bodyOf(1)];
  const run = await scene.schedule();
  expect(run).toMatchObject({ exitCode: 0, calls: 0 });
  expect(writes(run)).toEqual([]);
  expect([await tip(), await bodyOf(1)]).toEqual(before);
  const { 'report-path': path, 'html-path': page, calls, tokens, 'cost-usd': cost, ...same } = first.outputs;
  expect(run.outputs).toMatchObject({ ...same, calls: '0', tokens: '0', 'cost-usd': '0' });
  expect([path, page, calls, tokens, cost]).not.toContain('0');
  expect(run.summary).toMatch(
    /`prompts\/a.yaml` \| round 2, \*\*confirmed\*\* 7 : 0, found on \d{4}-\d\d-\d\d \|/,
  );
  expect(run.summary).toContain('| 1 | ticket 1 | better 2 : 0 |');
  expect(messages(run, 'error')).toHaveLength(1);
  expect(run.stdout).toContain('1 prompt has not changed since an earlier run searched in vain');
});

it('carries its proposals to the new head when only other files have changed', async () => {
  const body = await bodyOf(1);
  const head = await scene.push({ 'src/code.ts': 'later\n' });
  const run = await scene.schedule();
  expect(run).toMatchObject({ exitCode: 0, calls: 0 });
  expect(await scene.standsOn(BRANCH)).toEqual([head]);
  expect(await scene.gradeOn(BRANCH, 'prompts/a.yaml')).toBe(2);
  expect(run.outputs['commit-sha']).toBe(await tip());
  expect(run.outputs['pull-request-url']).toBe(first.outputs['pull-request-url']);
  expect(await bodyOf(1)).toBe(body);
});

it('runs only the prompt that changed, and keeps the proposal for the other one', async () => {
  await scene.push(promptFiles({ a: 20 }));
  const run = await scene.schedule();
  expect(run.exitCode).toBe(0);
  const asked = scene.models.requests.slice(-run.calls).filter(({ model }) => model === 'test-executor');
  expect(new Set(asked.map(({ content }) => /grade-\d+/.exec(content)?.[0]))).toEqual(
    new Set(['grade-20', 'grade-21']),
  );
  expect(await scene.gradeOn(BRANCH, 'prompts/a.yaml')).toBe(21);
  expect(await scene.gradeOn(BRANCH, 'prompts/b.yaml')).toBe(6);
  expect(await states()).toEqual([[1, 'open']]);
  const body = await bodyOf(1);
  expect(body).toMatch(/`prompts\/b.yaml` \| round 2, \*\*confirmed\*\* 7 : 0, found on \d{4}-\d\d-\d\d \|/);
  expect(body).toMatch(/`prompts\/a.yaml` \| round 2, \*\*confirmed\*\* \d : 0 \|/);
}, 60_000);

it('does not open again what a person closed', async () => {
  await closePullRequest(scene.emulator, 1);
  const before = await tip();
  const run = await scene.schedule();
  expect(run).toMatchObject({ exitCode: 0, calls: 0 });
  expect(run.outputs).toMatchObject({ branch: '', 'commit-sha': '', 'pull-request-url': '' });
  expect(run.summary).toContain('better prompts were turned down by closing the pull request');
  expect(await states()).toEqual([[1, 'closed']]);
  expect(await tip()).toBe(before);
});

it('opens another one for another proposal, without the one that was turned down', async () => {
  await scene.push(promptFiles({ b: 30 }));
  const run = await scene.schedule();
  expect(run.outputs['pull-request-url']).toMatch(/\/pull\/2$/);
  expect(await states()).toEqual([
    [2, 'open'],
    [1, 'closed'],
  ]);
  expect(await scene.gradeOn(BRANCH, 'prompts/b.yaml')).toBe(31);
  expect(await scene.gradeOn(BRANCH, 'prompts/a.yaml')).toBe(20);
  expect(await bodyOf(2)).toMatch(/^<!-- spo-action:proposals [0-9a-f]{16} -->\n/);
  expect(await bodyOf(2)).not.toContain('`prompts/a.yaml`');
}, 60_000);

it('has nothing left to do once a person has merged it', async () => {
  await mergePullRequest(scene.emulator, 2);
  expect(await scene.gradeOn('main', 'prompts/b.yaml')).toBe(31);
  const run = await scene.schedule();
  expect(run).toMatchObject({ exitCode: 0, calls: 0 });
  expect(run.outputs).toMatchObject({ branch: '', 'commit-sha': '', 'pull-request-url': '' });
  expect(await states()).toEqual([
    [2, 'closed'],
    [1, 'closed'],
  ]);
});
