import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunReport } from '../../src/report/run-report.ts';
import { type ActionRun, runAction } from '../support/action-runner.ts';
import { type GithubScene, startGithubScene } from '../support/github-scene.ts';
import { type GradedModels, gradedPromptFile, startGradedModels } from '../support/graded-models.ts';

const ODD = [
  'prompts/faq: refunds.yaml',
  'prompts/faq\trefunds.yaml',
  'prompts/faq\nrefunds.yaml',
  'prompts/..\\x.yaml',
];
const USUAL = 'prompts/usual.yaml';
const filesOf = (grade: number) =>
  Object.fromEntries([...ODD, USUAL].map((name) => [name, gradedPromptFile(grade)]));

let scene: GithubScene;
let models: GradedModels;
let result: ActionRun;
let report: RunReport;

beforeAll(async () => {
  scene = await startGithubScene();
  models = await startGradedModels();
  await scene.emulator.commit({ branch: 'main', files: filesOf(3) });
  const pull = await scene.openPullRequest(filesOf(4));
  result = await runAction({
    event: { name: 'pull_request', payload: await scene.emulator.pullRequestEvent(pull.number) },
    token: await scene.emulator.issueToken(),
    inputs: {
      'api-key': 'sk-x',
      'base-url': models.baseUrl,
      'optimize-model': 'test-optimizer',
      'evaluate-model': 'test-judge',
      'execute-model': 'test-executor',
      'max-rounds': '2',
    },
    env: { GITHUB_API_URL: scene.proxy.url },
  });
  report = JSON.parse(await readFile(result.outputs['report-path'] ?? '', 'utf8'));
}, 90_000);

afterAll(async () => {
  await scene.close();
  await models[Symbol.asyncDispose]();
});

const promptOf = (path: string) => report.prompts.find((prompt) => prompt.path === path);

describe('a pull request with file names that no results folder can have', () => {
  it.each(ODD)('reports %j as an invalid file, with an annotation at it', (name) => {
    expect(promptOf(name)).toMatchObject({
      status: 'invalid',
      verdict: null,
      problems: [expect.stringContaining('rename the file')],
    });
    const there = result.annotations.filter(({ level, file }) => level === 'error' && file === name);
    expect(there).toMatchObject([
      { title: 'Invalid prompt file', message: expect.stringContaining('rename the file') },
    ]);
  });

  it('checks the others to their end', async () => {
    expect(promptOf(USUAL)).toMatchObject({ verdict: 'improved', bestRound: { confirmed: true } });
    const files = await scene.emulator.files(result.outputs['commit-sha'] ?? '');
    expect(files.get(USUAL)?.content).toBe(gradedPromptFile(5));
    expect([...files.keys()].filter((path) => path.startsWith('.spo/'))).toEqual([
      `.spo/${USUAL}/prompt.txt`,
    ]);
    expect(result.exitCode).toBe(0);
  });
});
