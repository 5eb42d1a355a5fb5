import { afterAll, beforeAll, expect, it } from 'vitest';
import { COMMENT_MARKER } from '../../src/forge/forge.ts';
import { renderStarted } from '../../src/report/comment-state.ts';
import type { ActionRun } from '../support/action-runner.ts';
import { type EventScene, startEventScene } from '../support/event-scene.ts';
import { newHandOver } from '../support/fan-out-scene.ts';
import type { ScenePullRequest } from '../support/github-scene.ts';
import { gradedPromptFile } from '../support/graded-models.ts';

let scene: EventScene;
beforeAll(async () => {
  scene = await startEventScene();
});
afterAll(() => scene[Symbol.asyncDispose]());

/** A prompt file that no other test has, so that no search of another one is on record. */
const graded = (grade: number, name: string) => gradedPromptFile(grade).replace('one label', name);

async function changed(name: string, base: string, head: string) {
  const file = `prompts/${name}.yaml`;
  await scene.emulator.commit({ branch: 'main', files: { [file]: base } });
  const pull = await scene.openPullRequest({ [file]: head });
  const push = (text: string) => scene.emulator.commit({ branch: pull.branch, files: { [file]: text } });
  return { pull, push };
}

let runId = 2000;
async function check({ number }: ScenePullRequest, inputs: Record<string, string> = {}): Promise<ActionRun> {
  runId += 1;
  const env = { GITHUB_RUN_ID: String(runId) };
  return scene.run('pull_request', await scene.payload(number, 'synchronize'), { inputs, env });
}

const title = (body = '') => /^### SPO: (.*)$/m.exec(body)?.[1];

async function comment({ number }: ScenePullRequest): Promise<string> {
  const [first, ...others] = await scene.comments(number);
  expect(others).toEqual([]);
  return first?.body ?? '';
}

async function writeComment({ number }: ScenePullRequest, body: string | null): Promise<void> {
  const { body: all } = await scene.emulator.request<{ id: number }[]>('GET', `/issues/${number}/comments`);
  const address = `/issues/comments/${all[0]?.id}`;
  if (body === null) await scene.emulator.request('DELETE', address);
  else await scene.emulator.request('PATCH', address, { body }, await scene.emulator.issueToken());
}

it('content that comes back gets its own result again, in the comment as in the check', async () => {
  const bad = graded(2, 'back');
  const { pull, push } = await changed('back', graded(5, 'back'), bad);
  const never = { commit: 'never' };
  expect((await check(pull, never)).exitCode).toBe(1);
  await push(graded(8, 'back'));
  expect((await check(pull, never)).exitCode).toBe(0);
  expect(title(await comment(pull))).toBe('1 improved');
  const head = await push(bad);
  const third = await check(pull, never);
  expect([third.exitCode, third.outputs.verdict]).toEqual([1, 'regressed']);
  expect(title(await comment(pull))).toBe('1 regressed');
  expect(await comment(pull)).toContain(` ${head} `);

  const fourth = await check(pull, never);
  expect([fourth.exitCode, fourth.outputs.calls]).toEqual([1, '0']);
  await scene.emulator.commit({ branch: pull.branch, files: { 'notes.txt': 'later' } });
  expect((await check(pull, never)).outputs.calls).toBe('0');
}, 60_000);

it('a proposal for other content is not left in the comment', async () => {
  const great = graded(7, 'left').replace('requirements:', 'count: 1\nrequirements:');
  const { pull, push } = await changed('left', graded(5, 'left'), great);
  expect((await check(pull)).outputs).toMatchObject({ verdict: 'improved', 'commit-sha': '' });
  await push(graded(1, 'left'));
  expect((await check(pull)).outputs['commit-sha']).not.toBe('');
  expect(await comment(pull)).toContain('take it');
  await push(great);
  expect((await check(pull)).outputs.verdict).toBe('improved');
  expect(title(await comment(pull))).toBe('1 improved');
  expect(await comment(pull)).not.toContain('take it');
  expect((await check(pull)).outputs.calls).toBe('0');
}, 60_000);

it('a comment that somebody deleted is written again, and one that a dead run covers is restored for nothing', async () => {
  const { pull } = await changed('gone', graded(5, 'gone'), graded(6, 'gone'));
  const never = { commit: 'never' };
  await check(pull, never);
  const first = await comment(pull);
  const dead = { id: '1/1/check', page: 'https://github.example/runs/1' };
  await writeComment(pull, renderStarted(COMMENT_MARKER, dead, pull.headSha, first));
  expect((await check(pull, never)).outputs.calls).toBe('0');
  expect(await comment(pull)).toBe(first);

  await writeComment(pull, null);
  expect(Number((await check(pull, never)).outputs.calls)).toBeGreaterThan(0);
  expect(title(await comment(pull))).toBe('1 improved');
}, 60_000);

it('is repeated without a call where the comment is of a workflow for other files, or of a newer head', async () => {
  const { pull, push } = await changed('other', graded(5, 'other'), graded(6, 'other'));
  const never = { commit: 'never' };
  const payload = await scene.payload(pull.number, 'synchronize');
  await check(pull, never);
  const mine = await comment(pull);
  const theirs = mine.replace(/^(<!-- spo-action:result) \S+ (\S+) \S+/m, '$1 9/1/check $2 0123456789abcdef');
  expect(theirs).not.toBe(mine);
  await writeComment(pull, theirs);
  expect((await check(pull, never)).outputs.calls).toBe('0');
  expect(await comment(pull)).toBe(theirs);

  await push(graded(3, 'other'));
  await check(pull, never);
  const newer = await comment(pull);
  expect(newer.startsWith(COMMENT_MARKER)).toBe(true);
  const again = await scene.run('pull_request', payload, { inputs: never });
  expect(again.outputs).toMatchObject({ verdict: 'improved', calls: '0' });
  expect(await comment(pull)).toBe(newer);
}, 60_000);

it('a run over many jobs asks the same of the comment', async () => {
  const bad = graded(2, 'legs');
  const { pull, push } = await changed('legs', graded(5, 'legs'), bad);
  const over = async () => {
    runId += 1;
    const payload = await scene.payload(pull.number, 'synchronize');
    const handOver = await newHandOver();
    const env = { GITHUB_RUN_ID: String(runId) };
    const job = (inputs: Record<string, string>) =>
      scene.run('pull_request', payload, {
        env,
        inputs: { commit: 'never', 'hand-over': handOver, ...inputs },
      });
    const plan = await job({ mode: 'plan' });
    if (plan.outputs.count !== '0') await job({ mode: 'optimize', leg: '1' });
    return { legs: plan.outputs.count, published: await job({ mode: 'publish' }) };
  };
  expect(await over()).toMatchObject({ legs: '1', published: { exitCode: 1 } });
  expect(await over()).toMatchObject({ legs: '0', published: { exitCode: 1, outputs: { calls: '0' } } });
  await push(graded(8, 'legs'));
  expect(await over()).toMatchObject({ legs: '1', published: { exitCode: 0 } });
  await push(bad);
  expect(await over()).toMatchObject({ legs: '1', published: { exitCode: 1 } });
  expect(title(await comment(pull))).toBe('1 regressed');
}, 90_000);
