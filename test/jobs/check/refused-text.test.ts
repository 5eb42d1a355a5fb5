import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkRepository } from '../../../src/jobs/check/check-repository.ts';
import { systemClock } from '../../../src/machine/clock.ts';
import { buildModels } from '../../../src/models/run/run-models.ts';
import type { PromptReport } from '../../../src/report/run-report.ts';
import { readSettings } from '../../../src/settings/run-settings.ts';
import { seededRandomness } from '../../../src/spo/random.ts';
import { createRepository, type TestRepository } from '../../forge/local-git/repository.ts';
import { completion, json, rawServer } from '../../models/raw-server.ts';
import { gradedPromptFile, gradedReply } from '../../support/graded-models.ts';
import { changeIn, runOf } from '../../support/runs.ts';

type Refusal = readonly [status: number, body: object];

const TOO_LONG: Refusal = [
  400,
  {
    error: {
      code: 400,
      message: 'request (9412 tokens) exceeds the available context size (8192 tokens), try increasing it',
      type: 'exceed_context_size_error',
    },
  },
];
const OBJECTIONABLE: Refusal = [
  403,
  { error: { code: 403, message: 'Flagged.', metadata: { reasons: ['violence'], flagged_input: 'x' } } },
];
const CUT: Refusal = [
  200,
  { choices: [{ message: { content: 'An answer of grade-9, but only' }, finish_reason: 'content_filter' }] },
];
const EACH = [
  ['too long', TOO_LONG],
  ['objectionable', OBJECTIONABLE],
  ['cut by a filter', CUT],
] as const;

let repository: TestRepository;
beforeEach(() => {
  repository = createRepository();
});
afterEach(() => repository[Symbol.dispose]());

/** Checks `a.yaml`, whose texts have the word `odious`, and `b.yaml`; both went from grade 5 to grade 3. */
async function check(
  refused: (model: string, content: string) => boolean,
  [status, body]: Refusal,
  odious: RegExp,
) {
  const odd = (grade: number) => gradedPromptFile(grade).replace(odious, 'odious $&');
  const file = { 'prompts/a.yaml': odd, 'prompts/b.yaml': (grade: number) => gradedPromptFile(grade) };
  for (const [name, text] of Object.entries(file)) repository.write(name, text(5));
  repository.commit('base');
  repository.git('branch', '-f', 'base');
  for (const [name, text] of Object.entries(file)) repository.write(name, text(3));
  repository.commit('head');
  const server = await rawServer((response, { body: request }) => {
    const model = String(request.model);
    const messages = request.messages as { content: string }[];
    const content = messages.map((message) => message.content).join('\n');
    if (content.includes('odious') && refused(model, content)) return json(response, status, body);
    json(response, 200, completion({ content: gradedReply(model, content, server.requests.length) }));
  });
  const settings = readSettings(
    {
      'api-key': 'sk-x',
      'base-url': server.baseUrl,
      'optimize-model': 'test-optimizer',
      'evaluate-model': 'test-judge',
      'execute-model': 'test-executor',
      'max-rounds': '3',
      'max-concurrency': '1',
    },
    (name) => name,
  );
  const around = { clock: systemClock, random: seededRandomness(0), environment: {}, journal: null };
  const models = await buildModels(settings, around);
  const workspace = mkdtempSync(path.join(os.tmpdir(), 'spo-refused-'));
  const result = await checkRepository(changeIn(repository), runOf({ workspace, settings, models }));
  if (result.kind === 'replayed') throw new Error('It was replayed.');
  const [a, b] = result.report.prompts;
  if (a === undefined || b === undefined) throw new Error('A prompt is missing.');
  expect(result.fault).toBeNull();
  expect(b).toMatchObject({ verdict: 'regressed', stoppedBy: 'max-rounds', bestRound: { confirmed: true } });
  expect(JSON.stringify(b)).not.toMatch(/odious|too long|refused the text|content filter/);
  expect(JSON.stringify(result.report)).not.toContain('aboutText');
  return { a, b, result };
}

const answersOf = ({ rounds }: PromptReport) => rounds[0]?.answers.map(({ status }) => status);

describe.each(EACH)('a text that is %s', (_, refusal) => {
  it('is one failed case, and the rest of the file goes on', async () => {
    const { a } = await check((model) => model === 'test-executor', refusal, /ticket 4/);
    expect(a).toMatchObject({
      stoppedBy: 'max-rounds',
      verdict: expect.stringMatching(/regressed|insufficient/),
    });
    expect(answersOf(a)?.filter((status) => status === 'failed').length ?? 0).toBeLessThanOrEqual(1);
    const failed = a.baseVersusHead?.pairs.filter(({ outcome }) => outcome === 'abstain') ?? [];
    expect(failed.length).toBeGreaterThan(0);
    expect(new Set(failed.map(({ caseIndex }) => caseIndex))).toEqual(new Set([3]));
  });

  it('is an abstention where the judge has it', async () => {
    const { a } = await check((model) => model === 'test-judge', refusal, /ticket 4/);
    const abstained = a.baseVersusHead?.pairs.filter(({ outcome }) => outcome === 'abstain') ?? [];
    expect(new Set(abstained.map(({ caseIndex }) => caseIndex))).toEqual(new Set([3]));
    expect(abstained[0]?.ballots).toMatchObject([{ choice: 'abstain' }, { choice: 'abstain' }]);
    expect(abstained[0]?.ballots[0]?.reason).toMatch(/^no ballot: test-judge at .*(too long|refused|filter)/);
  });

  it('is a round without a proposal where the optimizer has it', async () => {
    const { a } = await check((model) => model === 'test-optimizer', refusal, /one label/);
    expect(a.rounds.map(({ outcome }) => outcome)).toEqual(['initial', 'no-proposal', 'no-proposal']);
    expect(a).toMatchObject({ verdict: 'regressed', stoppedBy: 'max-rounds' });
  });

  it('ends its prompt alone where no case of the first round is left', async () => {
    const { a, result } = await check((model) => model === 'test-executor', refusal, /Sort the/);
    expect(a).toMatchObject({ stoppedBy: 'error', rounds: [] });
    expect(a.note).toMatch(
      /No case of the first round got an answer: .*(too long|refused|filter).*Shorten or reword/,
    );
    expect(result.report.stoppedBy).toBeNull();
  });
});
