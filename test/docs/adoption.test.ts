import picomatch from 'picomatch';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type ActionRun, runAction } from '../support/action-runner.ts';
import { type GithubScene, startGithubScene } from '../support/github-scene.ts';
import { gradedPromptFile } from '../support/graded-models.ts';
import { blocksOf, readPage } from './pages.ts';
import { startTunnelledOpenAi, type TunnelledOpenAi } from './tunnelled-openai.ts';

// The workflow that the README tells everybody to copy, with nothing but its placeholders filled in.
const KEY = 'sk-adoption-0815';
const [example] = blocksOf(readPage('README.md')).filter(({ language }) => language === 'yaml');
const workflow = parse(example?.text ?? '') as {
  on: { pull_request: { paths: string[] } };
  permissions: Record<string, 'read' | 'write'>;
  jobs: { check: { steps: { with: Record<string, string> }[] } };
};
const [step] = workflow.jobs.check.steps;
const inputs = Object.fromEntries(
  Object.entries(step?.with ?? {}).map(([name, value]) => [
    name,
    value.replace(/^\$\{\{ secrets\.OPENAI_API_KEY \}\}$/, KEY),
  ]),
);

// The API spells them with an underscore.
const permissions = Object.fromEntries(
  Object.entries(workflow.permissions).map(([name, access]) => [name.replace('-', '_'), access]),
);

let scene: GithubScene;
let models: TunnelledOpenAi;
let run: ActionRun;
let number: number;

beforeAll(async () => {
  scene = await startGithubScene();
  models = await startTunnelledOpenAi();
  await scene.emulator.commit({ branch: 'main', files: { 'prompts/a.yaml': gradedPromptFile(5) } });
  const pull = await scene.openPullRequest({ 'prompts/a.yaml': gradedPromptFile(2) });
  number = pull.number;
  run = await runAction({
    event: { name: 'pull_request', payload: await scene.emulator.pullRequestEvent(number) },
    token: await scene.emulator.issueToken(permissions),
    inputs,
    env: { GITHUB_API_URL: scene.proxy.url, ...models.environment },
  });
}, 120_000);

afterAll(async () => {
  await scene.close();
  await models[Symbol.asyncDispose]();
});

it('is ten lines long and watches the folder that the README speaks of', () => {
  expect(example?.text.trimEnd().split('\n')).toHaveLength(10);
  expect(picomatch.isMatch('prompts/a.yaml', workflow.on.pull_request.paths)).toBe(true);
  expect(Object.keys(inputs)).toEqual(['api-key']);
});

it('does what the README says: verdict, comment, branch, failed step', async () => {
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ verdict: 'regressed', regressed: '1', branch: `spo/pr-${number}` });
  const { body: comments } = await scene.emulator.request<{ body: string }[]>(
    'GET',
    `/issues/${number}/comments`,
  );
  expect(comments).toHaveLength(1);
  expect(comments[0]?.body).toContain('**regressed**');
});

it('asks the default models at OpenAI, with the key, and knows what they cost', () => {
  expect(new Set(models.hosts)).toEqual(new Set(['api.openai.com:443']));
  expect(new Set(models.keys)).toEqual(new Set([`Bearer ${KEY}`]));
  expect([...models.models].sort()).toEqual(['gpt-6-luna', 'gpt-6.1-terra']);
  expect(Number(run.outputs['cost-usd'])).toBeGreaterThan(0);
});
