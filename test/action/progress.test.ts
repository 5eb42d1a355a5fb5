import { afterAll, beforeAll, expect, it } from 'vitest';
import { COMMENT_MARKER } from '../../src/forge/forge.ts';
import { type ActionOptions, runAction, startAction } from '../support/action-runner.ts';
import { type GithubScene, type ScenePullRequest, startGithubScene } from '../support/github-scene.ts';
import { startStallingServer } from '../support/stalling-server.ts';

const PROMPT_FILE = 'prompt: version 0\nqa:\n  - question: one\n  - question: two\n  - question: three\n';
const RUNNING = '<!-- spo-action:running 1001/1/check -->';
const PAGE = /https:\/\/github\.com\/acme\/prompts\/actions\/runs\/1001/;

let scene: GithubScene;
beforeAll(async () => {
  scene = await startGithubScene();
});
afterAll(() => scene.close());

async function bodies(pull: ScenePullRequest): Promise<string[]> {
  const address = `/issues/${pull.number}/comments`;
  const { body } = await scene.emulator.request<{ body: string }[]>('GET', address);
  return body.map((comment) => comment.body);
}

async function optionsFor(
  pull: ScenePullRequest,
  baseUrl: string,
  inputs: Record<string, string> = {},
): Promise<ActionOptions> {
  return {
    event: { name: 'pull_request', payload: await scene.emulator.pullRequestEvent(pull.number) },
    token: await scene.emulator.issueToken(),
    inputs: { 'api-key': 'sk-x', 'base-url': baseUrl, ballots: '2', 'max-rounds': '3', ...inputs },
    env: { GITHUB_API_URL: scene.proxy.url },
  };
}

it('says that it runs; a run that was killed is set right by its post step, with the last result kept', async () => {
  const pull = await scene.openPullRequest({ 'prompts/a.yaml': PROMPT_FILE });
  await using quick = await startStallingServer(10_000);
  const first = await runAction(await optionsFor(pull, quick.baseUrl));
  expect(first.state.comment).toBe('settled');
  const [result = ''] = await bodies(pull);
  expect(result).not.toContain('spo-action:running');

  await using server = await startStallingServer(4);
  const options = await optionsFor(pull, server.baseUrl, { force: 'true' });
  const running = await startAction(options);
  await server.stalled;
  const [shown = '', ...others] = await bodies(pull);
  expect(others).toEqual([]);
  expect(shown.startsWith(`${COMMENT_MARKER}\n${RUNNING}\n### SPO: checking 1 prompt`)).toBe(true);
  expect(shown).toMatch(PAGE);
  expect(shown).toContain(result.slice(COMMENT_MARKER.length));
  running.child.kill('SIGKILL');
  const { state } = await running.finished;

  const after = await runAction({ ...options, state });
  expect(after.exitCode).toBe(0);
  const [settled = '', ...more] = await bodies(pull);
  expect(more).toEqual([]);
  expect(settled).not.toContain('spo-action:running');
  expect(settled).toContain('ended before it had a result');
  expect(settled).toContain(result.slice(COMMENT_MARKER.length));
}, 60_000);

it('a run that was killed with its post step is set right by the next run', async () => {
  const pull = await scene.openPullRequest({ 'prompts/b.yaml': PROMPT_FILE });
  await using server = await startStallingServer(4);
  const options = await optionsFor(pull, server.baseUrl);
  const running = await startAction(options);
  await server.stalled;
  running.child.kill('SIGKILL');
  await running.finished;
  expect((await bodies(pull))[0]).toContain(RUNNING);

  server.goOn();
  const next = await runAction(options);
  expect(next.exitCode).toBe(0);
  const [result = '', ...others] = await bodies(pull);
  expect(others).toEqual([]);
  expect(result).not.toContain('spo-action:running');
  expect(result).toContain('1 new');

  const forced = await optionsFor(pull, server.baseUrl, { prompts: 'elsewhere/*.yaml' });
  await scene.emulator.request(
    'PATCH',
    `/issues/comments/${await commentId(pull)}`,
    {
      body: `${COMMENT_MARKER}\n${RUNNING}\nx`,
    },
    forced.token,
  );
  await runAction(forced);
  expect((await bodies(pull))[0]).toContain('ended before it had a result');
}, 60_000);

it('a run without a winner leaves the result of another run on the same head that came first', async () => {
  const pull = await scene.openPullRequest({ 'prompts/f.yaml': PROMPT_FILE });
  await using slow = await startStallingServer(4);
  await using quick = await startStallingServer(10_000);
  const inputs = { commit: 'never' };
  const later = await optionsFor(pull, slow.baseUrl, inputs);
  const running = await startAction({ ...later, env: { ...later.env, GITHUB_RUN_ID: '1002' } });
  await slow.stalled;
  const first = await runAction(await optionsFor(pull, quick.baseUrl, { ...inputs, seed: '2' }));
  const standing = await bodies(pull);
  expect(standing).toHaveLength(1);
  expect(standing[0]).toContain(`<!-- spo-action:result 1001/1/check ${pull.headSha} `);

  slow.goOn();
  const second = await running.finished;
  expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
  expect([first.outputs.superseded, second.outputs.superseded]).toEqual(['false', 'true']);
  expect(second.summary).toContain(
    'another run on the same head came first with its result (run 1001/1/check)',
  );
  expect(second.outputs['comment-url']).toBe('');
  expect(await bodies(pull)).toEqual(standing);
}, 60_000);

it('a killed run that a comment started is set right by its post step', async () => {
  const pull = await scene.openPullRequest({ 'prompts/g.yaml': PROMPT_FILE });
  await using server = await startStallingServer(4);
  const options = await optionsFor(pull, server.baseUrl);
  const { repository } = options.event.payload as { repository: unknown };
  const comment = { body: `/spo check ${pull.headSha}`, user: { login: 'acme' } };
  const issue = { number: pull.number, pull_request: {} };
  const approved = {
    ...options,
    event: { name: 'issue_comment', payload: { action: 'created', repository, issue, comment } },
  };
  const running = await startAction(approved);
  await server.stalled;
  running.child.kill('SIGKILL');
  const { state } = await running.finished;
  expect((await bodies(pull))[0]).toContain(RUNNING);
  expect((await runAction({ ...approved, state })).exitCode).toBe(0);
  expect((await bodies(pull))[0]).toContain('ended before it had a result');
}, 60_000);

it('leaves a comment that is right alone in the post step, and asks nothing', async () => {
  const pull = await scene.openPullRequest({ 'prompts/c.yaml': PROMPT_FILE });
  await using server = await startStallingServer(10_000);
  const options = await optionsFor(pull, server.baseUrl);
  const { state } = await runAction(options);
  const requests = scene.proxy.journal.length;
  const after = await runAction({ ...options, state });
  expect(after.exitCode).toBe(0);
  expect(scene.proxy.journal.length).toBe(requests);
}, 60_000);

it('goes on without the permission to comment, and its post step does not fail either', async () => {
  const pull = await scene.openPullRequest({ 'prompts/d.yaml': PROMPT_FILE });
  await using server = await startStallingServer(10_000);
  const token = await scene.emulator.issueToken({ contents: 'write', pull_requests: 'read' });
  const options = { ...(await optionsFor(pull, server.baseUrl)), token };
  const { exitCode, state, summary } = await runAction(options);
  expect(exitCode).toBe(0);
  expect(summary).toContain('1 new');
  expect(await bodies(pull)).toEqual([]);
  expect((await runAction({ ...options, state })).exitCode).toBe(0);
}, 60_000);

it('writes no comment where nothing matches', async () => {
  const pull = await scene.openPullRequest({ 'prompts/e.yaml': PROMPT_FILE });
  const options = await optionsFor(pull, 'http://127.0.0.1:9/v1', { prompts: 'elsewhere/*.yaml' });
  expect((await runAction(options)).exitCode).toBe(0);
  expect(await bodies(pull)).toEqual([]);
}, 60_000);

async function commentId(pull: ScenePullRequest): Promise<number | undefined> {
  const address = `/issues/${pull.number}/comments`;
  return (await scene.emulator.request<{ id: number }[]>('GET', address)).body[0]?.id;
}
