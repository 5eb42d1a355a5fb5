import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunReport } from '../../src/report/run-report.ts';
import { type ActionRun, runAction } from '../support/action-runner.ts';
import { type GithubScene, startGithubScene } from '../support/github-scene.ts';
import { type GradedModels, gradedPromptFile, startGradedModels } from '../support/graded-models.ts';

const windows = (grade: number) => gradedPromptFile(grade).replaceAll('\n', '\r\n');
const marked = (grade: number) => `\ufeff${gradedPromptFile(grade)}`;
const NAME = 'prompts/größe & maß #1.yaml';
const COMMAND = 'prompts/$(touch x);`id`.yaml';

let scene: GithubScene;
let models: GradedModels;
let result: ActionRun;
let report: RunReport;

beforeAll(async () => {
  scene = await startGithubScene();
  models = await startGradedModels();
  await scene.emulator.commit({
    branch: 'main',
    files: {
      'prompts/windows.yaml': windows(3),
      'prompts/marked.yaml': marked(3),
      [NAME]: gradedPromptFile(3),
      [COMMAND]: gradedPromptFile(3),
      'prompts/Case.yaml': gradedPromptFile(3),
      'prompts/was-file.yaml': gradedPromptFile(3),
    },
  });
  const pull = await scene.openPullRequest({
    'prompts/windows.yaml': windows(4),
    'prompts/marked.yaml': marked(4),
    [NAME]: gradedPromptFile(4),
    [COMMAND]: gradedPromptFile(4),
    'prompts/Case.yaml': null,
    'prompts/case.yaml': gradedPromptFile(3),
    'prompts/was-file.yaml': { mode: '120000', content: '../../../etc/passwd' },
    'prompts/link.yaml': { mode: '120000', content: 'windows.yaml' },
    'prompts/module.yaml': { mode: '160000', sha: 'd'.repeat(40) },
  });
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

describe('a pull request with every odd kind of file', () => {
  it('compares text files whatever their names, line ends and marks', () => {
    for (const path of ['prompts/windows.yaml', 'prompts/marked.yaml', NAME, COMMAND]) {
      expect(promptOf(path)).toMatchObject({ status: 'changed', verdict: 'improved' });
    }
    expect(result.exitCode).toBe(0);
  });

  it('follows no symlink and enters no submodule', () => {
    const place = (path: string) => `${path}:1:1 This is not a regular file.`;
    for (const path of ['prompts/was-file.yaml', 'prompts/link.yaml', 'prompts/module.yaml']) {
      expect(promptOf(path)).toMatchObject({ status: 'invalid', problems: [place(path)] });
    }
    expect(models.requests.map(({ content }) => content).join()).not.toContain('root:');
  });

  it('takes a file that changed in the case of its name for a renamed one', () => {
    expect(promptOf('prompts/case.yaml')).toMatchObject({
      previousPath: 'prompts/Case.yaml',
      verdict: 'no-reliable-change',
    });
  });

  it('writes winners back with the line ends and the mark that were there', async () => {
    const files = await scene.emulator.files(result.outputs['commit-sha'] ?? '');
    expect(files.get('prompts/windows.yaml')?.content).toBe(windows(5));
    expect(files.get('prompts/marked.yaml')?.content).toBe(marked(5));
    expect(files.get(NAME)?.content).toBe(gradedPromptFile(5));
    expect(files.get(COMMAND)?.content).toBe(gradedPromptFile(5));
    expect(files.get(`.spo/${NAME}/prompt.txt`)?.content).toContain('grade-5');
    expect(files.get('prompts/link.yaml')).toEqual({ mode: '120000', content: 'windows.yaml' });
  });
});
