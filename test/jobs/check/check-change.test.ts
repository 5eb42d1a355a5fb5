import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkRepository } from '../../../src/jobs/check/check-repository.ts';
import type { ModelStack } from '../../../src/models/run/run-models.ts';
import { readSettings } from '../../../src/settings/run-settings.ts';
import { SpoError } from '../../../src/spo/errors.ts';
import type { SpoEvent } from '../../../src/spo/ports.ts';
import { createRepository, type TestRepository } from '../../forge/local-git/repository.ts';
import { fakeModel, judgeBy } from '../../support/fake-ports.ts';
import { gradedPromptFile, gradedStack } from '../../support/graded-models.ts';
import { changeIn, runOf } from '../../support/runs.ts';

let repository: TestRepository;
let workspace: string;

beforeEach(() => {
  repository = createRepository();
  workspace = mkdtempSync(path.join(os.tmpdir(), 'spo-workspace-'));
});
afterEach(() => repository[Symbol.dispose]());

function change(base: Record<string, string>, head: Record<string, string>): void {
  for (const [file, text] of Object.entries(base)) repository.write(file, text);
  repository.commit('base');
  repository.git('branch', '-f', 'base');
  for (const [file, text] of Object.entries(head)) repository.write(file, text);
  repository.commit('head');
}

interface CheckOptions {
  readonly signal?: AbortSignal;
  readonly resume?: boolean;
  readonly onEvent?: (event: SpoEvent) => void;
}

function checkOnce(
  models: ModelStack,
  raw: Record<string, string> = {},
  { signal, resume = false, onEvent = () => {} }: CheckOptions = {},
) {
  return checkRepository(
    changeIn(repository),
    runOf({
      workspace,
      resume,
      settings: readSettings({ 'max-rounds': '3', ...raw }, (name) => name),
      models,
      onEvent,
      ...(signal ? { signal } : {}),
    }),
  );
}

/** A check that is no repetition of a finished one. */
async function check(...args: Parameters<typeof checkOnce>) {
  const result = await checkOnce(...args);
  if (result.kind === 'replayed') throw new Error('It was replayed.');
  return result;
}

const shown = (file: string) => repository.git('show', `spo/check:${file}`);
const branches = () => repository.git('branch', '--list', 'spo/*');

describe('a change of one prompt', () => {
  beforeEach(() =>
    change({ 'prompts/a.yaml': gradedPromptFile(3) }, { 'prompts/a.yaml': gradedPromptFile(5) }),
  );

  it('is improved, and the confirmed winner is committed', async () => {
    const { report } = await check(gradedStack());
    expect(report.prompts[0]).toMatchObject({
      verdict: 'improved',
      bestRound: { round: 3, confirmed: true, modification: 'Raises it to grade-7.' },
      judgeHealth: { flipRate: 0, abstainRate: 0, firstPreferred: 0.5 },
    });
    expect(shown('prompts/a.yaml')).toBe(gradedPromptFile(7).trimEnd());
    expect(report.verdict).toBe('improved');
  });

  it('commits nothing with commit: never, and keeps the YAML with update-yaml: false', async () => {
    await check(gradedStack(), { commit: 'never' });
    expect(branches()).toBe('');
    const { report } = await check(gradedStack(), { 'update-yaml': 'false' });
    expect(report.publication?.paths).toEqual(['.spo/prompts/a.yaml/prompt.txt']);
    expect(shown('prompts/a.yaml')).toBe(gradedPromptFile(5).trimEnd());
  });

  it('proposes nothing that only won its rounds, unless commit: best says so', async () => {
    // A judge that likes the newer prompt in the rounds, and sees no difference on fresh answers.
    const judge = fakeModel(({ draw, messages }) => {
      if (!draw.phase.startsWith('round')) return '<choose>A</choose>';
      const text = messages[0]?.content ?? '';
      const grade = (part: string) => Number(/grade-(\d+)/.exec(part)?.[1]);
      const split = text.indexOf('<answers_b>');
      return `<choose>${grade(text.slice(0, split)) > grade(text.slice(split)) ? 'A' : 'B'}</choose>`;
    });
    const { report } = await check(gradedStack({ judge }));
    expect(report.prompts[0]).toMatchObject({
      verdict: 'no-reliable-change',
      bestRound: { round: 3, confirmed: false },
    });
    expect(report.publication).toBeNull();
    expect(branches()).toBe('');
    expect((await check(gradedStack({ judge }), { commit: 'best' })).report.publication?.paths).toHaveLength(
      2,
    );
  });

  it('has insufficient evidence with a judge in prose, says what is needed, and passes the gate', async () => {
    const result = await check(gradedStack({ judge: judgeBy(() => 'Both have merits.') }));
    expect(result.report.prompts[0]).toMatchObject({ verdict: 'insufficient-evidence', bestRound: null });
    expect(result.report.prompts[0]?.note).toMatch(/another judge model/);
    expect(result.gateFailures).toEqual([]);
    expect(readFileSync(result.commentFile ?? '', 'utf8')).toContain('another judge model');
  });

  it('warns when the judge judges its own answers', async () => {
    const stack = gradedStack({ judge: { ...judgeBy(() => '<choose>A</choose>'), name: 'test-executor' } });
    const { report } = await check(stack);
    expect(report.prompts[0]?.warnings.join()).toMatch(/test-executor judges its own answers/);
  });

  it('keeps what was reached when a fault hits every call, and commits nothing', async () => {
    const optimizer = fakeModel(() => {
      throw new SpoError('model-not-found', 'The model is gone.', { remedy: 'Change optimize-model.' });
    });
    const result = await check(gradedStack({ optimizer }));
    expect(result.fault?.code).toBe('model-not-found');
    expect(result.report).toMatchObject({ verdict: 'improved', stoppedBy: 'error', publication: null });
    expect(result.report.prompts[0]?.note).toContain('Change optimize-model.');
    expect(branches()).toBe('');
  });

  it('writes a report when it is stopped, and goes on from its checkpoint', async () => {
    const controller = new AbortController();
    const stopped = await check(
      gradedStack(),
      {},
      {
        signal: controller.signal,
        onEvent: (event) => {
          if (event.type === 'round-end' && event.round.round === 2) controller.abort();
        },
      },
    );
    expect(stopped.fault?.code).toBe('interrupted');
    expect(stopped.report).toMatchObject({ stoppedBy: 'signal', publication: null });
    expect(stopped.report.prompts[0]?.rounds).toHaveLength(2);
    expect(existsSync(stopped.reportPath)).toBe(true);

    const steps: string[] = [];
    const resumed = await check(
      gradedStack(),
      {},
      {
        resume: true,
        onEvent: (event) => {
          if (event.type === 'step') steps.push(`${event.step} ${event.round}`);
        },
      },
    );
    expect(steps).toEqual(['optimize 3', 'execute 3', 'evaluate 3', 'confirm null']);
    expect(resumed.report.prompts[0]).toMatchObject({
      verdict: 'improved',
      bestRound: { round: 3, confirmed: true },
    });
    expect(resumed.report.prompts[0]?.rounds).toHaveLength(3);
  });

  it('keeps the pairs of a comparison that the budget cuts short, and calls it budget-stopped', async () => {
    let ballots = 0;
    const judge = fakeModel(() => {
      if (ballots++ >= 14) throw new SpoError('budget-exhausted', 'max-calls is used up.');
      return '<choose>A</choose>';
    });
    const result = await check(gradedStack({ judge }));
    const [prompt] = result.report.prompts;
    expect(prompt?.verdict).toBe('budget-stopped');
    expect(prompt?.baseVersusHead?.pairs.length).toBeGreaterThanOrEqual(6);
    expect(prompt?.note).toBe('max-calls is used up.');
    expect(result.fault).toBeNull();
  });

  it('searches no further once its winner is taken over, and repeats a finished head without a call', async () => {
    const first = gradedStack();
    await check(first);
    repository.git('merge', '-q', '--ff-only', 'spo/check');
    const merged = gradedStack();
    const { report } = await check(merged);
    expect(report.prompts[0]).toMatchObject({ verdict: 'improved', rounds: [], bestRound: null });
    expect(report.prompts[0]?.note).toMatch(/`force` searches again/);
    expect(merged.calls()).toBe(6 * 4);

    const again = gradedStack();
    const replayed = await checkOnce(again);
    expect(replayed).toMatchObject({ kind: 'replayed', record: { verdict: 'improved', exitCode: 0 } });
    expect(again.calls()).toBe(0);
    const forced = gradedStack();
    expect((await check(forced, { force: 'true' })).report.prompts[0]?.rounds).toHaveLength(3);
  });

  it('does not take a run for finished whose evidence was insufficient', async () => {
    const judge = judgeBy(() => 'Both have merits.');
    await check(gradedStack({ judge }));
    expect((await checkOnce(gradedStack({ judge }))).kind).toBe('checked');
  });

  it('keeps a red gate red when it is run again', async () => {
    repository.write('prompts/a.yaml', gradedPromptFile(1));
    repository.commit('worse');
    const red = await check(gradedStack());
    expect(red.gateFailures).toHaveLength(1);
    const replayed = await checkOnce(gradedStack());
    expect(replayed).toMatchObject({
      kind: 'replayed',
      record: { exitCode: 1, gateFailures: red.gateFailures },
    });
  });

  it('says so when the prompt is the same and only the cases changed', async () => {
    repository.write('prompts/a.yaml', gradedPromptFile(5).replace('ticket 1', 'ticket one'));
    repository.git('branch', '-f', 'base');
    repository.commit('cases');
    const { report } = await check(gradedStack());
    expect(report.prompts[0]).toMatchObject({ verdict: 'no-reliable-change', baseVersusHead: null });
    expect(report.prompts[0]?.note).toMatch(/same as at the base/);
  });
});

describe('a change of several files', () => {
  it('reports each, and shares the error rate', async () => {
    change(
      {
        'prompts/a.yaml': gradedPromptFile(3),
        'prompts/gone.yaml': 'prompt: Unlike any other.\nqa: [{question: x}]\n',
      },
      {
        'prompts/a.yaml': gradedPromptFile(1),
        'prompts/new.yaml': gradedPromptFile(2),
        'prompts/bad.yaml': 'prompt: []\n',
        'other/ignored.yaml': 'x',
      },
    );
    repository.git('rm', '-q', 'prompts/gone.yaml');
    repository.commit('remove');
    const result = await check(gradedStack(), { 'fail-on': 'regression, invalid' });
    const summary = result.report.prompts.map(({ path: file, status, verdict }) => [file, status, verdict]);
    expect(summary).toEqual([
      ['prompts/a.yaml', 'changed', 'regressed'],
      ['prompts/bad.yaml', 'invalid', null],
      ['prompts/gone.yaml', 'removed', null],
      ['prompts/new.yaml', 'new', null],
    ]);
    expect(result.problems.map(({ location }) => location.file)).toContain('prompts/bad.yaml');
    expect(result.gateFailures).toHaveLength(2);
    // One file is compared at 5%, two are confirmed at 2.5% each: one more agreeing pair.
    expect(result.report.prompts[0]?.baseVersusHead?.tally.incumbent).toBe(6);
    expect(result.report.prompts[0]?.bestVersusHead?.tally.challenger).toBe(7);
  });

  it('is one sentence and no comment when nothing matches', async () => {
    change({ 'a.txt': 'x' }, { 'a.txt': 'y' });
    const result = await check(gradedStack());
    expect(result).toMatchObject({
      comment: null,
      commentFile: null,
      report: { prompts: [], verdict: null },
    });
  });
});

it('leaves a workspace of another version alone', async () => {
  change({ 'prompts/a.yaml': gradedPromptFile(3) }, { 'prompts/a.yaml': gradedPromptFile(5) });
  await check(gradedStack());
  const checkpoint = path.join(workspace, 'prompts/a.yaml/checkpoint.json');
  writeFileSync(checkpoint, '{"version": 99}');
  const result = await check(gradedStack(), {}, { resume: true });
  expect(result.fault?.message).toMatch(/cannot be resumed/);
  expect(readFileSync(checkpoint, 'utf8')).toBe('{"version": 99}');
});

it('calls files invalid whose prompts would share a folder, and checks the others', async () => {
  change(
    { 'prompts/a.yaml': gradedPromptFile(3), 'prompts/b.yaml': gradedPromptFile(3) },
    {
      'prompts/a.yaml': gradedPromptFile(5),
      'prompts/A.yaml': gradedPromptFile(4),
      'prompts/b.yaml': gradedPromptFile(5),
    },
  );
  const { report, problems } = await check(gradedStack());
  expect(report.prompts.map(({ path: file, status }) => [file, status])).toEqual([
    ['prompts/A.yaml', 'invalid'],
    ['prompts/a.yaml', 'invalid'],
    ['prompts/b.yaml', 'changed'],
  ]);
  expect(problems.map(({ location: { file, line } }) => [file, line])).toEqual([
    ['prompts/A.yaml', 2],
    ['prompts/a.yaml', 2],
  ]);
  expect(report.publication?.paths).toEqual(['.spo/prompts/b.yaml/prompt.txt', 'prompts/b.yaml']);
});

it('calls a file removed that was moved out of scope, and spends nothing on it', async () => {
  change({ 'prompts/a.yaml': gradedPromptFile(3) }, { 'archive/a.yaml': gradedPromptFile(3) });
  repository.git('rm', '--quiet', 'prompts/a.yaml');
  repository.commit('moved');
  const { report, problems } = await check(gradedStack());
  expect(report.prompts.map(({ path: file, status }) => [file, status])).toEqual([
    ['prompts/a.yaml', 'removed'],
  ]);
  expect(report).toMatchObject({ publication: null, usage: { calls: 0 } });
  expect(problems).toEqual([]);
});

it('says of a prompt that only a namesake in a folder was proposed', async () => {
  const questions = /(- \{question: "ticket 1"\}\n)[\s\S]*$/;
  const few = gradedPromptFile(5).replace(questions, '$1');
  change(
    { 'a.yaml': gradedPromptFile(3), 'team/a.yaml': gradedPromptFile(3) },
    { 'a.yaml': few, 'team/a.yaml': gradedPromptFile(5) },
  );
  const { report, commentFile } = await check(gradedStack(), { prompts: '**/a.yaml' });
  expect(report.prompts.map(({ path: file, bestRound }) => [file, bestRound?.confirmed])).toEqual([
    ['a.yaml', false],
    ['team/a.yaml', true],
  ]);
  expect(report.publication).toMatchObject({
    paths: ['.spo/team/a.yaml/prompt.txt', 'team/a.yaml'],
    prompts: [{ path: 'team/a.yaml', name: '' }],
  });
  const row = (file: string) =>
    readFileSync(commentFile ?? '', 'utf8')
      .split('\n')
      .find((line) => line.startsWith(`| \`${file}\``));
  expect(row('a.yaml')).toContain('tentative, not proposed');
  expect(row('a.yaml')).not.toContain('commit');
  expect(row('team/a.yaml')).toContain('commit `');
});
