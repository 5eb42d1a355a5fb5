import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json, rawServer } from '../models/raw-server.ts';
import { type ActionRun, runAction } from '../support/action-runner.ts';
import { type GithubScene, type ScenePullRequest, startGithubScene } from '../support/github-scene.ts';
import { type GradedModels, gradedPromptFile, startGradedModels } from '../support/graded-models.ts';

let scene: GithubScene;
let models: GradedModels;
let pullRequest: ScenePullRequest;

beforeAll(async () => {
  scene = await startGithubScene();
  models = await startGradedModels();
  await scene.emulator.commit({ branch: 'main', files: { 'prompts/a.yaml': gradedPromptFile(2) } });
  pullRequest = await scene.openPullRequest({ 'prompts/a.yaml': gradedPromptFile(4) });
});

afterAll(async () => {
  await scene.close();
  await models[Symbol.asyncDispose]();
});

async function run(
  inputs: Record<string, string>,
  {
    token,
    event,
    number = pullRequest.number,
  }: { token?: string; event?: Record<string, unknown>; number?: number } = {},
): Promise<ActionRun> {
  return runAction({
    event: { name: 'pull_request', payload: event ?? (await scene.emulator.pullRequestEvent(number)) },
    token: token ?? (await scene.emulator.issueToken()),
    inputs: {
      'api-key': 'sk-4f9Zq81LmTx0',
      'base-url': models.baseUrl,
      'optimize-model': 'test-optimizer',
      'evaluate-model': 'test-judge',
      'execute-model': 'test-executor',
      'max-rounds': '2',
      ...inputs,
    },
    env: { GITHUB_API_URL: scene.proxy.url },
  });
}

const errors = ({ annotations }: ActionRun) =>
  annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
const branchOf = (number: number) => scene.emulator.tip(`spo/pr-${number}`);

describe('ends with one clear line and exit code 2', () => {
  it('without a key', async () => {
    const result = await run({ 'api-key': '', 'base-url': '' });
    expect(result.exitCode).toBe(2);
    expect(errors(result)).toEqual([expect.stringMatching(/no API key .*OPENAI_API_KEY, api-key/)]);
  });

  it('for an input that makes no sense', async () => {
    const result = await run({ ballots: '3', 'max-rounds': 'many' });
    expect(result.exitCode).toBe(2);
    expect(errors(result)).toEqual([expect.stringMatching(/"max-rounds" is "many".*"ballots" is "3"/)]);
  });

  it('for another event', async () => {
    const result = await runAction({
      event: { name: 'push', payload: {} },
      token: 'x',
      inputs: { offline: 'true' },
    });
    expect(result.exitCode).toBe(2);
    expect(errors(result)).toEqual([expect.stringContaining('on: pull_request')]);
  });

  it.each([
    ['no event file', undefined],
    ['a broken one', '{"action": '],
    ['an empty one', ''],
  ])('for %s', async (_, text) => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'spo-event-')), 'event.json');
    if (text !== undefined) await writeFile(file, text);
    const result = await runAction({
      event: { name: 'pull_request', payload: {} },
      token: 'x',
      inputs: { offline: 'true' },
      env: { GITHUB_EVENT_PATH: file },
    });
    expect(result.exitCode).toBe(2);
    expect(errors(result)).toEqual([`The event file ${file} cannot be read as JSON.`]);
    expect(result.stderr).toBe('');
    expect(result.stdout).not.toMatch(/GITHUB_EVENT_PATH|SyntaxError/);
  });

  it('for a head that vanished', async () => {
    const event = structuredClone(await scene.emulator.pullRequestEvent(pullRequest.number)) as {
      pull_request: { head: { sha: string } };
    };
    event.pull_request.head.sha = 'f'.repeat(40);
    const result = await run({}, { event });
    expect(result.exitCode).toBe(2);
    expect(errors(result)).toEqual([expect.stringContaining('ffffff')]);
  });

  it('for a model that does not exist, and names the setting', async () => {
    const server = await rawServer((response) =>
      json(response, 404, { error: { message: 'The model `gone` does not exist' } }),
    );
    const result = await run({ 'base-url': server.baseUrl, 'execute-model': 'gone' });
    expect(result.exitCode).toBe(2);
    expect([...new Set(errors(result))]).toEqual([expect.stringContaining('execute-model')]);
    expect(result.outputs.verdict).toBe('error');
    expect(await branchOf(pullRequest.number)).toBeNull();
  });

  it('for a key that is refused', async () => {
    const server = await rawServer((response) =>
      json(response, 401, { error: { message: 'bad key sk-4f9Zq81LmTx0' } }),
    );
    const result = await run({ 'base-url': server.baseUrl });
    expect(result.exitCode).toBe(2);
    expect(errors(result).join()).toMatch(/api-key/);
    expect(errors(result).join()).not.toContain('sk-4f9Zq81LmTx0');
  });
});

describe('says what could not be written', () => {
  it('with a token that may not write contents: the permission to add, and the winner in the comment', async () => {
    const token = await scene.emulator.issueToken({
      contents: 'read',
      pull_requests: 'write',
      issues: 'write',
    });
    const result = await run({}, { token });
    expect(errors(result)).toEqual([expect.stringContaining('contents: write')]);
    expect(result.outputs['commit-sha']).toBe('');
    expect(result.outputs['comment-url']).not.toBe('');
    expect(await branchOf(pullRequest.number)).toBeNull();
  });

  it('with a token that may not comment: the permission to add before a model is asked, and with comment: false all of it in the summary', async () => {
    const token = await scene.emulator.issueToken({ contents: 'write', pull_requests: 'read' });
    const before = models.requests.length;
    const refused = await run({}, { token });
    expect(errors(refused)).toEqual([expect.stringContaining('pull-requests: write')]);
    expect(models.requests.length).toBe(before);
    const result = await run({ comment: 'false' }, { token });
    expect(errors(result)).toEqual([]);
    expect(result.summary).toContain('**improved**');
  });
});

describe('annotates and goes on', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h']
    .map((name, index) => {
      const before = 'abcdefg'[index];
      return `${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`;
    })
    .join('\n')}\n`;

  it.each([
    ['an empty qa', 'prompt: x\nrequirements: y\nqa: []\n', 3],
    ['an alias bomb', bomb, undefined],
    ['a file of 5 MB', `prompt: ${'x'.repeat(5_000_000)}\n`, 1],
    ['tabs', 'prompt: x\nqa:\n\t- question: y\n', 3],
  ])('for %s', async (_, text, line) => {
    const broken = await scene.openPullRequest({
      'prompts/broken.yaml': text,
      'prompts/a.yaml': gradedPromptFile(7),
    });
    const result = await run({}, { number: broken.number });
    expect(result.exitCode).toBe(0);
    const found = result.annotations.filter(({ file }) => file === 'prompts/broken.yaml');
    expect(found.length).toBeGreaterThan(0);
    if (line !== undefined) expect(found[0]?.line).toBe(line);
    expect(result.outputs.verdict).toBe('improved');
  });
});

it('ends green with a sentence when nothing matched', async () => {
  const other = await scene.openPullRequest({ 'docs/readme.md': 'x' });
  const before = models.requests.length;
  const result = await run({}, { number: other.number });
  expect(result.exitCode).toBe(0);
  expect(result.summary.trim().split('\n').length).toBeLessThan(6);
  expect(result.outputs['comment-url']).toBe('');
  expect(models.requests.length).toBe(before);
  const comments = await scene.emulator.request<unknown[]>('GET', `/issues/${other.number}/comments`);
  expect(comments.body).toEqual([]);
});

it('compares a renamed file with its old path, and only mentions a removed one', async () => {
  const moved = await scene.openPullRequest({
    'prompts/a.yaml': null,
    'prompts/moved.yaml': gradedPromptFile(1),
  });
  const files = [
    { filename: 'prompts/moved.yaml', previous_filename: 'prompts/a.yaml', status: 'renamed' },
    { filename: 'prompts/gone.yaml', status: 'removed' },
  ];
  scene.proxy.fail({ when: ({ path }) => path.endsWith('/files'), status: 200, body: files, times: 1 });
  const result = await run({}, { number: moved.number });
  expect(result.exitCode).toBe(1);
  expect(result.summary).toContain('was `prompts/a.yaml`');
  expect(result.summary).toMatch(/prompts\/gone\.yaml`? *\| *removed/);
});

it('needs no key with offline, and says that the model was simulated', async () => {
  const result = await run({ offline: 'true', 'api-key': '', 'base-url': '' });
  expect(result.exitCode).toBe(0);
  expect(result.summary).toMatch(/simulated/i);
});
