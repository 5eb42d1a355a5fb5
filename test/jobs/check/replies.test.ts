import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkRepository } from '../../../src/jobs/check/check-repository.ts';
import { renderHtmlReport } from '../../../src/report/html/render-html-report.tsx';
import { readSettings } from '../../../src/settings/run-settings.ts';
import type { LanguageModel } from '../../../src/spo/ports.ts';
import { createRepository, type TestRepository } from '../../forge/local-git/repository.ts';
import { choose, fakeModel } from '../../support/fake-ports.ts';
import { gradedStack } from '../../support/graded-models.ts';
import { changeIn, runOf } from '../../support/runs.ts';

let repository: TestRepository;

beforeEach(() => {
  repository = createRepository();
});
afterEach(() => repository[Symbol.dispose]());

const promptFile = (prompt: string, checks: string) => `prompt: ${prompt}
requirements: one label
${checks}qa:
${Array.from({ length: 6 }, (_, index) => `- {question: "ticket ${index + 1}"}`).join('\n')}
`;

async function check(
  models: Partial<Record<'optimizer' | 'executor' | 'judge', LanguageModel>>,
  checks = '',
) {
  repository.write('prompts/a.yaml', promptFile('Be right.', checks));
  repository.commit('base');
  repository.git('branch', '-f', 'base');
  repository.write('prompts/a.yaml', promptFile('Be quick.', checks));
  repository.commit('head');
  const workspace = mkdtempSync(path.join(os.tmpdir(), 'spo-workspace-'));
  const settings = readSettings({ 'max-rounds': '3' }, (name) => name);
  const result = await checkRepository(
    changeIn(repository),
    runOf({ workspace, resume: false, settings, models: gradedStack(models), onEvent: () => {} }),
  );
  if (result.kind === 'replayed') throw new Error('It was replayed.');
  const [prompt] = result.report.prompts;
  return { ...result, prompt, comment: readFileSync(result.commentFile ?? '', 'utf8') };
}

const isHead = (messages: readonly { content: string }[]) => JSON.stringify(messages).includes('quick');

describe('an executor that thinks aloud', () => {
  const optimizer = fakeModel(() => '<prompt>Be both.</prompt>');

  it.each([
    ['a block', (answer: string) => `<think>Is it billing, or a refund?</think>${answer}`],
    ['a closing tag alone', (answer: string) => `Is it billing, or a refund?\n</think>\n\n${answer}`],
    [
      'channels',
      (answer: string) =>
        `<|channel|>analysis<|message|>Refund?<|end|><|start|>assistant<|channel|>final<|message|>${answer}`,
    ],
  ])('has its answer checked, and fails the gate where that is wrong: %s', async (_, aloud) => {
    const executor = fakeModel(({ messages }) => aloud(isHead(messages) ? 'refund' : 'billing'));
    const { prompt, gateFailures } = await check({ executor, optimizer }, 'checks: [equals: billing]\n');
    expect(prompt).toMatchObject({
      verdict: 'regressed',
      baseVersusHead: { tally: { challenger: 0, incumbent: 6 } },
    });
    expect(gateFailures).toHaveLength(1);
    const answers = prompt?.baseVersusHead?.pairs.flatMap(({ challengerAnswers }) => challengerAnswers);
    expect(answers?.every((answer) => answer.status === 'answered' && answer.text === 'refund')).toBe(true);
  });
});

describe('a judge none of whose first ballots could be read', () => {
  const executor = fakeModel(({ messages, draw }) => `${isHead(messages) ? 'head' : 'base'} ${draw.number}`);

  it.each([
    ['prose', 'Both have <b>merits</b>.', 'could not be read', 'try another judge model'],
    ['a refusal', "I'm sorry, but I can't help with that.", 'refused', 'reword the requirements'],
  ])(
    'is paid for no search, and shown with its words in report, comment and page: %s',
    async (_, said, kind, remedy) => {
      const optimizer = fakeModel(() => '<prompt>Be both.</prompt>');
      const { prompt, report, comment, fault } = await check({
        executor,
        optimizer,
        judge: fakeModel(() => said),
      });
      expect(fault).toBeNull();
      expect(optimizer.requests).toHaveLength(0);
      expect(prompt).toMatchObject({
        verdict: 'insufficient-evidence',
        rounds: [],
        note: expect.stringContaining('No better prompt was searched for'),
      });
      expect(prompt?.baseVersusHead?.pairs[0]?.ballots[0]).toMatchObject({ words: said });
      expect(comment).toContain(`ballots, ${kind}: ${remedy}`);
      expect(comment).toMatch(/“(?:Both have &#60;b&#62;merits|I'm sorry, but I can't help)/);
      expect(comment).not.toContain('<b>');
      expect(renderHtmlReport(report).includes(said.slice(0, 9))).toBe(true);
    },
  );

  it('is told from one that calls everything a tie', async () => {
    const optimizer = fakeModel(() => '<prompt>Be both.</prompt>');
    const { prompt, comment } = await check({ executor, optimizer, judge: fakeModel(() => choose('Tie')) });
    expect(prompt?.note).toContain('a tie');
    expect(comment).toContain('ballots, a tie: the judge sees no difference');
    expect(optimizer.requests.length).toBeGreaterThan(0);
  });
});
