import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EventScene, messages, startEventScene } from '../support/event-scene.ts';
import { newHandOver } from '../support/fan-out-scene.ts';
import { gradedPromptFile } from '../support/graded-models.ts';

let scene: EventScene;
beforeAll(async () => {
  scene = await startEventScene();
});
afterAll(() => scene[Symbol.asyncDispose]());

const graded = (grade: number, name: string) => gradedPromptFile(grade).replace('one label', name);

/** A pull request that made a prompt worse, and another file; it has a comment, a suggestion and a branch with a better prompt. */
async function proposed(name: string) {
  const file = `prompts/${name}.yaml`;
  const good = graded(5, name);
  await scene.emulator.commit({ branch: 'main', files: { [file]: good } });
  const { number, branch: head } = await scene.openPullRequest({ [file]: graded(2, name), 'notes.txt': 'x' });
  const branch = `spo/pr-${number}`;
  const push = (text: string) => scene.emulator.commit({ branch: head, files: { [file]: text } });
  const check = async (inputs: Record<string, string> = {}, id = 3000) =>
    scene.run('pull_request', await scene.payload(number, 'synchronize'), {
      inputs,
      env: { GITHUB_RUN_ID: String(id) },
    });
  const shown = async () => ({
    comments: (await scene.comments(number)).map(({ body }) => body),
    suggestions: await suggestions(number),
    tip: await scene.emulator.tip(branch),
  });
  expect((await check()).exitCode).toBe(1);
  const before = await shown();
  expect([before.comments.length, before.suggestions]).toEqual([1, 1]);
  expect(before.comments[0]).toContain('take it');
  expect(before.tip).not.toBeNull();
  return {
    number,
    branch,
    check,
    shown,
    before,
    takeBack: () => push(good),
    makeWorse: () => push(graded(2, name)),
  };
}

async function suggestions(number: number): Promise<number> {
  return (await scene.emulator.request<object[]>('GET', `/pulls/${number}/comments`)).body.length;
}

it('takes back comment, suggestion and branch when the prompt is as it was', async () => {
  const { number, branch, check, shown, takeBack, makeWorse } = await proposed('whole');
  await takeBack();
  const result = await check();
  expect([result.exitCode, messages(result, 'error')]).toEqual([0, []]);
  const { comments, ...rest } = await shown();
  expect(rest).toEqual({ suggestions: 0, tip: null });
  expect(comments).toEqual([expect.stringContaining('### SPO: no prompt to check')]);
  expect(comments[0]).toContain(
    `No prompt of this pull request is changed any more: the results of earlier runs no longer count. The branch \`${branch}\` has been deleted.`,
  );
  expect(result.summary).toContain('No prompt of this pull request is changed any more.');
  expect(result.outputs['comment-url']).toBe((await scene.comments(number))[0]?.html_url);

  const writes = scene.proxy.journal.filter(({ method }) => method === 'PATCH').length;
  expect((await check()).exitCode).toBe(0);
  expect(scene.proxy.journal.filter(({ method }) => method === 'PATCH').length).toBe(writes);

  await makeWorse();
  expect((await check()).exitCode).toBe(1);
  const again = await shown();
  expect(again.comments[0]).toContain('### SPO: 1 regressed');
  expect([again.suggestions, again.tip === null]).toEqual([1, false]);
}, 60_000);

it('takes nothing back that is of a workflow for other files, or when a newer head is there', async () => {
  const { number, check, shown, before, takeBack } = await proposed('others');
  expect((await check({ prompts: 'elsewhere/*.yaml' })).exitCode).toBe(0);
  expect(await shown()).toEqual(before);

  await takeBack();
  const late = await scene.payload(number, 'synchronize');
  const pull = late.pull_request as { head: { ref: string } };
  await scene.emulator.commit({ branch: pull.head.ref, files: { 'more.txt': 'y' } });
  expect((await scene.run('pull_request', late)).exitCode).toBe(0);
  expect(await shown()).toEqual(before);
}, 60_000);

it('keeps a branch that ends in somebody else’s commit, and one that the settings name', async () => {
  const { branch, check, shown, takeBack } = await proposed('kept');
  const tip = await scene.emulator.commit({ branch, files: { 'mine.txt': 'x' }, message: 'Mine' });
  await takeBack();
  expect((await check()).exitCode).toBe(0);
  const after = await shown();
  expect(after).toMatchObject({ suggestions: 0, tip });
  expect(after.comments[0]).toContain('ends in a commit of somebody else, and was kept');

  const named = await proposed('named');
  await named.takeBack();
  expect((await named.check({ branch: named.branch })).exitCode).toBe(0);
  expect(await named.shown()).toMatchObject({ suggestions: 0, tip: named.before.tip });
}, 60_000);

it('does so too in the job that publishes a run over many jobs', async () => {
  const { check, shown, takeBack } = await proposed('legs');
  await takeBack();
  const handOver = { 'hand-over': await newHandOver() };
  await check({ ...handOver, mode: 'plan' });
  expect((await check({ ...handOver, mode: 'publish' })).exitCode).toBe(0);
  expect(await shown()).toMatchObject({
    comments: [expect.stringContaining('no prompt to check')],
    suggestions: 0,
    tip: null,
  });
}, 60_000);

it('says which permission is missing', async () => {
  const { number, before, shown, takeBack } = await proposed('rights');
  await takeBack();
  const token = await scene.emulator.issueToken({ contents: 'read', pull_requests: 'read' });
  const result = await scene.run('pull_request', await scene.payload(number, 'synchronize'), { token });
  expect(result.exitCode).toBe(0);
  expect(messages(result, 'error').join()).toMatch(/pull-requests: write/);
  expect((await shown()).comments).toEqual(before.comments);
}, 60_000);

it('looks at the comments of a pull request without prompts once, and writes nothing', async () => {
  const { number } = await scene.openPullRequest({ 'notes.txt': 'only' });
  const before = scene.proxy.journal.length;
  expect((await scene.run('pull_request', await scene.payload(number, 'opened'))).exitCode).toBe(0);
  const asked = scene.proxy.journal.slice(before).filter(({ path }) => path !== '/graphql');
  expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(asked.filter(({ path }) => path.includes('/comments'))).toHaveLength(1);
  expect(await scene.comments(number)).toEqual([]);
}, 60_000);
