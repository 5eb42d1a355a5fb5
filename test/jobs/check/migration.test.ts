import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERROR_RATE } from '../../../src/jobs/check/error-shares.ts';
import { worstCase } from '../../../src/jobs/prompt/worst-case.ts';
import { planPrompt } from '../../../src/jobs/prompt/worst-case-of.ts';
import type { ModelStack } from '../../../src/models/run/run-models.ts';
import { gateFailures } from '../../../src/report/gate.ts';
import type { SpoEvent } from '../../../src/spo/ports.ts';
import { migrationSettings, NOTES, runMigration, standingFile } from './migration-run.ts';

async function runOne(...args: Parameters<typeof runMigration>) {
  const { reports, fault, models } = await runMigration(...args);
  const [report] = reports;
  if (report === undefined || reports.length > 1) throw new Error('Not one report.');
  return { report, fault, models };
}

describe('a new model with the same prompts', () => {
  it.each([
    ['simulated-better', '0', 'improved', 'ready', null],
    ['simulated-equal', '1', 'no-reliable-change', 'ready', null],
    ['simulated-worse', '0', 'regressed', 'ready-with-new-prompt', 'challenger'],
    ['simulated-much-worse', '4', 'regressed', 'not-ready', 'incumbent'],
  ] as const)('%s', async (model, seed, verdict, outcome, adapted) => {
    const { report, models } = await runOne({ 'compare-model': model, seed });
    expect(report).toMatchObject({ status: 'unchanged', verdict, bestRound: { confirmed: true } });
    expect(report.migration?.outcome).toBe(outcome);
    expect(report.migration?.adapted?.decision ?? null).toBe(adapted);
    expect(report.warnings.join()).toContain(`was found on ${model}: take it with the switch`);
    expect(gateFailures({ prompts: [report] }, ['regression'])).toEqual(
      verdict === 'regressed' ? ['The new model makes prompts/notes.yaml worse.'] : [],
    );
    const plan = {
      prompts: [await planPrompt(entryOf(), null, migrationSettings({}), models)],
      verdicts: true,
      migration: true,
      errorRate: ERROR_RATE,
      retries: 0,
    };
    expect(report.usage.calls).toBeLessThanOrEqual(worstCase(plan).calls);
  });

  it('is not ready where a prompt recovers too little', async () => {
    const { report } = await runOne({
      'compare-model': 'simulated-much-worse',
      seed: '4',
      'max-rounds': '3',
    });
    expect(report.migration).toMatchObject({ outcome: 'not-ready', adapted: null });
    expect(report.migration?.reason).toContain('3 rounds found no better one');
  });

  it('asks today’s model for the base only, and the new one for everything else', async () => {
    const asked: string[] = [];
    const spied = (stack: ModelStack): ModelStack => ({
      ...stack,
      async forPrompt(prompt) {
        const own = await stack.forPrompt(prompt);
        const { models } = own;
        const spy = (model: typeof models.executor, name: string): typeof model => ({
          name: model.name,
          complete: (request, signal) => {
            asked.push(`${name}: ${request.draw.phase.replace(/\d+/, 'n')}`);
            return model.complete(request, signal);
          },
        });
        const { executor, baseExecutor = executor } = models;
        const both = { executor: spy(executor, 'new'), baseExecutor: spy(baseExecutor, 'today') };
        return { ...own, models: { ...models, ...both } };
      },
    });
    const { models } = await runMigration({ 'compare-model': 'simulated-worse' }, []);
    await runOne({ 'compare-model': 'simulated-worse' }, undefined, { models: spied(models) });
    expect(new Set(asked)).toEqual(
      new Set([
        'today: check incumbent',
        'new: check challenger',
        'new: round n',
        'new: confirm incumbent',
        'new: confirm challenger',
        'today: switch incumbent',
        'new: switch challenger',
      ]),
    );
  });

  it('takes the model that a file names for today’s, and one that names the new model for switched', async () => {
    const naming = (model: string) =>
      standingFile(`prompts/${model}.yaml`, `spo: {execute-model: ${model}}\n${NOTES}`);
    const files = [naming('simulated-better'), naming('simulated-equal')];
    const { reports, fault } = await runMigration({ 'compare-model': 'simulated-equal' }, files);
    expect(fault).toBeNull();
    expect(reports).toMatchObject([
      {
        verdict: 'regressed',
        models: { execute: 'simulated-better' },
        migration: { outcome: expect.stringMatching(/ready/) },
      },
      {
        verdict: null,
        usage: { calls: 0 },
        migration: { outcome: 'ready', reason: 'The file names the new model already.' },
      },
    ]);
  });

  it('shares the error rate among all prompts of the run', async () => {
    const files = ['a', 'b', 'c', 'd'].map((name) => standingFile(`prompts/${name}.yaml`));
    const raw = { 'compare-model': 'simulated-better', 'max-rounds': '1' };
    const most: number[] = [];
    const onEvent = (event: SpoEvent) => {
      if (event.type === 'pairs' && event.step === 'check') most.push(event.most);
    };
    await runMigration(raw, files, { onEvent });
    expect(new Set(most)).toEqual(new Set([34]));
  });

  it('keeps its outcome and says what is needed where cases are too few, or the budget', async () => {
    const few = standingFile('prompts/few.yaml', 'prompt: Sort it.\nqa: [{question: a}, {question: b}]\n');
    const { report } = await runOne({ 'compare-model': 'simulated-better', 'max-rounds': '2' }, [few]);
    expect(report).toMatchObject({ verdict: 'insufficient-evidence', migration: { outcome: 'not-ready' } });
    expect(report.migration?.reason).toContain('needs at least 3: add questions');

    const poor = await runOne({ 'compare-model': 'simulated-better', 'max-calls': '5' });
    expect(poor.report).toMatchObject({ verdict: 'budget-stopped', migration: { outcome: 'not-ready' } });
    expect(poor.report.migration?.reason).toContain('A larger budget is needed.');
  });

  it('is not ready when the budget ends the last comparison, which a later run repeats', async () => {
    const raw = { 'compare-model': 'simulated-worse' };
    const whole = await runOne(raw);
    const calls = whole.report.usage.calls - 1;
    const { report } = await runOne({ ...raw, 'max-calls': String(calls) });
    expect(report).toMatchObject({
      verdict: 'regressed',
      stoppedBy: 'budget',
      bestRound: { confirmed: true },
      migration: { outcome: 'not-ready', adapted: { stoppedBy: 'budget' } },
    });
  });

  it('does not search again what was searched, and says so', async () => {
    const searched = new Set(['prompts/notes.yaml']);
    const { report } = await runOne({ 'compare-model': 'simulated-worse' }, undefined, { searched });
    expect(report.rounds).toEqual([]);
    expect(report.migration?.reason).toContain('An earlier run searched for a better prompt');
  });

  it('goes on from an interrupted run of the same two models, and of no others', async () => {
    const workspace = mkdtempSync(path.join(os.tmpdir(), 'spo-migration-'));
    const raw = { 'compare-model': 'simulated-worse' };
    const first = await runOne(raw, undefined, { workspace });
    const again = { workspace, resume: true };
    const second = await runOne(raw, undefined, again);
    expect(second.report.baseVersusHead).toEqual(first.report.baseVersusHead);
    expect(second.report.migration).toEqual(first.report.migration);
    expect(second.report.migration?.adapted).not.toBeNull();
    expect(second.models.usage().calls).toBe(0);
    expect(second.report.usage).toEqual(first.report.usage);
    for (const other of [{}, { 'compare-model': 'simulated-better' }]) {
      const { fault } = await runOne(other, undefined, again);
      expect(fault).toMatchObject({ code: 'workspace' });
    }
  });
});

it('without another model a prompt that did not change is only searched', async () => {
  const { report } = await runOne({});
  expect(report).toMatchObject({ status: 'unchanged', verdict: null, baseVersusHead: null, migration: null });
  expect(report.bestRound?.confirmed).toBe(true);
});

function entryOf() {
  const file = standingFile();
  if (file.kind !== 'prompts' || file.prompts[0] === undefined) throw new Error('No prompt.');
  return file.prompts[0].head;
}
