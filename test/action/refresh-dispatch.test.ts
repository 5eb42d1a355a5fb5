import { describe, expect, it } from 'vitest';
import { messages } from '../support/event-scene.ts';
import { promptFiles, startRefreshScene } from '../support/refresh-scene.ts';

const TIME = 120_000;

describe.concurrent('workflow_dispatch', () => {
  it(
    'pushes a branch only, unless asked to open a pull request',
    async () => {
      await using scene = await startRefreshScene({ a: 1, b: 5 });
      const quiet = await scene.dispatch();
      expect(quiet.exitCode).toBe(0);
      expect(quiet.outputs).toMatchObject({ branch: 'spo/refresh', 'pull-request-url': '' });
      expect(await scene.pulls()).toEqual([]);
      expect(quiet.summary).toContain(
        '[take it](https://github.com/acme/prompts/compare/main...spo/refresh?quick_pull=1&amp;title=2+better+prompts&amp;body=',
      );
      const opening = await scene.dispatch({ 'open-pull-request': 'true' });
      expect(opening.calls).toBe(0);
      expect(opening.outputs['commit-sha']).toBe(quiet.outputs['commit-sha']);
      const [pull] = await scene.pulls();
      expect(opening.outputs['pull-request-url']).toBe(pull?.html_url);
      expect(opening.summary).toContain(`[take it](${pull?.html_url})`);
      expect(scene.faults()).toEqual([]);
    },
    TIME,
  );

  it(
    'looks at one path with the rounds, models and budget of the form, beside what stands for all',
    async () => {
      await using scene = await startRefreshScene({ a: 1, b: 5 });
      await scene.schedule();
      const [standing] = await scene.pulls();
      const chosen = { prompts: 'prompts/b.yaml', 'open-pull-request': 'true' };
      const run = await scene.dispatch({ ...chosen, 'max-rounds': '3', 'execute-model': 'test-executor-2' });
      expect(run.exitCode).toBe(0);
      const asked = scene.models.requests.slice(-run.calls);
      expect(asked.some(({ content }) => content.includes('grade-1 '))).toBe(false);
      expect(asked.some(({ model }) => model === 'test-executor-2')).toBe(true);
      expect(run.outputs).toMatchObject({
        'best-round': '3',
        'prompt-path': '.spo/prompts/b.yaml/prompt.txt',
        branch: expect.stringMatching(/^spo\/refresh-prompts-b-yaml-[0-9a-f]{6}$/),
      });
      expect(await scene.gradeOn(run.outputs.branch ?? '', 'prompts/b.yaml')).toBe(7);
      expect(await scene.gradeOn(run.outputs.branch ?? '', 'prompts/a.yaml')).toBe(1);
      const [own, other] = await scene.pulls();
      expect(own).toMatchObject({ number: 2, state: 'open', title: 'A better prompt' });
      expect(other).toMatchObject({ number: 1, state: 'open', body: standing?.body });

      const stopped = await scene.dispatch({ ...chosen, 'max-calls': '4', seed: '7' });
      expect(stopped.outputs).toMatchObject({ calls: '4', 'commit-sha': '' });
      expect(stopped.calls).toBe(4);
      expect((await scene.pulls()).map(({ state }) => state)).toEqual(['open', 'open']);
    },
    TIME,
  );

  it(
    'looks at another branch and proposes to that',
    async () => {
      await using scene = await startRefreshScene({ a: 1 });
      await scene.emulator.commit({ branch: 'release/1.x', files: promptFiles({ a: 40 }) });
      const run = await scene.dispatch({ ref: 'release/1.x', 'open-pull-request': 'true' });
      expect(run.exitCode).toBe(0);
      const branch = run.outputs.branch ?? '';
      expect(branch).toMatch(/^spo\/refresh-release-1-x-[0-9a-f]{6}$/);
      expect(await scene.standsOn(branch)).toEqual([await scene.emulator.tip('release/1.x')]);
      expect(await scene.gradeOn(branch, 'prompts/a.yaml')).toBe(41);
      expect(await scene.pulls()).toMatchObject([{ base: { ref: 'release/1.x' }, head: { ref: branch } }]);
      expect(scene.faults()).toEqual([]);
    },
    TIME,
  );

  it.each([
    [
      'a branch that does not exist',
      { ref: 'nowhere' },
      undefined,
      /There is no branch nowhere in acme\/prompts/,
    ],
    ['a name that is none', { ref: '..' }, undefined, /`ref` does not name a branch/],
    ['a tag', {}, 'refs/tags/v1', /started on refs\/tags\/v1, which is no branch\. .*"ref"/],
  ])(
    'refuses %s',
    async (_, inputs, ref, sentence) => {
      await using scene = await startRefreshScene({ a: 1 });
      const run = await scene.dispatch(inputs, ref === undefined ? {} : { ref });
      expect(run).toMatchObject({ exitCode: 2, calls: 0 });
      expect(messages(run, 'error')).toEqual([expect.stringMatching(sentence)]);
    },
    TIME,
  );

  it(
    'looks at a branch although it was started on a tag',
    async () => {
      await using scene = await startRefreshScene({ a: 0 });
      const run = await scene.dispatch({ ref: 'main' }, { ref: 'refs/tags/v1' });
      expect(run.exitCode).toBe(0);
      expect(run.summary).toContain('1 without reliable change');
    },
    TIME,
  );
});
