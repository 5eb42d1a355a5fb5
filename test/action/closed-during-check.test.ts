import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ActionRun } from '../support/action-runner.ts';
import { type EventScene, FORK, messages, startEventScene } from '../support/event-scene.ts';
import { gradedPromptFile } from '../support/graded-models.ts';

let scene: EventScene;
beforeAll(async () => {
  scene = await startEventScene();
});
afterAll(() => scene[Symbol.asyncDispose]());

const onlyComment = async (number: number) => {
  const [first, ...others] = await scene.comments(number);
  expect(others).toEqual([]);
  return first?.body ?? '';
};
const isStarted = (body: string) => body.includes('<!-- spo-action:started 76/');
const setState = (number: number, state: 'open' | 'closed') =>
  scene.emulator.request('PATCH', `/pulls/${number}`, { state });

it('a pull request that is closed while an approved check runs keeps what is said of its end', async () => {
  const { number } = await scene.improve();
  const labeled = await scene.payload(number, 'labeled', {
    headRepo: FORK,
    rest: { sender: { login: 'acme' }, label: { name: 'spo-check' } },
  });
  const closed = await scene.payload(number, 'closed', { headRepo: FORK });
  const cleanUps: ActionRun[] = [];
  let comment = '';
  // The clean-up of another workflow run comes when this one has noted its start and asks for the head again.
  scene.proxy.intercept(async ({ method, path }) => {
    if (method !== 'GET' || !path.endsWith(`/pulls/${number}`) || cleanUps.length > 0) return null;
    if ((await scene.comments(number)).length === 0) return null;
    expect(isStarted(await onlyComment(number))).toBe(true);
    await setState(number, 'closed');
    cleanUps.push(await scene.run('pull_request_target', closed, { env: { GITHUB_RUN_ID: '77' } }));
    comment = await onlyComment(number);
    return null;
  });
  const run = await scene.run('pull_request_target', labeled, { env: { GITHUB_RUN_ID: '76' } });
  expect(cleanUps.map(({ exitCode }) => exitCode)).toEqual([0]);
  expect([run.exitCode, run.outputs.superseded]).toEqual([0, 'true']);
  expect(messages(run, 'notice').join()).toContain('closed while this ran');
  expect(isStarted(comment)).toBe(false);
  expect(comment).toMatch(/^> .*\*\*closed\*\*\. /m);
  expect(await onlyComment(number)).toBe(comment);
  expect(await scene.emulator.tip(`spo/pr-${number}`)).toBeNull();
}, 60_000);

it('what is said of a closed pull request stays until a run after it was opened again, which repeats the result for nothing', async () => {
  const file = 'prompts/reopened.yaml';
  const graded = (grade: number) => gradedPromptFile(grade).replace('one label', 'reopened');
  await scene.emulator.commit({ branch: 'main', files: { [file]: graded(5) } });
  const { number } = await scene.openPullRequest({ [file]: graded(6) });
  const inputs = { commit: 'never' };
  const check = async (action: string) =>
    scene.run('pull_request', await scene.payload(number, action), { inputs });
  await check('opened');
  const result = await onlyComment(number);
  await setState(number, 'closed');
  await check('closed');
  const final = await onlyComment(number);
  expect(final).not.toBe(result);
  expect((await check('synchronize')).outputs.calls).toBe('0');
  expect(await onlyComment(number)).toBe(final);
  await setState(number, 'open');
  expect((await check('labeled')).outputs.calls).toBe('0');
  expect(await onlyComment(number)).toBe(result);
}, 60_000);
