import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ActionRun, runAction } from '../support/action-runner.ts';
import { type GithubScene, type ScenePullRequest, startGithubScene } from '../support/github-scene.ts';
import { type GradedModels, gradedPromptFile, startGradedModels } from '../support/graded-models.ts';

interface Remark {
  readonly id: number;
  readonly path: string;
  readonly body: string;
}

const PATH = 'prompts/worse.yaml';
let scene: GithubScene;
let models: GradedModels;

beforeAll(async () => {
  scene = await startGithubScene();
  models = await startGradedModels();
  await scene.emulator.commit({
    branch: 'main',
    files: { [PATH]: gradedPromptFile(5), 'prompts/windows.yaml': crlf(gradedPromptFile(5)) },
  });
});
afterAll(async () => {
  await scene.close();
  await models[Symbol.asyncDispose]();
});

const crlf = (text: string) => text.replaceAll('\n', '\r\n');

async function run(pull: ScenePullRequest, inputs: Record<string, string> = {}): Promise<ActionRun> {
  return runAction({
    event: { name: 'pull_request', payload: await scene.emulator.pullRequestEvent(pull.number) },
    token: await scene.emulator.issueToken(),
    inputs: {
      'api-key': 'sk-test',
      'base-url': models.baseUrl,
      'optimize-model': 'test-optimizer',
      'evaluate-model': 'test-judge',
      'execute-model': 'test-executor',
      'max-rounds': '3',
      'fail-on': 'never',
      ...inputs,
    },
    env: { GITHUB_API_URL: scene.proxy.url },
  });
}

async function remarks(pull: ScenePullRequest): Promise<Remark[]> {
  return (await scene.emulator.request<Remark[]>('GET', `/pulls/${pull.number}/comments`)).body;
}

async function comment(pull: ScenePullRequest): Promise<string> {
  const address = `/issues/${pull.number}/comments`;
  return (await scene.emulator.request<Remark[]>('GET', address)).body[0]?.body ?? '';
}

it('suggests the winner on its lines; applied, the file is that of the branch', async () => {
  const text = gradedPromptFile(2);
  const pull = await scene.openPullRequest({ [PATH]: text });
  const first = await run(pull);
  const [remark, ...others] = await remarks(pull);
  expect(others).toEqual([]);
  expect(remark?.path).toBe(PATH);
  const [sent] = scene.proxy.requests('POST', /\/pulls\/\d+\/comments$/).map(({ body }) => body);
  const block = /```suggestion\n([\s\S]*?)\n```$/.exec(remark?.body ?? '')?.[1] ?? '';
  const lines = text.split('\n');
  const applied = [
    ...lines.slice(0, Number(sent?.start_line) - 1),
    block,
    ...lines.slice(Number(sent?.line)),
  ];
  const branch = await scene.emulator.files(first.outputs['commit-sha'] ?? '');
  expect(applied.join('\n')).toBe(branch.get(PATH)?.content);
  expect([sent?.start_line, sent?.line]).toEqual([2, 4]);

  await run(pull, { force: 'true', 'update-yaml': 'false' });
  expect(await remarks(pull)).toEqual([]);
}, 60_000);

it('suggests nothing for a file with carriage returns, and links a prepared pull request', async () => {
  const pull = await scene.openPullRequest({ 'prompts/windows.yaml': crlf(gradedPromptFile(2)) });
  const result = await run(pull);
  expect(result.outputs['commit-sha']).not.toBe('');
  expect(await remarks(pull)).toEqual([]);
  const page = `https://github.com/acme/prompts/compare/${pull.branch}...spo/pr-${pull.number}?quick_pull=1&amp;title=`;
  expect(await comment(pull)).toContain(`[take it](${page}`);
  expect(result.outputs['pull-request-url']).toBe('');
}, 60_000);

it('opens one pull request into the branch of the author when asked to', async () => {
  const pull = await scene.openPullRequest({ [PATH]: gradedPromptFile(3) });
  const first = await run(pull, { 'open-pull-request': 'true' });
  const second = await run(pull, { 'open-pull-request': 'true', force: 'true' });
  const url = first.outputs['pull-request-url'] ?? '';
  expect(url).toMatch(/\/pull\/\d+$/);
  expect(second.outputs['pull-request-url']).toBe(url);
  expect(await comment(pull)).toContain(`[take it](${url})`);

  scene.proxy.fail({
    when: ({ method, path }) => method === 'POST' && path.endsWith('/pulls'),
    status: 403,
    body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' },
  });
  const other = await scene.openPullRequest({ [PATH]: gradedPromptFile(6) });
  const refused = await run(other, { 'open-pull-request': 'true' });
  expect(refused.exitCode).toBe(0);
  expect(refused.outputs['commit-sha']).not.toBe('');
  expect(refused.annotations.map(({ message }) => message).join()).toContain(
    'Allow GitHub Actions to create and approve pull requests',
  );
  expect(await comment(other)).toContain('quick_pull=1');
}, 120_000);
