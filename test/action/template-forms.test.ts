import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ActionRun, runAction } from '../support/action-runner.ts';
import { requestFaults } from '../support/github-contract.ts';
import { type GithubScene, type ScenePullRequest, startGithubScene } from '../support/github-scene.ts';
import { type GradedModels, startGradedModels } from '../support/graded-models.ts';

const CASES = `qa:\n${Array.from({ length: 6 }, (_, index) => `- question: "ticket ${index + 1}"`).join('\n')}\n`;
const TEMPLATE = `# the text stands beside this file\nprompt-file: texts/ticket.md   # not here\n${CASES}`;
const text = (grade: number) => `# Tickets\n\nSort {question}\nwith grade-${grade} care.\n`;
const several = (worse: number, better: number) => `prompts:   # two of them
- name: worse
  prompt: >-
    Sort the ticket with
    grade-${worse} care.
- {name: better, requirements: "one label", prompt: "grade-${better} labels"}   # flow
${CASES}`;

let scene: GithubScene;
let models: GradedModels;
let pullRequest: ScenePullRequest;
let run: ActionRun;

async function check(pull: ScenePullRequest): Promise<ActionRun> {
  return runAction({
    event: { name: 'pull_request', payload: await scene.emulator.pullRequestEvent(pull.number) },
    token: await scene.emulator.issueToken(),
    inputs: {
      'api-key': 'sk-test',
      'base-url': models.baseUrl,
      'optimize-model': 'test-optimizer',
      'evaluate-model': 'test-judge',
      'execute-model': 'test-executor',
      'max-rounds': '4',
    },
    env: { GITHUB_API_URL: scene.proxy.url },
  });
}

beforeAll(async () => {
  scene = await startGithubScene();
  models = await startGradedModels();
  await scene.emulator.commit({
    branch: 'main',
    files: {
      'prompts/ticket.yaml': TEMPLATE,
      'prompts/texts/ticket.md': text(5),
      'prompts/untouched.yaml': TEMPLATE.replace('texts/ticket.md', 'untouched.txt'),
      'prompts/untouched.txt': 'grade-1\n',
      'prompts/several.yaml': several(5, 3),
    },
  });
  pullRequest = await scene.openPullRequest({
    'prompts/texts/ticket.md': text(2),
    'prompts/several.yaml': several(2, 6),
  });
  run = await check(pullRequest);
}, 120_000);

afterAll(async () => {
  await scene.close();
  await models[Symbol.asyncDispose]();
});

describe('a pull request that changes a text alone, and two prompts of one file', () => {
  it('checks the prompt file that names the text, and each prompt of the other one', () => {
    expect(run.outputs).toMatchObject({ verdict: 'regressed', improved: '1', regressed: '2' });
    expect(run.exitCode).toBe(1);
    expect(run.annotations.map(({ message }) => message)).toContain(
      'The change makes prompts/several.yaml#worse, prompts/ticket.yaml worse.',
    );
  });

  it('publishes a folder for each prompt, writes the texts where they stand, and changes no other byte', async () => {
    const contentsAt = async (commit: string) =>
      new Map([...(await scene.emulator.files(commit))].map(([path, { content }]) => [path, content]));
    const expected = await contentsAt(pullRequest.headSha);
    expected.set('prompts/texts/ticket.md', text(5));
    expected.set('prompts/several.yaml', several(5, 9).replace('with\n    grade', 'with grade'));
    expected.set('.spo/prompts/ticket.yaml/prompt.txt', text(5).trimEnd());
    expected.set('.spo/prompts/several.yaml/worse/prompt.txt', 'Sort the ticket with grade-5 care.');
    expected.set('.spo/prompts/several.yaml/better/prompt.txt', 'grade-9 labels');
    expect(await contentsAt(run.outputs['commit-sha'] ?? '')).toEqual(expected);
  });

  it('links all three in the comment, and suggests each winner in the file that holds its text', async () => {
    const { body } = await scene.emulator.request<{ body: string }[]>(
      'GET',
      `/issues/${pullRequest.number}/comments`,
    );
    const rows = body[0]?.body.split('\n').filter((line) => /^\| `prompts/.test(line)) ?? [];
    expect(rows.map((row) => /`(.*?)`/.exec(row)?.[1])).toEqual([
      'prompts/several.yaml#worse',
      'prompts/ticket.yaml',
      'prompts/several.yaml#better',
    ]);
    for (const row of rows) expect(row).toMatch(/\*\*confirmed\*\*.*take it/);
    const remarks = await scene.emulator.request<{ path: string }[]>(
      'GET',
      `/pulls/${pullRequest.number}/comments`,
    );
    expect(remarks.body.map(({ path }) => path).sort()).toEqual([
      'prompts/several.yaml',
      'prompts/several.yaml',
      'prompts/texts/ticket.md',
    ]);
  });

  it('puts the question where the text says so', () => {
    const asked = models.requests.filter(
      ({ model, content }) => /^# Tickets/.test(content) && model === 'test-executor',
    );
    expect(asked.length).toBeGreaterThan(10);
    for (const { content } of asked) {
      expect(content).toMatch(/^# Tickets\n\nSort ticket \d\nwith grade-\d care\.$/);
    }
  });

  it('asks GitHub for nothing that its description does not know', () => {
    expect(scene.proxy.journal.flatMap(requestFaults)).toEqual([]);
  });
});

it('says at the reference that a text was taken away', async () => {
  const pull = await scene.openPullRequest({ 'prompts/untouched.txt': null });
  const broken = await check(pull);
  expect(broken.annotations).toContainEqual(
    expect.objectContaining({
      level: 'error',
      file: 'prompts/untouched.yaml',
      line: 2,
      column: 14,
      message:
        'prompt-file: expected a regular file of the repository, found none at "prompts/untouched.txt"',
    }),
  );
  expect(broken.annotations.filter(({ level }) => level === 'error').map(({ file }) => file)).not.toContain(
    'prompts/ticket.yaml',
  );
}, 60_000);

it('reads no other file for a change of nothing but code', async () => {
  const pull = await scene.openPullRequest({ 'src/code.ts': 'two\n' });
  scene.proxy.journal.length = 0;
  await check(pull);
  expect(scene.proxy.journal.filter(({ path }) => /\/git\/(trees|blobs)\//.test(path))).toEqual([]);
}, 60_000);
