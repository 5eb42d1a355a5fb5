import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkRepository } from '../../../src/jobs/check/check-repository.ts';
import { optimizeFile } from '../../../src/jobs/prompt/optimize-file.ts';
import type { ModelStack } from '../../../src/models/run/run-models.ts';
import { readSettings } from '../../../src/settings/run-settings.ts';
import { SpoError } from '../../../src/spo/errors.ts';
import type { LanguageModel, ModelRequest, Role } from '../../../src/spo/ports.ts';
import { createRepository, type TestRepository } from '../../forge/local-git/repository.ts';
import { fakeModel } from '../../support/fake-ports.ts';
import { gradedPromptFile, gradedReply, gradedStack } from '../../support/graded-models.ts';
import { changeIn, runOf } from '../../support/runs.ts';

let repository: TestRepository;
let workspace: string;

beforeEach(() => {
  repository = createRepository();
  workspace = mkdtempSync(path.join(os.tmpdir(), 'spo-outage-'));
});
afterEach(() => repository[Symbol.dispose]());

function change(...files: string[]): void {
  for (const file of files) repository.write(file, gradedPromptFile(5));
  repository.commit('base');
  repository.git('branch', '-f', 'base');
  for (const file of files) repository.write(file, gradedPromptFile(3));
  repository.commit('head');
}

function checkOnce(models: ModelStack, resume = false, settings: Record<string, string> = {}) {
  return checkRepository(
    changeIn(repository),
    runOf({
      workspace,
      resume,
      settings: readSettings({ 'max-rounds': '3', 'max-concurrency': '1', ...settings }, (name) => name),
      models,
    }),
  );
}

async function check(models: ModelStack, resume = false, settings: Record<string, string> = {}) {
  const result = await checkOnce(models, resume, settings);
  if (result.kind === 'replayed') throw new Error('It was replayed.');
  return result;
}

/** A model of the graded stack that cannot be reached in the draws that `isDown` names. */
function graded(name: string, role: Role, isDown: (request: ModelRequest) => boolean): LanguageModel {
  const model = fakeModel((request, count) => {
    const content = request.messages.map((message) => message.content).join('\n');
    if (!isDown(request)) return gradedReply(name, content, count);
    throw new SpoError('model-unavailable', `${name} is down.`, { evidence: { role } });
  });
  return { ...model, name };
}

const phase = (start: string) => (request: ModelRequest) => request.draw.phase.startsWith(start);

describe('a check during an outage', () => {
  it('of base against head is an error and no verdict, and is not what --resume goes on from', async () => {
    change('prompts/a.yaml');
    const executor = graded('test-executor', 'execute', phase('check'));
    const ended = await check(gradedStack({ executor }));
    expect(ended.fault).toMatchObject({
      code: 'model-unavailable',
      message: 'Too few ballots came for a verdict: test-executor is down.',
    });
    expect(ended.report).toMatchObject({ verdict: 'error', stoppedBy: 'error', publication: null });
    expect(ended.report.prompts[0]).toMatchObject({
      verdict: 'error',
      stoppedBy: 'error',
      baseVersusHead: null,
    });
    const resumed = await check(gradedStack(), true);
    expect(resumed.report.prompts[0]).toMatchObject({ verdict: 'regressed', bestRound: { confirmed: true } });
    expect(resumed.gateFailures).toHaveLength(1);
  });

  it('of the rounds keeps those before it, and the next run begins the search again', async () => {
    change('prompts/a.yaml');
    const optimizer = graded('test-optimizer', 'optimize', phase('round 3'));
    const ended = await check(gradedStack({ optimizer }));
    expect(ended.fault?.message).toBe('Round 3 got no reply from the optimizer: test-optimizer is down.');
    expect(ended.report.prompts[0]).toMatchObject({
      verdict: 'regressed',
      stoppedBy: 'error',
      rounds: [{ outcome: 'initial' }, { outcome: 'accepted' }],
      bestRound: { round: 2, confirmed: false },
    });
    const again = await check(gradedStack());
    expect(again.report.prompts[0]).toMatchObject({
      stoppedBy: 'max-rounds',
      bestRound: { round: 3, confirmed: true },
    });
  });

  it('of the confirmation loses no winner', async () => {
    change('prompts/a.yaml');
    const ended = await check(gradedStack({ judge: graded('test-judge', 'evaluate', phase('confirm')) }));
    expect(ended.fault?.code).toBe('model-unavailable');
    expect(ended.report.prompts[0]).toMatchObject({
      stoppedBy: 'error',
      bestRound: { round: 3, confirmed: false },
      bestVersusHead: null,
    });
    const models = gradedStack();
    const resumed = await check(models, true);
    expect(resumed.report.prompts[0]?.bestRound).toMatchObject({ round: 3, confirmed: true });
    // Nothing but the confirmation: six pairs of two answers and two ballots.
    expect(models.calls()).toBe(24);
  });

  it('of a model that a file names itself ends its own prompt, and that is not taken for finished', async () => {
    change('prompts/a.yaml', 'prompts/b.yaml');
    const stack = gradedStack();
    const down = gradedStack({ judge: graded('test-judge-of-a', 'evaluate', phase('confirm')) });
    const models: ModelStack = {
      ...stack,
      forPrompt: async (prompt) =>
        prompt?.key === 'prompts/a.yaml'
          ? { ...(await down.forPrompt()), ownRoles: new Set<Role>(['evaluate']) }
          : stack.forPrompt(),
    };
    const ended = await check(models);
    expect(ended.fault).toBeNull();
    expect(ended.report.prompts).toMatchObject([
      {
        stoppedBy: 'error',
        note: expect.stringContaining('test-judge-of-a is down'),
        bestRound: { confirmed: false },
      },
      { stoppedBy: 'max-rounds', bestRound: { confirmed: true } },
    ]);
    expect((await checkOnce(gradedStack())).kind).toBe('checked');
  });
});

describe('the outage of a single case', () => {
  const firstQuestion = ({ draw, messages }: ModelRequest) =>
    draw.phase === 'round 1' && messages.some(({ content }) => content.includes('ticket 1'));
  const stack = () => gradedStack({ executor: graded('test-executor', 'execute', firstQuestion) });
  const stored = (file: string) => readFileSync(path.join(workspace, file), 'utf8');
  const outage = { code: 'model-unavailable', evidence: { role: 'execute' } };
  const lost = { status: 'failed', reason: 'test-executor is down.' };

  it('of a check is kept in its checkpoint, and its report has the reason alone', async () => {
    change('prompts/a.yaml');
    const settings = { 'sample-size': '6' };
    const { report } = await check(stack(), false, settings);
    const answers = report.prompts[0]?.rounds[0]?.answers;
    expect(answers?.find(({ status }) => status === 'failed')).toStrictEqual({
      ...lost,
      caseIndex: 0,
      question: 'ticket 1',
    });
    expect(stored('report.json')).not.toContain('"outage"');
    const [round] = JSON.parse(stored('prompts/a.yaml/checkpoint.json')).rounds;
    expect(round.answers[0]).toMatchObject({ ...lost, outage });
    expect((await check(gradedStack(), true, settings)).fault).toBeNull();
  });

  it('of a file that is optimized likewise', async () => {
    const settings = readSettings({ 'max-rounds': '2', 'sample-size': '6' }, (name) => name);
    const bytes = Buffer.from(gradedPromptFile(3));
    const { report } = await optimizeFile(
      { path: 'a.yaml', bytes, promptName: null, name: 'a', initialRound: 1 },
      runOf({ workspace, settings, models: stack() }),
    );
    expect(report.prompts[0]?.rounds[0]?.answers[0]).toMatchObject(lost);
    expect(stored('a/report.json')).not.toContain('"outage"');
    expect(JSON.parse(stored('a/checkpoint.json')).rounds[0].answers[0]).toMatchObject({ outage });
  });
});
