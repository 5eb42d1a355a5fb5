import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
import { gradedPromptFile } from '../support/graded-models.ts';
import { type GuardedModels, startGuardedModels } from '../support/guarded-models.ts';

const READ_ONLY = { contents: 'read', pull_requests: 'read' } as const;
const NO_LEGS = '{"include":[{"leg":0,"prompts":0,"calls":0}]}';

let scene: FanOutScene;
let endpoint: GuardedModels;
let grade = 10;

beforeAll(async () => {
  scene = await startFanOutScene();
  endpoint = await startGuardedModels();
});

afterAll(async () => {
  await scene[Symbol.asyncDispose]();
  await endpoint[Symbol.asyncDispose]();
});

const SETTINGS = {
  'optimize-model': 'test-optimizer',
  'evaluate-model': 'test-judge',
  'execute-model': 'test-executor',
  'max-rounds': '2',
  ballots: '2',
  legs: '3',
};

/** A pull request that changes three prompts, and the jobs of a run on it; the legs may only read. */
async function newRun(files = ['a', 'b', 'c']) {
  grade += 3;
  const changed = files.map((name, index) => [`prompts/${name}.yaml`, gradedPromptFile(grade + 100 * index)]);
  const pullRequest = await scene.openPullRequest(Object.fromEntries(changed));
  const payload = await scene.emulator.pullRequestEvent(pullRequest.number);
  const job: Job = {
    event: { name: 'pull_request', payload },
    handOver: await newHandOver(),
    inputs: { ...SETTINGS, 'base-url': endpoint.baseUrl, 'api-key': 'sk-test' },
    token: await scene.emulator.issueToken(READ_ONLY),
  };
  return { ...pullRequest, job };
}

const using = (job: Job, inputs: Record<string, string>): Job => ({
  ...job,
  inputs: { ...job.inputs, ...inputs },
});

/** Publishes with the right to write, and without any key. */
async function publish(job: Job, inputs: Record<string, string> = {}): Promise<ActionRun> {
  const { 'api-key': _, ...rest } = job.inputs;
  const token = await scene.emulator.issueToken();
  return scene.run({ ...job, token, inputs: { ...rest, mode: 'publish', ...inputs } });
}

async function reportOf(run: ActionRun): Promise<RunReport> {
  return JSON.parse(await readFile(run.outputs['report-path'] ?? '', 'utf8')) as RunReport;
}

it('publishes what good legs found beside one with a bad key and one of another run', async () => {
  const { job, number } = await newRun();
  const plan = await scene.run(using(job, { mode: 'plan' }));
  expect(plan.exitCode).toBe(0);
  expect(legsOf(plan)).toEqual([1, 2, 3]);
  const leg = (each: number, inputs: Record<string, string> = {}) =>
    scene.run(using(job, { mode: 'optimize', leg: String(each), ...inputs }));
  const [good, bad] = await Promise.all([leg(1), leg(2, { 'api-key': 'sk-bad' })]);
  expect([good.exitCode, bad.exitCode]).toEqual([0, 2]);
  expect(messages(bad, 'error').join()).toMatch(/Incorrect API key|401|key/);

  const other = await newRun();
  await scene.run(using(other.job, { mode: 'plan' }));
  await scene.run(using(other.job, { mode: 'optimize', leg: '3' }));
  // As a download without `merge-multiple` leaves them: a folder for each artifact.
  await mkdir(join(job.handOver, 'spo-leg-3'));
  await rename(join(other.job.handOver, 'leg-3'), join(job.handOver, 'spo-leg-3/leg-3'));
  await mkdir(join(job.handOver, 'spo-leg-1'));
  await rename(join(job.handOver, 'leg-1'), join(job.handOver, 'spo-leg-1/leg-1'));

  const published = await publish(job);
  expect(published.exitCode).toBe(2);
  const { prompts, stoppedBy } = await reportOf(published);
  expect(prompts.map(({ path, verdict }) => [path, verdict])).toEqual([
    ['prompts/a.yaml', null],
    ['prompts/b.yaml', 'error'],
    ['prompts/c.yaml', 'error'],
  ]);
  expect(stoppedBy).toBeNull();
  expect([...(await scene.emulator.files(published.outputs['commit-sha'] ?? '')).keys()]).toContain(
    '.spo/prompts/a.yaml/prompt.txt',
  );
  const [comment = ''] = await scene.comments(number);
  for (const text of [comment, published.summary, published.stdout]) {
    expect(text).toMatch(/Leg 3 of 3 left no result/);
    expect(text).toMatch(/spo-leg-.?3\/leg-.?3\/result.json was not used: it follows another plan/);
    expect(text).toMatch(/Leg 2 of 3: /);
  }
  expect(messages(published, 'error').join()).toMatch(/Leg 2 of 3: /);
}, 90_000);

it('refuses a leg and a publication that were given other settings, and names them', async () => {
  const { job } = await newRun();
  await scene.run(using(job, { mode: 'plan' }));
  const calls = endpoint.calls();
  const leg = await scene.run(using(job, { mode: 'optimize', leg: '1', 'max-rounds': '5', seed: '1' }));
  expect(leg.exitCode).toBe(2);
  expect(messages(leg, 'error').join()).toContain(
    'The plan was made with other settings: max-rounds, seed. Give the jobs with the modes plan, optimize and publish the same inputs.',
  );
  expect(endpoint.calls()).toBe(calls);
  const published = await publish(job, { 'fail-on': 'never' });
  expect(published.exitCode).toBe(2);
  expect(messages(published, 'error').join()).toContain('other settings: fail-on.');
  const missing = await scene.run(using(job, { mode: 'optimize' }));
  expect(messages(missing, 'error').join()).toContain('The mode "optimize" needs the setting "leg".');
  const beyond = await scene.run(using(job, { mode: 'optimize', leg: '4' }));
  expect(messages(beyond, 'error').join()).toContain('The plan has 3 legs, and none with the number 4.');
}, 60_000);

it('divides a budget that bites: the legs together stay within it', async () => {
  const { job } = await newRun();
  const limited = using(job, { 'max-calls': '31' });
  const plan = await scene.run(using(limited, { mode: 'plan' }));
  const before = endpoint.calls();
  const legs = await scene.runLegs(limited, plan);
  const spent = legs.map(({ outputs }) => Number(outputs.calls));
  const sum = spent.reduce((total, calls) => total + calls);
  expect(sum).toBeLessThanOrEqual(31);
  expect(Math.max(...spent)).toBeLessThanOrEqual(11);
  expect(endpoint.calls() - before).toBe(sum);
  const published = await publish(limited);
  expect(published.exitCode).toBe(0);
  expect(published.outputs.calls).toBe(String(sum));
  const { prompts } = await reportOf(published);
  expect(prompts.map(({ bestVersusHead }) => bestVersusHead?.stoppedBy)).toEqual(Array(3).fill('budget'));
}, 60_000);

it('repeats what an earlier run finished on the same content, with its gate', async () => {
  const { job, number } = await newRun();
  const plan = await scene.run(using(job, { mode: 'plan' }));
  expect((await scene.runLegs(job, plan)).map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
  const first = await publish(job);
  expect(first.exitCode).toBe(0);
  const comments = await scene.comments(number);
  const calls = endpoint.calls();

  const next = { ...job, handOver: await newHandOver() };
  const again = await scene.run(using(next, { mode: 'plan' }));
  expect(again.outputs).toMatchObject({ count: '0', matrix: NO_LEGS });
  expect(again.stdout).toMatch(/Nothing to run: finished on /);
  const second = await publish(next);
  const repeated = [
    'verdict',
    'branch',
    'commit-sha',
    'comment-url',
    'improved',
    'best-round',
    'prompt-path',
  ];
  for (const name of repeated) expect(second.outputs[name]).toBe(first.outputs[name]);
  expect(second.exitCode).toBe(0);
  expect(second.outputs.calls).toBe('0');
  expect(endpoint.calls()).toBe(calls);
  expect(await scene.comments(number)).toEqual(comments);
}, 90_000);

it('ends green with a sentence when there is nothing to plan, run and publish', async () => {
  const { job } = await newRun();
  const none = using(job, { prompts: 'elsewhere/*.yaml' });
  const plan = await scene.run(using(none, { mode: 'plan' }));
  expect(plan.exitCode).toBe(0);
  expect(plan.outputs).toMatchObject({ count: '0', matrix: NO_LEGS });
  expect(messages(plan, 'notice')).toEqual(['Nothing to run: no prompt file matches.']);
  const leg = await scene.run(using(none, { mode: 'optimize', leg: '0' }));
  expect(leg.exitCode).toBe(0);
  expect(messages(leg, 'notice')).toEqual(['The plan has no legs: there is nothing to run.']);
  const published = await publish(none);
  expect(published.exitCode).toBe(0);
  expect(published.outputs['commit-sha']).toBe('');
  expect(published.summary).toContain('no prompt to check');
}, 60_000);

it('writes a matrix for a run that does nothing at all, such as that on a draft', async () => {
  const { job, number } = await newRun();
  const event = await scene.emulator.pullRequestEvent(number);
  const draft = { ...event, pull_request: { ...(event.pull_request as object), draft: true } };
  const plan = await scene.run({
    ...using(job, { mode: 'plan' }),
    event: { name: 'pull_request', payload: draft },
  });
  expect(plan.exitCode).toBe(0);
  expect(plan.outputs).toEqual({ count: '0', matrix: NO_LEGS });
});

it('does not mistake a broken or foreign hand-over for a plan', async () => {
  const { job } = await newRun();
  const missing = await publish(job);
  expect(missing.exitCode).toBe(2);
  expect(messages(missing, 'error').join()).toMatch(/plan\.json cannot be used as the plan: it is missing/);
  const other = await newRun();
  await scene.run(using(other.job, { mode: 'plan' }));
  await cp(other.job.handOver, job.handOver, { recursive: true });
  const foreign = await publish(job);
  expect(messages(foreign, 'error').join()).toMatch(/is of another pull request or repository/);
  await writeFile(join(job.handOver, 'plan.json'), '{"kind":"spo-plan","version":2}');
  const newer = await scene.run(using(job, { mode: 'optimize', leg: '1' }));
  expect(newer.exitCode).toBe(2);
  expect(messages(newer, 'error').join()).toMatch(/plan\.json cannot be used as the plan/);
}, 60_000);

it('publishes for a fork what jobs with a key have found, and validates what none has run', async () => {
  const { job, number } = await newRun(['a']);
  const event = await scene.emulator.pullRequestEvent(number);
  const pull = event.pull_request as { head: object };
  const head = { ...pull.head, repo: { full_name: 'stranger/prompts' } };
  const fork = {
    ...job,
    event: { name: 'pull_request', payload: { ...event, pull_request: { ...pull, head } } },
  };

  const { 'api-key': _, ...withoutKey } = fork.inputs;
  const idle = await scene.run({ ...fork, inputs: { ...withoutKey, mode: 'plan' } });
  expect(idle.outputs).toEqual({ count: '0', matrix: NO_LEGS });
  expect((await publish(fork)).stdout).toContain('1 prompt file validated');

  const plan = await scene.run(using(fork, { mode: 'plan' }));
  await scene.runLegs(fork, plan);
  const published = await publish(fork);
  expect(published.exitCode).toBe(0);
  expect(published.outputs.branch).toBe(`spo/pr-${number}`);
}, 60_000);
