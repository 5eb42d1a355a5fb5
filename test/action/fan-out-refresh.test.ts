import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunReport } from '../../src/report/run-report.ts';
import { messages } from '../support/event-scene.ts';
import { type FanOutScene, type Job, newHandOver, startFanOutScene } from '../support/fan-out-scene.ts';
import { gradedPromptFile } from '../support/graded-models.ts';
import { type GuardedModels, startGuardedModels } from '../support/guarded-models.ts';

let scene: FanOutScene;
let endpoint: GuardedModels;
let headSha: string;

beforeAll(async () => {
  scene = await startFanOutScene();
  endpoint = await startGuardedModels();
  const files = ['a', 'b', 'c'].map((name, index) => [
    `prompts/${name}.yaml`,
    gradedPromptFile(1 + 100 * index),
  ]);
  headSha = await scene.emulator.commit({ branch: 'main', files: Object.fromEntries(files) });
});

afterAll(async () => {
  await scene[Symbol.asyncDispose]();
  await endpoint[Symbol.asyncDispose]();
});

/** A job of a run without a pull request; legs may only read, and who publishes has no key. */
async function jobOf(
  event: string,
  handOver: string,
  mode: string,
  inputs: Record<string, string> = {},
): Promise<Job> {
  const isLast = mode === 'publish';
  return {
    event: {
      name: event,
      payload: { repository: { full_name: 'acme/prompts', default_branch: 'main' } },
    },
    handOver,
    inputs: {
      mode,
      'base-url': endpoint.baseUrl,
      'optimize-model': 'test-optimizer',
      'evaluate-model': 'test-judge',
      'execute-model': 'test-executor',
      'max-rounds': '2',
      ballots: '2',
      ...(isLast ? {} : { 'api-key': 'sk-test' }),
      ...inputs,
    },
    token: await scene.emulator.issueToken(isLast ? undefined : { contents: 'read', pull_requests: 'read' }),
    env: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: headSha },
  };
}

async function pulls(): Promise<{ number: number; state: string; body: string; head: { ref: string } }[]> {
  const { body } = await scene.emulator.request('GET', '/pulls?state=all');
  return body as Awaited<ReturnType<typeof pulls>>;
}

it('fans a weekly refresh out, proposes what it found once, and rests while nothing changes', async () => {
  const handOver = await newHandOver();
  const plan = await scene.run(await jobOf('schedule', handOver, 'plan'));
  expect(plan.outputs.count).toBe('3');
  const legs = await scene.runLegs(await jobOf('schedule', handOver, 'optimize'), plan);
  expect(legs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
  const published = await scene.run(await jobOf('schedule', handOver, 'publish'));
  expect(messages(published, 'error')).toEqual([]);
  expect(published.exitCode).toBe(0);
  expect(published.outputs.branch).toBe('spo/refresh');
  const commit = published.outputs['commit-sha'] ?? '';
  expect(await scene.emulator.tip('spo/refresh')).toBe(commit);
  const files = await scene.emulator.files(commit);
  for (const [name, grade] of [
    ['a', 2],
    ['b', 102],
    ['c', 202],
  ] as const) {
    expect(files.get(`prompts/${name}.yaml`)?.content).toBe(gradedPromptFile(grade));
  }
  const [open, ...others] = await pulls();
  expect(others).toEqual([]);
  expect(open).toMatchObject({ state: 'open', head: { ref: 'spo/refresh' } });
  expect(open?.body).toContain('prompts/c.yaml');

  const calls = endpoint.calls();
  const nextWeek = await newHandOver();
  const nextPlan = await scene.run(await jobOf('schedule', nextWeek, 'plan'));
  expect(nextPlan.outputs.count).toBe('0');
  expect(messages(nextPlan, 'notice')).toEqual([
    'Nothing to run. Left out: 3 better prompts known from an earlier run.',
  ]);
  const again = await scene.run(await jobOf('schedule', nextWeek, 'publish'));
  expect(again.exitCode).toBe(0);
  expect(again.outputs['pull-request-url']).toBe(published.outputs['pull-request-url']);
  expect(await pulls()).toEqual([open]);
  expect(await scene.emulator.tip('spo/refresh')).toBe(commit);
  expect(endpoint.calls()).toBe(calls);
}, 120_000);

it('works on the commit that was planned, wherever the branch is by then', async () => {
  await scene.emulator.commit({ branch: 'release', files: { 'prompts/a.yaml': gradedPromptFile(301) } });
  const planned = await scene.emulator.tip('release');
  const handOver = await newHandOver();
  const inputs = { ref: 'release', prompts: 'prompts/a.yaml' };
  const plan = await scene.run(await jobOf('workflow_dispatch', handOver, 'plan', inputs));
  expect(plan.outputs.count).toBe('1');
  await scene.emulator.commit({ branch: 'release', files: { 'prompts/a.yaml': gradedPromptFile(401) } });
  const [leg] = await scene.runLegs(await jobOf('workflow_dispatch', handOver, 'optimize', inputs), plan);
  expect(leg?.exitCode).toBe(0);
  const published = await scene.run(await jobOf('workflow_dispatch', handOver, 'publish', inputs));
  expect(published.exitCode).toBe(0);
  const commit = published.outputs['commit-sha'] ?? '';
  const { body } = await scene.emulator.request<{ parents: { sha: string }[] }>(
    'GET',
    `/git/commits/${commit}`,
  );
  expect(body.parents.map(({ sha }) => sha)).toEqual([planned]);
  expect((await scene.emulator.files(commit)).get('prompts/a.yaml')?.content).toBe(gradedPromptFile(302));
  expect(published.outputs['pull-request-url']).toBe('');
}, 60_000);

it('reports the prompts of a file in its order, whether an earlier run or a leg found what is said of them', async () => {
  const cases = Array.from({ length: 6 }, (_, index) => `  - vars: {ticket: 'ticket ${index}'}\n`).join('');
  const configuration = (first: number, second: number) =>
    `prompts:\n${[first, second].map((grade, index) => `  - {label: 'p${index}', raw: 'Sort {{ticket}} with grade-${grade} care.'}\n`).join('')}tests:\n${cases}`;
  const file = 'evals/promptfooconfig.yaml';
  await scene.emulator.commit({ branch: 'evals', files: { [file]: configuration(501, 601) } });
  const inputs = { ref: 'evals', prompts: 'evals/*.yaml' };
  const handOver = await newHandOver();
  const job = (mode: string) => jobOf('workflow_dispatch', handOver, mode, inputs);
  const first = await scene.run({ ...(await job('auto')), token: await scene.emulator.issueToken() });
  expect(first.exitCode).toBe(0);

  await scene.emulator.commit({ branch: 'evals', files: { [file]: configuration(501, 701) } });
  const plan = await scene.run(await job('plan'));
  expect(messages(plan, 'notice').join()).toMatch(/^1 prompt over 1 leg.*1 better prompt known/);
  await scene.runLegs(await job('optimize'), plan);
  const published = await scene.run(await job('publish'));
  const text = await readFile(published.outputs['report-path'] ?? '', 'utf8');
  const { prompts } = JSON.parse(text) as RunReport;
  expect(
    prompts.map(({ name, bestRound }) => [name, /grade-\d+/.exec(bestRound?.prompt ?? '')?.[0]]),
  ).toEqual([
    ['p0', 'grade-502'],
    ['p1', 'grade-702'],
  ]);
}, 90_000);
