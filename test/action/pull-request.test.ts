import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMENT_MARKER, COMMIT_TRAILER } from '../../src/forge/forge.ts';
import { type ActionRun, runAction } from '../support/action-runner.ts';
import { requestFaults } from '../support/github-contract.ts';
import { type GithubScene, type ScenePullRequest, startGithubScene } from '../support/github-scene.ts';
import { type GradedModels, gradedPromptFile, startGradedModels } from '../support/graded-models.ts';

const BROKEN = 'prompt: "Hello"\nrequirements: x\nqa: []\n';

let scene: GithubScene;
let models: GradedModels;
let pullRequest: ScenePullRequest;
let first: ActionRun;
let second: ActionRun;
let replayed: ActionRun;
let requestsBefore = 0;
let writesBefore = 0;

async function run(token: string, inputs: Record<string, string> = {}): Promise<ActionRun> {
  return runAction({
    event: { name: 'pull_request', payload: await scene.emulator.pullRequestEvent(pullRequest.number) },
    token,
    inputs: {
      'api-key': 'sk-4f9Zq81LmTx0',
      'base-url': models.baseUrl,
      'optimize-model': 'test-optimizer',
      'evaluate-model': 'test-judge',
      'execute-model': 'test-executor',
      'max-rounds': '4',
      ...inputs,
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
      'prompts/worse.yaml': gradedPromptFile(5),
      'prompts/better.yaml': gradedPromptFile(3),
      'prompts/broken.yaml': gradedPromptFile(1),
      'prompts/untouched.yaml': gradedPromptFile(1),
      'src/code.ts': 'one\n',
    },
  });
  pullRequest = await scene.openPullRequest({
    'prompts/worse.yaml': gradedPromptFile(2),
    'prompts/better.yaml': gradedPromptFile(6),
    'prompts/broken.yaml': BROKEN,
    'src/code.ts': 'two\n',
  });
  const token = await scene.emulator.issueToken();
  first = await run(token);
  second = await run(token, { force: 'true' });
  requestsBefore = models.requests.length;
  writesBefore = scene.proxy.journal.filter(({ method }) => method !== 'GET').length;
  replayed = await run(token);
}, 120_000);

afterAll(async () => {
  await scene.close();
  await models[Symbol.asyncDispose]();
});

/** Where the page of the report is, if the workflow uploads it. */
const ARTIFACTS = /`report\.html` among the \[artifacts of the run\]\(\S+\/actions\/runs\/\d+#artifacts\)/;

describe('a pull request with two prompt files, a broken one and an unrelated file', () => {
  it('fails its gate, because one prompt got worse', () => {
    expect(first.exitCode).toBe(1);
    expect(first.outputs).toMatchObject({
      verdict: 'regressed',
      improved: '1',
      regressed: '1',
      'best-round': '4',
      branch: `spo/pr-${pullRequest.number}`,
      'cost-usd': '',
    });
    expect(first.annotations.map(({ message }) => message)).toContain(
      'The change makes prompts/worse.yaml worse.',
    );
  });

  it('puts the winners on the branch and changes no other byte', async () => {
    const files = await scene.emulator.files(first.outputs['commit-sha'] ?? '');
    const before = await scene.emulator.files(pullRequest.headSha);
    const expected = new Map([...before].map(([path, { content }]) => [path, content]));
    for (const [name, grade] of [
      ['worse', 5],
      ['better', 9],
    ] as const) {
      expected.set(`prompts/${name}.yaml`, gradedPromptFile(grade));
      expected.set(
        `.spo/prompts/${name}.yaml/prompt.txt`,
        `Sort the ticket,\nwith grade-${grade} care.   # not a comment`,
      );
    }
    expect(new Map([...files].map(([path, { content }]) => [path, content]))).toEqual(expected);
  });

  it('points the branch at that commit', async () => {
    expect(await scene.emulator.tip(`spo/pr-${pullRequest.number}`)).toBe(first.outputs['commit-sha']);
  });

  it('stands on the head, with a message that holds no text of a model', async () => {
    const { body } = await scene.emulator.request<{ message: string; parents: { sha: string }[] }>(
      'GET',
      `/git/commits/${first.outputs['commit-sha']}`,
    );
    expect(body.parents.map(({ sha }) => sha)).toEqual([pullRequest.headSha]);
    expect(body.message).toContain(COMMIT_TRAILER);
    expect(body.message).not.toMatch(/grade/);
  });

  it('keeps the commit in a second run on the same head', () => {
    expect(second.outputs['commit-sha']).toBe(first.outputs['commit-sha']);
  });

  it('repeats a finished head without a call: verdict, outputs, gate and exit code', () => {
    expect(models.requests.length).toBe(requestsBefore);
    expect(replayed.exitCode).toBe(1);
    const {
      'report-path': path,
      'html-path': page,
      calls,
      tokens,
      'cost-usd': cost,
      ...same
    } = second.outputs;
    expect(replayed.outputs).toEqual({ ...same, calls: '0', tokens: '0', 'cost-usd': '0' });
    expect([path, page, calls, tokens, cost]).not.toContain('0');
    expect(replayed.annotations.map(({ message }) => message)).toContain(
      'The change makes prompts/worse.yaml worse.',
    );
    expect(replayed.summary).toMatch(/Already finished/);
    const writes = scene.proxy.journal.filter(
      ({ method, path: url }) => method !== 'GET' && !url.endsWith('graphql'),
    );
    expect(writes.length).toBeLessThanOrEqual(writesBefore);
  });

  it('has one comment after two runs, with the verdicts and links', async () => {
    const { body } = await scene.emulator.request<{ body: string; html_url: string }[]>(
      'GET',
      `/issues/${pullRequest.number}/comments`,
    );
    expect(body).toHaveLength(1);
    const [comment] = body;
    expect(comment?.body.startsWith(COMMENT_MARKER)).toBe(true);
    expect(comment?.body).toContain('1 regressed, 1 invalid, 1 improved');
    expect(comment?.body).toContain('**regressed** 0 : 7');
    expect(comment?.body).toContain('**improved** 7 : 0');
    expect(comment?.body).toContain(first.outputs['commit-sha']?.slice(0, 7));
    expect(comment?.body).toContain('https://github.com/acme/prompts');
    expect(comment?.body).toMatch(ARTIFACTS);
    expect(first.outputs['comment-url']).toBe(comment?.html_url);
    expect(second.outputs['comment-url']).toBe(comment?.html_url);
  });

  it('annotates the broken file at its line', () => {
    expect(first.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'prompts/broken.yaml', line: 3, column: 5 }),
    );
  });

  it('writes the same evidence into the summary and report.json', async () => {
    expect(first.summary).toContain('**regressed** 0 : 7');
    expect(first.summary).not.toContain(COMMENT_MARKER);
    const report = JSON.parse(await readFile(first.outputs['report-path'] ?? '', 'utf8'));
    expect(report).toMatchObject({ schemaVersion: 1, verdict: 'regressed', simulated: false });
    expect(report.prompts.map(({ path }: { path: string }) => path)).toEqual([
      'prompts/better.yaml',
      'prompts/broken.yaml',
      'prompts/worse.yaml',
    ]);
    expect(String(report.usage.calls)).toBe(first.outputs.calls);
  });

  it('leaves the report as a page beside report.json, and says where a run keeps it', async () => {
    const { 'html-path': page = '', 'report-path': json = '' } = first.outputs;
    expect(page).toBe(json.replace(/json$/, 'html'));
    expect(await readFile(page, 'utf8')).toMatch(/<title>SPO: 1 regressed, 1 invalid/);
    expect(first.summary).toMatch(ARTIFACTS);
  });

  it('shows the models no error text and no empty prompt', () => {
    expect(models.requests.length).toBe(Number(first.outputs.calls) + Number(second.outputs.calls));
    for (const { model, content } of models.requests) {
      expect(content).not.toMatch(/\b(error|failed|ECONN|undefined|\[object)\b/i);
      if (model === 'test-executor') expect(content).toMatch(/^Sort the ticket.*\n\nticket \d$/s);
    }
  });

  it('asks GitHub for nothing that its description does not know', () => {
    expect(scene.proxy.journal.length).toBeGreaterThan(30);
    expect(scene.proxy.journal.flatMap(requestFaults)).toEqual([]);
  });

  it('masks the key and the token, and prints neither', () => {
    expect(first.masks).toContain('sk-4f9Zq81LmTx0');
    const log = first.stdout.replaceAll(/^::add-mask::.*$/gm, '') + first.stderr;
    expect(log).not.toContain('sk-4f9Zq81LmTx0');
  });

  it('leaves a later commit of somebody else on the branch alone', async () => {
    const branch = `spo/pr-${pullRequest.number}`;
    await scene.emulator.commit({ branch, files: { 'mine.txt': 'mine' }, message: 'My own change' });
    const tip = await scene.emulator.tip(branch);
    const third = await run(await scene.emulator.issueToken(), { 'fail-on': 'never' });
    expect(await scene.emulator.tip(branch)).toBe(tip);
    expect(third.exitCode).toBe(0);
    expect(third.annotations.map(({ message }) => message).join()).toContain(branch);
  }, 60_000);
});
