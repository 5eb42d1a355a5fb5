import { legsOf, newHandOver } from '../../test/support/fan-out-scene.ts';
import { gradedPromptFile } from '../../test/support/graded-models.ts';
import { closePullRequest } from '../../test/support/pull-request-acts.ts';
import { promptFiles } from '../../test/support/refresh-scene.ts';
import type { ActionStage, StepOptions } from './action-stage.ts';
import type { ActionScenario } from './pull-request-steps.ts';

const NOTES = `prompt: Summarise the notes.
requirements: A summary of the key points.
qa:
- question: Ana and Raj agreed to ship on the 4th.
- question: The budget was cut by a tenth.
- question: We will move the database in May.
- question: Interviews go on.
`;

const push = (stage: ActionStage, files: Record<string, string>) =>
  stage.emulator.commit({ branch: 'main', files });

/** A run that no pull request has started. */
async function onBranch(stage: ActionStage, name: string, event: string, options: StepOptions = {}) {
  const { emulator } = stage;
  const ref = 'refs/heads/main';
  const payload = { repository: (await emulator.request('GET', '')).body, ref, inputs: {} };
  const env = { GITHUB_REF: ref, GITHUB_SHA: (await emulator.tip('main')) ?? '' };
  return stage.run(name, event, payload, { ...options, env: { ...env, ...options.env } });
}

/** Plan, one leg after the other, and what puts them together. */
async function fanOut(stage: ActionStage, event: string, payload: unknown, env: Record<string, string> = {}) {
  const handOver = await newHandOver();
  const inputs = { 'hand-over': handOver, legs: '3', ballots: '2' };
  const job = (name: string, more: Record<string, string>) =>
    stage.run(name, event, payload, { inputs: { ...inputs, ...more }, env });
  const plan = await job('plan', { mode: 'plan' });
  for (const leg of legsOf(plan)) await job(`leg-${leg}`, { mode: 'optimize', leg: String(leg) });
  await job('publish', { mode: 'publish' });
}

export const branchScenarios: Readonly<Record<string, ActionScenario>> = {
  dispatch: async (stage) => {
    await push(stage, {
      ...promptFiles({ a: 1, b: 5, c: 0 }),
      'prompts/broken.yaml': 'prompt: "Hello"\nqa: []\n',
    });
    await onBranch(stage, 'branch-only', 'workflow_dispatch');
    const open = { 'open-pull-request': 'true' };
    await onBranch(stage, 'opens', 'workflow_dispatch', { inputs: open });
    const one = { ...open, prompts: 'prompts/b.yaml', 'max-rounds': '4' };
    await onBranch(stage, 'one-path', 'workflow_dispatch', { inputs: one });
    await onBranch(stage, 'no-such-branch', 'workflow_dispatch', { inputs: { ref: 'nowhere' } });
  },

  schedule: async (stage) => {
    await push(stage, promptFiles({ a: 1, b: 5, c: 0 }));
    await onBranch(stage, 'first-week', 'schedule');
    await onBranch(stage, 'nothing-new', 'schedule');
    await push(stage, { 'src/code.ts': 'later\n' });
    await onBranch(stage, 'other-files', 'schedule');
    await push(stage, promptFiles({ a: 20 }));
    await onBranch(stage, 'one-prompt', 'schedule');
    await closePullRequest(stage.emulator, 1);
    await onBranch(stage, 'turned-down', 'schedule');
  },

  'compare-model': async (stage) => {
    await push(stage, { 'prompts/notes.yaml': NOTES });
    for (const [model, seed] of [
      ['better', '0'],
      ['worse', '0'],
      ['much-worse', '2'],
    ] as const) {
      const inputs = {
        offline: 'true',
        patience: '0',
        'max-rounds': '8',
        seed,
        'compare-model': `simulated-${model}`,
      };
      await onBranch(stage, model, 'schedule', { inputs });
      await onBranch(stage, `${model}-again`, 'schedule', { inputs });
    }
  },

  'fan-out': async (stage) => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const grades = (change: (index: number) => number) =>
      Object.fromEntries(
        names.map((name, index) => [`prompts/${name}.yaml`, gradedPromptFile(change(index))]),
      );
    await push(
      stage,
      grades((index) => 100 * index + 5),
    );
    const { number } = await stage.openPullRequest(grades((index) => 100 * index + (index % 2 ? 8 : 2)));
    await fanOut(stage, 'pull_request', await stage.emulator.pullRequestEvent(number));
  },

  'fan-out-schedule': async (stage) => {
    await push(stage, promptFiles({ a: 1, b: 101, c: 201 }));
    const repository = (await stage.emulator.request('GET', '')).body;
    const env = { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: (await stage.emulator.tip('main')) ?? '' };
    await fanOut(stage, 'schedule', { repository }, env);
  },
};
