import { describe, expect, it } from 'vitest';
import { messages } from '../support/event-scene.ts';
import { promptFiles, type RefreshScene, startRefreshScene } from '../support/refresh-scene.ts';

const BRANCH = 'spo/refresh';
const TIME = 120_000;
const states = async (scene: RefreshScene) =>
  (await scene.pulls()).map(({ number, state }) => [number, state]);

/** Scenes of their own, side by side: most of the time goes into the pauses between writes that GitHub asks for. */
describe.concurrent('a refresh', () => {
  it(
    'names the setting that forbids pull requests, pushes the branch, and opens one when it may, at no cost',
    async () => {
      await using scene = await startRefreshScene({ a: 1 });
      scene.proxy.fail({
        when: ({ method, path }) => method === 'POST' && path.endsWith('/pulls'),
        status: 403,
        body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' },
        times: 1,
      });
      const refused = await scene.schedule();
      expect(refused.exitCode).toBe(0);
      expect(messages(refused, 'error')).toEqual([
        expect.stringMatching(
          /Tick "Allow GitHub Actions to create and approve pull requests".*spo\/refresh/,
        ),
      ]);
      expect(refused.outputs).toMatchObject({ branch: BRANCH, 'pull-request-url': '' });
      expect(await scene.gradeOn(BRANCH, 'prompts/a.yaml')).toBe(2);
      expect(refused.summary).toContain(
        '[take it](https://github.com/acme/prompts/compare/main...spo/refresh?quick_pull=1&amp;title=',
      );

      const allowed = await scene.schedule();
      expect(allowed).toMatchObject({ exitCode: 0, calls: 0 });
      expect(allowed.outputs['commit-sha']).toBe(refused.outputs['commit-sha']);
      const [pull] = await scene.pulls();
      expect(allowed.outputs['pull-request-url']).toBe(pull?.html_url);
      expect(pull?.body).toContain('**confirmed**');
      expect(pull?.body).toContain('| 1 | ticket 1 | better');
      expect(scene.faults()).toEqual([]);
    },
    TIME,
  );

  it(
    'closes the pull request by itself when nothing is left to propose, which turns nothing down',
    async () => {
      await using scene = await startRefreshScene({ a: 1 });
      await scene.schedule();
      expect(await states(scene)).toEqual([[1, 'open']]);
      await scene.push(promptFiles({ a: 0 }));
      const run = await scene.schedule();
      expect(run.exitCode).toBe(0);
      expect(run.outputs['pull-request-url']).toBe('');
      expect(await states(scene)).toEqual([[1, 'closed']]);
      expect(await scene.emulator.tip(BRANCH)).toBeNull();
      expect((await scene.pulls())[0]?.body).toContain('turns nothing down');

      await scene.push(promptFiles({ a: 1 }));
      const again = await scene.schedule();
      expect(again.calls).toBe(0);
      expect(again.outputs['pull-request-url']).toMatch(/\/pull\/2$/);
      expect(await scene.gradeOn(BRANCH, 'prompts/a.yaml')).toBe(2);
      expect(scene.faults()).toEqual([]);
    },
    TIME,
  );

  it(
    'names the permission that is missing, and pushes the branch',
    async () => {
      await using scene = await startRefreshScene({ a: 1 });
      const token = await scene.emulator.issueToken({ contents: 'write' });
      const refused = await scene.schedule({ token });
      expect(refused.exitCode).toBe(0);
      expect(messages(refused, 'error')).toEqual([expect.stringContaining('`pull-requests: write`')]);
      expect(await scene.gradeOn(BRANCH, 'prompts/a.yaml')).toBe(2);
      const allowed = await scene.schedule();
      expect(allowed.calls).toBe(0);
      expect(await states(scene)).toEqual([[1, 'open']]);
    },
    TIME,
  );

  it(
    'pushes the branch of a private repository without a look at its pull requests',
    async () => {
      await using scene = await startRefreshScene({ a: 1 });
      scene.proxy.fail({
        when: ({ method, path }) => method === 'GET' && path.endsWith('/pulls'),
        status: 403,
        body: { message: 'Resource not accessible by integration' },
      });
      const run = await scene.schedule();
      expect(run.exitCode).toBe(0);
      expect(messages(run, 'error')).toEqual([expect.stringContaining('`pull-requests: write`')]);
      expect(run.outputs).toMatchObject({ branch: BRANCH, 'pull-request-url': '' });
      expect(await scene.gradeOn(BRANCH, 'prompts/a.yaml')).toBe(2);
      expect((await scene.schedule()).calls).toBe(0);
    },
    TIME,
  );

  it(
    'shows the winner in the summary where nothing may be written',
    async () => {
      await using scene = await startRefreshScene({ a: 1 });
      const token = await scene.emulator.issueToken({ contents: 'read', pull_requests: 'write' });
      const run = await scene.schedule({ token });
      expect(run.exitCode).toBe(0);
      expect(messages(run, 'error')).toEqual([expect.stringContaining('`contents: write`')]);
      expect(run.outputs).toMatchObject({ 'best-round': '2', branch: '', 'commit-sha': '' });
      expect(run.summary).toContain('**confirmed**, not proposed');
      expect(run.summary).toContain('+ 2');
      expect(await states(scene)).toEqual([]);
    },
    TIME,
  );

  it(
    'leaves one branch and one pull request when two run at the same time',
    async () => {
      await using scene = await startRefreshScene({ a: 1 });
      const runs = await Promise.all(['1', '2'].map((seed) => scene.schedule({ inputs: { seed } })));
      expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
      const tip = await scene.emulator.tip(BRANCH);
      const [winner, ...others] = runs.filter(({ outputs }) => outputs['commit-sha'] === tip);
      const [loser] = runs.filter(({ outputs }) => outputs['commit-sha'] === '');
      expect(others).toEqual([]);
      const [pull, ...more] = await scene.pulls();
      expect(more).toEqual([]);
      expect(winner?.outputs['pull-request-url']).toBe(pull?.html_url);
      expect(loser?.outputs).toMatchObject({ superseded: 'true', 'pull-request-url': '' });
      expect(messages(loser as NonNullable<typeof loser>, 'notice')).toEqual([
        `Superseded: another run on the same head came first with commit ${tip} on ${BRANCH}. Its result stands; this run published none.`,
      ]);
    },
    TIME,
  );

  it(
    'searches again with force; one that is cut short, or commits nothing, takes nothing away',
    async () => {
      await using scene = await startRefreshScene({ a: 1 });
      const first = await scene.schedule();
      const [before] = await scene.pulls();
      for (const inputs of [{ force: 'true' }, { force: 'true', 'max-calls': '3' }, { commit: 'never' }]) {
        const run = await scene.schedule({ inputs });
        expect(run.exitCode).toBe(0);
        if ('force' in inputs) expect(run.calls).toBeGreaterThan(0);
        expect(await scene.emulator.tip(BRANCH)).toBe(first.outputs['commit-sha']);
        expect((await scene.pulls()).map(({ state, body }) => [state, body])).toEqual([
          ['open', before?.body],
        ]);
      }
    },
    TIME,
  );

  it(
    'leaves what another run proposes in the meantime',
    async () => {
      await using scene = await startRefreshScene({ a: 1 });
      await scene.schedule();
      await scene.push(promptFiles({ a: 0 }));
      let newer = '';
      scene.proxy.intercept(async ({ method, path }) => {
        if (newer !== '' || method !== 'GET' || !path.endsWith('/pulls')) return null;
        newer = await scene.emulator.commit({
          branch: BRANCH,
          files: { 'prompts/a.yaml': 'prompt: better\n' },
          token: await scene.emulator.issueToken(),
        });
        return null;
      });
      const run = await scene.schedule();
      expect(run.exitCode).toBe(0);
      expect(run.outputs['pull-request-url']).toMatch(/\/pull\/1$/);
      expect(await states(scene)).toEqual([[1, 'open']]);
      expect(await scene.emulator.tip(BRANCH)).toBe(newer);
    },
    TIME,
  );

  it(
    'leaves a branch alone that ends in a commit of somebody else',
    async () => {
      await using scene = await startRefreshScene({ a: 1 });
      const tip = await scene.emulator.commit({ branch: BRANCH, files: { 'mine.txt': 'mine' } });
      const run = await scene.schedule();
      expect(run.exitCode).toBe(0);
      expect(messages(run, 'error')).toEqual([expect.stringContaining(`Branch ${BRANCH} ends in a commit`)]);
      expect(await scene.emulator.tip(BRANCH)).toBe(tip);
      expect(await states(scene)).toEqual([]);
    },
    TIME,
  );

  it(
    'ends green with a sentence where no file matches',
    async () => {
      await using scene = await startRefreshScene();
      const run = await scene.schedule();
      expect(run).toMatchObject({ exitCode: 0, calls: 0 });
      expect(run.summary).toContain('No file of main matches the input "prompts".');
      expect(run.stdout).toContain('No file of main matches the input "prompts".');
      expect(run.requests).toHaveLength(2);
    },
    TIME,
  );

  it(
    'leaves its pull request open where no file matches, which a slip of the pen does too',
    async () => {
      await using scene = await startRefreshScene({ a: 1 });
      expect((await scene.schedule()).exitCode).toBe(0);
      expect(await states(scene)).toEqual([[1, 'open']]);
      const run = await scene.schedule({ inputs: { prompts: 'promts/**/*.yaml' } });
      expect(run.exitCode).toBe(0);
      expect(run.summary).toContain('No file of main matches the input "prompts".');
      expect(await states(scene)).toEqual([[1, 'open']]);
    },
    TIME,
  );
});
