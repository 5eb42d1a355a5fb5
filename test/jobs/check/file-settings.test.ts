import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLocalGitForge } from '../../../src/forge/local-git/local-git-forge.ts';
import { checkChange } from '../../../src/jobs/check/check-change.ts';
import { checkFiles } from '../../../src/jobs/check/check-files.ts';
import { FinishedRuns } from '../../../src/jobs/check/earlier/finished-runs.ts';
import { surveyOf } from '../../../src/jobs/check/earlier/survey.ts';
import { sharesOf } from '../../../src/jobs/check/error-shares.ts';
import { checkLeg } from '../../../src/jobs/fan-out/check-leg.ts';
import { planCheck } from '../../../src/jobs/fan-out/plan-check.ts';
import { publishLegs } from '../../../src/jobs/fan-out/publish-legs.ts';
import { optimizeFile } from '../../../src/jobs/prompt/optimize-file.ts';
import type { Run } from '../../../src/jobs/run.ts';
import type { Task } from '../../../src/jobs/task.ts';
import { systemClock } from '../../../src/machine/clock.ts';
import { buildModels } from '../../../src/models/run/run-models.ts';
import { renderSummary } from '../../../src/report/markdown/summary.ts';
import { type RunSettings, readSettings } from '../../../src/settings/run-settings.ts';
import { seededRandomness } from '../../../src/spo/random.ts';
import { createRepository, type TestRepository } from '../../forge/local-git/repository.ts';
import { errorOf } from '../../models/requests.ts';
import { commentForge } from '../../support/comment-forge.ts';
import { type GradedModels, gradedPromptFile, startGradedModels } from '../../support/graded-models.ts';
import { branchTask, localTask, pullRequestTask, runOf } from '../../support/runs.ts';
import { standingFile } from './migration-run.ts';

let models: GradedModels;
let repository: TestRepository;
beforeAll(async () => {
  models = await startGradedModels();
});
afterAll(() => models[Symbol.asyncDispose]());
beforeEach(() => {
  repository = createRepository();
  models.requests.length = 0;
});
afterEach(() => repository[Symbol.dispose]());

function commit(files: Record<string, string>, branch = ''): void {
  for (const [file, text] of Object.entries(files)) repository.write(file, text);
  repository.commit('files');
  if (branch !== '') repository.git('branch', '-f', branch);
}

const settingsOf = (raw: Record<string, string> = {}): RunSettings =>
  readSettings(
    {
      'base-url': models.baseUrl,
      'api-key': 'key',
      'optimize-model': 'test-optimizer',
      'evaluate-model': 'test-judge',
      'execute-model': 'test-executor',
      'max-rounds': '3',
      'cache-dir': '',
      ...raw,
    },
    (name) => name,
  );

const build = (settings: RunSettings) =>
  buildModels(settings, { clock: systemClock, random: seededRandomness(0), environment: {}, journal: null });

function taskOf(base: string, fromFork = false): Task {
  const { directory, environment } = repository;
  const forge = createLocalGitForge({ directory, environment, base, head: 'HEAD' });
  const startedBy = { id: '7/1/check', page: '' };
  return fromFork
    ? pullRequestTask(
        {
          ...commentForge(),
          ...forge,
          currentHead: async () => (await forge.change()).headSha,
          deleteBranch: async () => 'absent',
          suggest: async () => {},
        },
        { fromFork, startedBy },
      )
    : localTask(forge);
}

async function runWith(settings: RunSettings, said: string[] = []): Promise<Run> {
  const workspace = mkdtempSync(path.join(os.tmpdir(), 'spo-workspace-'));
  return runOf({
    settings,
    models: await build(settings),
    workspace,
    say: (sentence) => said.push(sentence),
  });
}

async function check(
  raw: Record<string, string> = {},
  { base = 'base', fromFork = false, said = [] as string[] } = {},
) {
  const result = await checkChange(taskOf(base, fromFork), await runWith(settingsOf(raw), said));
  if (result.kind === 'replayed') throw new Error('It was replayed.');
  return result;
}

const bodiesOf = (role: string) =>
  models.requests.filter(({ model }) => model.startsWith(role)).map(({ body }) => body);

describe('a prompt whose file has settings', () => {
  it('is run with its own models, rounds and parameters, and its report says so', async () => {
    const block =
      'execute-model: test-executor-2, execute-temperature: 0.7, max-rounds: 2, patience: 1, max-cost-usd: 9';
    commit({ 'prompts/a.yaml': gradedPromptFile(3), 'prompts/b.yaml': gradedPromptFile(3) }, 'base');
    commit({ 'prompts/a.yaml': gradedPromptFile(5, block), 'prompts/b.yaml': gradedPromptFile(4) });
    const prices = ['test-optimizer', 'test-judge', 'test-executor', 'test-executor-2'].map(
      (name) => `${name}: 1 / 1`,
    );
    const { report } = await check({ prices: prices.join('\n') });
    const [a, b] = report.prompts;
    expect(a).toMatchObject({ verdict: 'improved', models: { execute: 'test-executor-2' }, warnings: [] });
    expect(a?.rounds).toHaveLength(2);
    expect(b?.rounds).toHaveLength(3);
    expect(b?.models).toBeUndefined();
    const answered = bodiesOf('test-executor');
    expect(answered.filter(({ model }) => model === 'test-executor-2').length).toBeGreaterThan(10);
    for (const { model, temperature } of answered) {
      expect(temperature).toBe(model === 'test-executor-2' ? 0.7 : undefined);
    }
    expect(renderSummary(report)).toContain('executor `test-executor-2`');
  });

  it('is told what it does not get', async () => {
    commit({ 'prompts/a.yaml': gradedPromptFile(3) }, 'base');
    commit({ 'prompts/a.yaml': gradedPromptFile(5, 'max-rounds: 50') });
    const said: string[] = [];
    const { report } = await check({ 'max-rounds': '2' }, { said });
    expect(report.prompts[0]?.rounds).toHaveLength(2);
    expect(report.prompts[0]?.warnings).toContain(
      'The file asks for `max-rounds` 50, and the workflow allows 2.',
    );
    expect(said).toContain('prompts/a.yaml: The file asks for `max-rounds` 50, and the workflow allows 2.');
  });

  it('is stopped by its own budget, and no other is', async () => {
    commit({ 'prompts/a.yaml': gradedPromptFile(3), 'prompts/b.yaml': gradedPromptFile(3) }, 'base');
    commit({ 'prompts/a.yaml': gradedPromptFile(5, 'max-calls: 9'), 'prompts/b.yaml': gradedPromptFile(4) });
    const { report, fault } = await check();
    expect(fault).toBeNull();
    expect(report.prompts).toMatchObject([
      { verdict: 'budget-stopped', stoppedBy: 'budget' },
      { verdict: 'improved', stoppedBy: 'max-rounds' },
    ]);
    expect(report.prompts[0]?.note).toContain("The file's own budget is used up: 9 of `max-calls` 9");
  });

  it.each([
    ['does not exist', 'execute-model: no-such-model', {}, 'does not exist'],
    [
      'has no price',
      'execute-model: other',
      { 'max-cost-usd': '9', prices: 'test-optimizer: 1 / 1\ntest-judge: 1 / 1\ntest-executor: 1 / 1' },
      'the price of other is not known',
    ],
  ])('ends in an error of its own where its model %s', async (_, block, raw, note) => {
    commit({ 'prompts/a.yaml': gradedPromptFile(3), 'prompts/b.yaml': gradedPromptFile(3) }, 'base');
    commit({ 'prompts/a.yaml': gradedPromptFile(5, block), 'prompts/b.yaml': gradedPromptFile(4) });
    const { report, fault } = await check(raw);
    expect(fault).toBeNull();
    expect(report.prompts).toMatchObject([{ verdict: 'error' }, { verdict: 'improved' }]);
    expect(report.prompts[0]?.note).toContain(note);
  });

  it('ends the run where it is the run’s model that does not exist', async () => {
    commit({ 'prompts/a.yaml': gradedPromptFile(3) }, 'base');
    commit({ 'prompts/a.yaml': gradedPromptFile(5, 'evaluate-model: test-judge-2') });
    const { fault } = await check({ 'execute-model': 'no-such-model' });
    expect(fault?.code).toBe('model-not-found');
  });

  it('chooses no model where the change comes from a fork, and may still ask for less', async () => {
    commit({ 'prompts/a.yaml': gradedPromptFile(3) }, 'base');
    const block = 'execute-model: dear-model, optimize-temperature: 1, max-rounds: 2';
    commit({ 'prompts/a.yaml': gradedPromptFile(5, block) });
    const { report } = await check({}, { fromFork: true });
    expect(report.prompts[0]).toMatchObject({
      verdict: 'improved',
      warnings: [expect.stringMatching(/from a fork/)],
    });
    expect(report.prompts[0]?.models).toBeUndefined();
    expect(report.prompts[0]?.rounds).toHaveLength(2);
    const names = new Set(models.requests.map(({ model }) => model));
    expect([...names].toSorted()).toEqual(['test-executor', 'test-judge', 'test-optimizer']);
    expect(bodiesOf('test-optimizer').every(({ temperature }) => temperature === undefined)).toBe(true);
  });

  it('is searched again once its settings or models are others, and not before', async () => {
    commit({ 'prompts/a.yaml': gradedPromptFile(3) }, 'base');
    const rounds = async (block: string, raw: Record<string, string> = {}) => {
      commit({ 'prompts/a.yaml': gradedPromptFile(9, block), 'other.txt': `${Math.random()}` });
      // One round finds nothing, so that the search is finished for good.
      return (await check({ 'max-rounds': '1', ...raw })).report.prompts[0]?.rounds.length;
    };
    expect(await rounds('')).toBe(1);
    expect(await rounds('max-calls: 1000')).toBe(0);
    expect(await rounds('max-tokens: 10000000')).toBe(1);
    expect(await rounds('sample-size: 2')).toBe(1);
    expect(await rounds('sample-size: 2', { 'sample-size': '2' })).toBe(0);
    expect(await rounds('execute-model: test-executor-2')).toBe(1);
    expect(await rounds('execute-model: test-executor-2, max-calls: 1000')).toBe(0);
    expect(await rounds('execute-model: test-executor-2, execute-temperature: 1')).toBe(1);
  });
});

describe('a prompt that is off', () => {
  it('is validated and reported in a word, and nothing is run for it', async () => {
    commit({ 'prompts/a.yaml': gradedPromptFile(3), 'prompts/b.yaml': gradedPromptFile(3) }, 'base');
    commit({ 'prompts/a.yaml': gradedPromptFile(1, 'off: true'), 'prompts/b.yaml': gradedPromptFile(4) });
    const { report, gateFailures, problems } = await check();
    expect(report.prompts).toMatchObject([
      { status: 'off', verdict: null, usage: { calls: 0 }, rounds: [] },
      { verdict: 'improved' },
    ]);
    expect([gateFailures, problems]).toEqual([[], []]);
    // As if it were alone: it has no share of the error rate.
    expect(report.prompts[1]?.bestVersusHead?.tally.challenger).toBe(6);
    const comment = renderSummary(report);
    expect(comment).toContain('1 improved, 1 off');
    expect(comment).toMatch(/\| `prompts\/a.yaml` \| off, as its file says \|/);
  });

  it('needs no calls where it is alone', async () => {
    commit({ 'prompts/a.yaml': gradedPromptFile(3) }, 'base');
    commit({ 'prompts/a.yaml': gradedPromptFile(1, 'off: true') });
    expect((await check()).report).toMatchObject({ verdict: null, prompts: [{ status: 'off' }] });
    expect(models.requests).toEqual([]);
  });

  it('is neither searched nor proposed again in a refresh', async () => {
    const on = standingFile('on.yaml', gradedPromptFile(3));
    const off = standingFile('off.yaml', gradedPromptFile(3, 'off: true'));
    const sha = '1'.repeat(40);
    const change = { number: null, baseSha: sha, headSha: sha, files: [] };
    const gathered = { change, files: [on, off], branch: { name: 'spo/refresh', tipAtStart: null } };
    const record = JSON.stringify({ kind: 'search', version: 1, bestRound: null });
    const readRecords = async (keys: readonly string[]) => new Map(keys.map((key) => [key, record]));
    const task = branchTask({ ...commentForge(), readRecords });
    const finished = new FinishedRuns(task, settingsOf(), 'models');
    const survey = await surveyOf(gathered, finished, task.kind, settingsOf());
    expect(survey).toMatchObject({ files: [off], skipped: 1, carried: [] });
    const run = await runWith(settingsOf());
    const shares = sharesOf(survey.files, run.models.names);
    const { reports } = await checkFiles(survey.files, survey.searched, run, shares);
    expect(reports).toMatchObject([{ path: 'off.yaml', status: 'off' }]);
    expect(models.requests).toEqual([]);
  });

  it('is refused by a command that names it', async () => {
    const request = {
      path: 'a.yaml',
      bytes: new TextEncoder().encode(gradedPromptFile(1, 'off: true')),
      name: 'a',
      promptName: null,
      initialRound: 1,
    };
    expect(await errorOf(optimizeFile(request, await runWith(settingsOf())))).toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('`off: true`'),
    });
  });
});

describe('a run that is divided over legs', () => {
  it('reports what no leg runs, and plans with what the files say', async () => {
    const text = gradedPromptFile(3);
    commit(
      {
        'prompts/a.yaml': text,
        'prompts/b.yaml': text,
        'prompts/c.yaml': text,
        'prompts/gone.yaml': 'prompt: Unlike any other.\nqa: [{question: x}]\n',
      },
      'base',
    );
    repository.git('rm', '-q', 'prompts/gone.yaml');
    const several = `prompts:\n- {name: on, prompt: with grade-4 care}\n- {name: idle, prompt: p, spo: {off: true}}\n${text.slice(text.indexOf('requirements'))}`;
    commit({
      'prompts/a.yaml': gradedPromptFile(1, 'off: true'),
      'prompts/b.yaml': gradedPromptFile(4, 'execute-model: test-executor-2, max-calls: 1000, max-rounds: 2'),
      'prompts/c.yaml': 'prompt: []\n',
      'prompts/d.yaml': several,
    });
    const settings = settingsOf();
    const handOver = mkdtempSync(path.join(os.tmpdir(), 'spo-hand-over-'));
    const task = taskOf('base');
    const shared = { repository: 'o/r', attempt: 1, handOver };
    const run = await runWith(settings);
    const planned = await planCheck(task, shared, run);
    expect(planned.outputs.count).toBe('2');
    for (const leg of [1, 2]) {
      await checkLeg(task, shared, { ...run, settings: { ...settings, leg }, models: build });
    }
    const published = await publishLegs(task, shared, run);
    if (published.kind === 'replayed') throw new Error('It was replayed.');
    expect(published.fault).toBeNull();
    expect(
      published.report.prompts.map(({ path: file, name, status, models: own }) => [file, name, status, own]),
    ).toEqual([
      ['prompts/a.yaml', '', 'off', undefined],
      ['prompts/b.yaml', '', 'changed', { execute: 'test-executor-2' }],
      ['prompts/c.yaml', '', 'invalid', undefined],
      ['prompts/d.yaml', 'on', 'new', undefined],
      ['prompts/d.yaml', 'idle', 'off', undefined],
      ['prompts/gone.yaml', '', 'removed', undefined],
    ]);
    expect(published.report.notices).toEqual([]);
  });
});
