import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunReport } from '../../src/report/run-report.ts';
import type { ActionRun } from '../support/action-runner.ts';
import { messages } from '../support/event-scene.ts';
import {
  type FanOutScene,
  type Job,
  legsOf,
  newHandOver,
  startFanOutScene,
} from '../support/fan-out-scene.ts';
import type { ScenePullRequest } from '../support/github-scene.ts';

const FILES = 200;
const BARE = 'Classify the ticket.';
const FULL = `${BARE} Give the result in exactly the form that is asked for, and nothing else. Do not invent anything that the material does not say. Check your result once more before you give it. For example, a good answer states the result first and the reason right behind it.`;

/** What a reader of the diff sees of it stands far below the prompt, so that only few winners become suggestions. */
function promptFile(index: number, prompt: string, note: string): string {
  return `prompt: ${prompt}
requirements: |
  One label.
  In lower case.
  No explanation.
  No punctuation.
qa:
  - question: "Ticket ${index}: charged twice."
  - question: "Ticket ${index}: the export fails."
  - question: "Ticket ${index}: how to change the password?"
# ${note}
`;
}

/** A few that get better or worse, many whose prompt stays as it was, and one of every other kind. */
function change(): { base: Record<string, string>; head: Record<string, string | null> } {
  const base: Record<string, string> = {};
  const head: Record<string, string | null> = {};
  for (let index = 0; index < FILES; index++) {
    const path = `prompts/${String(index).padStart(3, '0')}.yaml`;
    const same = index % 4 === 0 ? BARE : FULL;
    const [before, after] = index % 50 === 7 ? [BARE, FULL] : index % 50 === 8 ? [FULL, BARE] : [same, same];
    base[path] = promptFile(index, before, 'before');
    head[path] = promptFile(index, after, 'after');
  }
  base['prompts/gone.yaml'] = promptFile(1, BARE, 'to be removed');
  head['prompts/gone.yaml'] = null;
  head['prompts/broken.yaml'] = 'prompt: "Hello"\nqa: []\n';
  head['prompts/new.yaml'] = promptFile(2, BARE, 'new');
  return { base, head };
}

const INPUTS = { offline: 'true', 'max-rounds': '2', ballots: '2', 'fail-on': 'invalid' };
const inMode = (job: Job, mode: string): Job => ({ ...job, inputs: { ...job.inputs, mode } });

async function reportOf(run: ActionRun): Promise<RunReport> {
  return JSON.parse(await readFile(run.outputs['report-path'] ?? '', 'utf8')) as RunReport;
}

/** Everything of a report but its times, and what follows from the time of a commit. */
async function withoutTimes(run: ActionRun): Promise<string> {
  return withoutCommit(anyTime(await reportOf(run)), run);
}

function anyTime(value: unknown): string {
  return JSON.stringify(value, (key, each: unknown) =>
    /^(started|finished)At$/.test(key) ? 'some time' : each,
  );
}

function withoutCommit(text: string, run: ActionRun): string {
  const sha = run.outputs['commit-sha'] ?? '';
  return text
    .replaceAll(sha, 'a commit')
    .replaceAll(sha.slice(0, 12), 'a commit')
    .replaceAll(sha.slice(0, 7), 'a commit');
}

let scene: FanOutScene;
let pullRequest: ScenePullRequest;
let job: Job;

beforeAll(async () => {
  scene = await startFanOutScene();
  const { base, head } = change();
  await scene.emulator.commit({ branch: 'main', files: base });
  pullRequest = await scene.openPullRequest(head);
  job = {
    event: { name: 'pull_request', payload: await scene.emulator.pullRequestEvent(pullRequest.number) },
    handOver: await newHandOver(),
    inputs: INPUTS,
    token: await scene.emulator.issueToken(),
  };
}, 60_000);

afterAll(() => scene[Symbol.asyncDispose]());

describe('200 prompt files over 8 legs', () => {
  let alone: ActionRun;
  let plan: ActionRun;
  let legs: ActionRun[];

  beforeAll(async () => {
    plan = await scene.run(inMode(job, 'plan'));
    legs = await scene.runLegs(job, plan);
    alone = await scene.run(job);
  }, 120_000);

  it('are published as by one process, byte for byte but for the times', async () => {
    expect(plan.outputs.count).toBe('8');
    expect(legsOf(plan)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(legs.map(({ exitCode }) => exitCode)).toEqual(Array(8).fill(0));
    const [expected = ''] = await scene.comments(pullRequest.number);
    await scene.forget(pullRequest.number);

    const published = await scene.run(inMode(job, 'publish'));
    expect(await withoutTimes(published)).toBe(await withoutTimes(alone));
    const comments = await scene.comments(pullRequest.number);
    expect(comments.map((comment) => withoutCommit(comment, published))).toEqual([
      withoutCommit(expected, alone),
    ]);
    expect(await treeOf(published)).toEqual(await treeOf(alone));
    expect(published.exitCode).toBe(1);
    expect(alone.exitCode).toBe(1);
    const { headSha, prompts } = await reportOf(published);
    expect(headSha).toBe(pullRequest.headSha);
    expect(prompts).toHaveLength(FILES + 3);
    expect(prompts.filter(({ bestRound }) => bestRound?.confirmed).length).toBeGreaterThan(5);
  }, 60_000);

  it('are published without those of two legs that were killed, which are named', async () => {
    await scene.forget(pullRequest.number);
    const killed = [3, 5];
    await Promise.all(killed.map(killMidway));
    const published = await scene.run(inMode(job, 'publish'));

    expect(published.exitCode).toBe(2);
    const [comment = ''] = await scene.comments(pullRequest.number);
    for (const leg of killed) {
      expect(comment).toContain(`Leg ${leg} of 8 left no result`);
      expect(published.summary).toContain(`Leg ${leg} of 8 left no result`);
      expect(published.stdout).toContain(`Leg ${leg} of 8 left no result`);
    }
    expect(messages(published, 'error')).toContain(
      'Legs 3, 5 left no result; what the others found was published. Look at the jobs of these legs, and run the failed jobs again.',
    );

    const lost = new Set(
      (await plannedLegs()).filter(({ leg }) => killed.includes(leg)).flatMap(({ paths }) => paths),
    );
    const [all, kept] = [await reportOf(alone), await reportOf(published)];
    const isKept = ({ path }: { path: string }) => !lost.has(path);
    expect(kept.prompts.filter(isKept).map(anyTime)).toEqual(all.prompts.filter(isKept).map(anyTime));
    const others = kept.prompts.filter((prompt) => !isKept(prompt));
    expect(others.map(({ path, verdict }) => [path, verdict])).toEqual(
      [...lost].sort().map((path) => [path, 'error']),
    );
    // What is committed is what one process would have, but for the files of the two.
    const [whole, part] = [await treeOf(alone), await treeOf(published)];
    const head = await scene.emulator.files(pullRequest.headSha);
    const ofLost = (path: string) => lost.has(path.replace(/^\.spo\/(.*)\/prompt\.txt$/, '$1'));
    for (const [path, file] of whole) expect(part.get(path)).toEqual(ofLost(path) ? head.get(path) : file);
    expect([...part.keys()].filter((path) => !whole.has(path))).toEqual([]);
  }, 60_000);

  it('are published whole when the two are run again, over the commit of the first attempt', async () => {
    const env = { GITHUB_RUN_ATTEMPT: '2' };
    for (const leg of ['3', '5']) {
      const again = await scene.run({ ...job, inputs: { ...INPUTS, mode: 'optimize', leg }, env });
      expect(again.exitCode).toBe(0);
    }
    const published = await scene.run({ ...inMode(job, 'publish'), env });
    expect(published.outputs.superseded).toBe('false');
    expect(await withoutTimes(published)).toBe(await withoutTimes(alone));
    expect(await treeOf(published)).toEqual(await treeOf(alone));
    expect(await scene.emulator.tip(`spo/pr-${pullRequest.number}`)).toBe(published.outputs['commit-sha']);
  }, 60_000);
});

/** A SIGKILL as soon as the first prompt is under way: nothing is left of such a leg. */
async function killMidway(leg: number): Promise<void> {
  await rm(join(job.handOver, `leg-${leg}`), { recursive: true });
  const { child, finished } = await scene.start({
    ...job,
    inputs: { ...INPUTS, mode: 'optimize', leg: String(leg) },
  });
  child.stdout?.on('data', (text: string) => {
    if (text.includes('prompts/')) child.kill('SIGKILL');
  });
  expect((await finished).exitCode).toBeNull();
}

async function plannedLegs(): Promise<{ leg: number; paths: string[] }[]> {
  return JSON.parse(await readFile(join(job.handOver, 'plan.json'), 'utf8')).legs;
}

const treeOf = (run: ActionRun) => scene.emulator.files(run.outputs['commit-sha'] ?? '');
