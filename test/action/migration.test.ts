import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messages } from '../support/event-scene.ts';
import { type RefreshScene, type StartOptions, startRefreshScene } from '../support/refresh-scene.ts';

/** A prompt that the simulated optimizer has much to add to. */
const NOTES = `prompt: Summarise the notes.
requirements: A summary of the key points.
qa:
- question: Ana and Raj agreed to ship on the 4th.
- question: The budget was cut by a tenth.
- question: We will move the database in May.
- question: Interviews go on.
- question: The customer wants a second demo.
- question: No decision on the logo.
`;
const TIME = 120_000;
const FILE = 'prompts/notes.yaml';

let scene: RefreshScene;
beforeAll(async () => {
  scene = await startRefreshScene();
  await scene.push({ [FILE]: NOTES });
});
afterAll(async () => {
  expect(scene.faults()).toEqual([]);
  await scene[Symbol.asyncDispose]();
});

const simulated = (model: string, more: Record<string, string> = {}): StartOptions => ({
  inputs: { offline: 'true', patience: '0', 'max-rounds': '10', 'compare-model': model, ...more },
});

describe('compare-model', () => {
  it.each([
    ['simulated-better', '0', 'improved', '1 ready', 'ready to switch', 0],
    ['simulated-equal', '1', 'no-reliable-change', '1 ready', 'ready to switch', 0],
    ['simulated-worse', '0', 'regressed', '1 with the new prompt', 'switch with the new prompt', 1],
    ['simulated-much-worse', '4', 'regressed', '1 not ready', 'not ready', 1],
  ])(
    '%s',
    async (model, seed, verdict, heading, outcome, exitCode) => {
      const run = await scene.schedule(simulated(model, { seed }));
      expect(run.exitCode).toBe(exitCode);
      const branch = `spo/model-${model}`;
      expect(run.outputs).toMatchObject({
        verdict,
        branch,
        'commit-sha': await scene.emulator.tip(branch),
        'prompt-path': `.spo/${FILE}/prompt.txt`,
      });
      expect(messages(run, 'error')).toEqual(exitCode === 0 ? [] : [`The new model makes ${FILE} worse.`]);
      const title = `### SPO: switch from \`simulated executor\` to \`${model}\`: ${heading}\n`;
      const row = `| \`${FILE}\` | **${outcome}**: `;
      const pull = (await scene.pulls()).find(({ head }) => head.ref === branch);
      for (const text of [run.summary, pull?.body]) {
        expect(text).toContain(title);
        expect(text).toContain(row);
      }
      expect(pull).toMatchObject({
        state: 'open',
        title: `A better prompt for ${model}`,
        html_url: run.outputs['pull-request-url'],
      });
      expect(pull?.body).toContain(
        `confirmed on \`${model}\` against what \`main\` has now. Merge it with the switch`,
      );

      const again = await scene.schedule(simulated(model, { seed }));
      expect(again.exitCode).toBe(exitCode);
      expect(again.outputs).toMatchObject({
        ...without(run.outputs, 'report-path', 'html-path'),
        calls: '0',
        tokens: '0',
      });
      expect(messages(again, 'error')).toEqual(messages(run, 'error'));
      expect(again.requests.filter((request) => !/^GET |graphql$/.test(request))).toEqual([]);
    },
    TIME,
  );

  it(
    'passes a gate that is not closed, and proposes what was found',
    async () => {
      const options = simulated('simulated-worse', { 'fail-on': 'never', commit: 'never' });
      const run = await scene.dispatch({}, options);
      expect(run.exitCode).toBe(0);
      expect(run.outputs).toMatchObject({ verdict: 'regressed', branch: '', 'pull-request-url': '' });
    },
    TIME,
  );

  it(
    'compares two models of an endpoint, and pays nothing for the same question again',
    async () => {
      await using other = await startRefreshScene({ a: 3 });
      const inputs = { 'compare-model': 'test-executor-next' };
      const run = await other.schedule({ inputs });
      expect(run.exitCode).toBe(0);
      expect(run.outputs).toMatchObject({ branch: 'spo/model-test-executor-next' });
      expect(run.summary).toContain('switch from `test-executor` to `test-executor-next`: 1 ready');
      const models = other.models.requests.map(({ model }) => model);
      expect(new Set(models)).toEqual(
        new Set(['test-executor', 'test-executor-next', 'test-judge', 'test-optimizer']),
      );
      expect((await other.schedule({ inputs })).calls).toBe(0);
    },
    TIME,
  );

  it(
    'is refused on a pull request, and with the model that is in use',
    async () => {
      await scene.emulator.commit({ branch: 'author/notes', files: { [FILE]: `${NOTES}# more\n` } });
      const number = await scene.emulator.openPullRequest('author/notes');
      const inputs = { 'compare-model': 'simulated-better', offline: 'true' };
      const run = await scene.run('pull_request', await scene.payload(number, 'opened'), { inputs });
      expect(run.exitCode).toBe(2);
      expect(messages(run, 'error')).toEqual([
        expect.stringMatching(/"compare-model" needs a run without a pull request.*workflow_dispatch/),
      ]);
      const same = await scene.dispatch({ 'compare-model': 'test-executor' });
      expect(same).toMatchObject({ exitCode: 2, calls: 0 });
      expect(messages(same, 'error')).toEqual([
        expect.stringContaining("which is also the executor's model"),
      ]);
    },
    TIME,
  );
});

function without(outputs: Readonly<Record<string, string>>, ...names: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(outputs).filter(([key]) => !names.includes(key)));
}
