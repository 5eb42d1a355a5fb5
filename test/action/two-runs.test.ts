import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ActionRun, runAction } from '../support/action-runner.ts';
import { type GithubScene, type ScenePullRequest, startGithubScene } from '../support/github-scene.ts';
import { type GradedModels, gradedPromptFile, startGradedModels } from '../support/graded-models.ts';

/** `npm run test:race` makes it 20. */
const TIMES = Number(process.env.SPO_RACES ?? 4);

let scene: GithubScene;
let models: GradedModels;

beforeAll(async () => {
  scene = await startGithubScene();
  models = await startGradedModels();
  await scene.emulator.commit({ branch: 'main', files: { 'prompts/a.yaml': gradedPromptFile(3) } });
});
afterAll(async () => {
  await scene.close();
  await models[Symbol.asyncDispose]();
});

async function run(pull: ScenePullRequest, seed: number): Promise<ActionRun> {
  return runAction({
    event: { name: 'pull_request', payload: await scene.emulator.pullRequestEvent(pull.number) },
    token: await scene.emulator.issueToken(),
    inputs: {
      'api-key': 'sk-test',
      'base-url': models.baseUrl,
      'optimize-model': 'test-optimizer',
      'evaluate-model': 'test-judge',
      'execute-model': 'test-executor',
      'max-rounds': '2',
      seed: String(seed),
    },
    env: { GITHUB_API_URL: scene.proxy.url },
  });
}

it.each(Array.from({ length: TIMES }, (_, index) => index))(
  'leaves one branch and one comment of one run, time %i',
  async () => {
    const pull = await scene.openPullRequest({ 'prompts/a.yaml': gradedPromptFile(4) });
    const runs = await Promise.all([run(pull, 1), run(pull, 2)]);
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);

    const tip = await scene.emulator.tip(`spo/pr-${pull.number}`);
    const winners = runs.filter(({ outputs }) => outputs['commit-sha'] === tip);
    const losers = runs.filter(({ outputs }) => outputs['commit-sha'] === '');
    expect([winners.length, losers.length]).toEqual([1, 1]);
    expect(losers[0]?.summary).toContain('Superseded');
    expect(losers[0]?.stdout).toContain(
      `Superseded: another run on the same head came first with commit ${tip}`,
    );
    expect(losers[0]?.outputs['comment-url']).toBe('');

    const { body: comments } = await scene.emulator.request<{ body: string; html_url: string }[]>(
      'GET',
      `/issues/${pull.number}/comments`,
    );
    expect(comments.map(({ html_url }) => html_url)).toEqual([winners[0]?.outputs['comment-url']]);
    expect(comments[0]?.body).toContain(String(tip));
  },
  60_000,
);
