import { afterAll, beforeAll, expect, it } from 'vitest';
import { COMMENT_MARKER } from '../../src/forge/forge.ts';
import { type ActionOptions, type ActionRun, runAction, startAction } from '../support/action-runner.ts';
import { messages } from '../support/event-scene.ts';
import { newHandOver } from '../support/fan-out-scene.ts';
import { type GithubScene, type ScenePullRequest, startGithubScene } from '../support/github-scene.ts';
import { startStallingServer } from '../support/stalling-server.ts';

const PAGE = 'https://github.com/acme/prompts/actions/runs/1001';
const SEARCHING = 'the search for a better text has not ended';

let scene: GithubScene;
beforeAll(async () => {
  scene = await startGithubScene();
});
afterAll(() => scene.close());

const promptFile = (version: number, name: string) =>
  `prompt: version ${version}\nqa:\n  - question: ${name} one\n  - question: two\n  - question: three\n`;

/** A pull request that makes `prompts/<name>.yaml` better. */
async function improved(name: string) {
  const file = `prompts/${name}.yaml`;
  await scene.emulator.commit({ branch: 'main', files: { [file]: promptFile(0, name) } });
  return scene.openPullRequest({ [file]: promptFile(100, name) });
}

async function bodies(pull: ScenePullRequest): Promise<string[]> {
  const address = `/issues/${pull.number}/comments`;
  const { body } = await scene.emulator.request<{ body: string }[]>('GET', address);
  return body.map((comment) => comment.body);
}

async function onlyBody(pull: ScenePullRequest): Promise<string> {
  const [first = '', ...others] = await bodies(pull);
  expect(others).toEqual([]);
  return first;
}

/** What was written into comments since the last time it was asked. */
function written(): string[] {
  const writes = scene.proxy.journal
    .splice(0)
    .filter(({ method, path }) => method !== 'GET' && /\/issues\//.test(path));
  return writes.map(({ body }) => String((body as { body?: unknown }).body));
}

async function optionsFor(
  pull: ScenePullRequest,
  baseUrl: string,
  inputs: Record<string, string> = {},
): Promise<ActionOptions> {
  return {
    event: { name: 'pull_request', payload: await scene.emulator.pullRequestEvent(pull.number) },
    token: await scene.emulator.issueToken(),
    inputs: {
      'api-key': 'sk-x',
      'base-url': baseUrl,
      ballots: '2',
      'max-rounds': '2',
      commit: 'never',
      ...inputs,
    },
    env: { GITHUB_API_URL: scene.proxy.url },
  };
}

const startOf = (sha: string, id = '1001/1/check') =>
  `> A [check of commit \`${sha.slice(0, 7)}\`](${PAGE}) was started. <!-- spo-action:started ${id} -->`;
const startAbove = (sha: string) =>
  startOf(sha).replace('started.', 'started; below is what an earlier one found.');
const isResultOf = (sha: string, id = '1001/1/check') =>
  expect.stringContaining(`<!-- spo-action:result ${id} ${sha} `);

it('is written three times: start, verdicts, result; and not at all where a run only repeats', async () => {
  const pull = await improved('a');
  await using server = await startStallingServer(10_000);
  const options = await optionsFor(pull, server.baseUrl);
  written();
  expect((await runAction(options)).exitCode).toBe(0);
  const [start, verdicts, result, ...others] = written();
  expect(others).toEqual([]);
  expect(start).toBe(`${COMMENT_MARKER}\n${startOf(pull.headSha)}\n\n`);
  expect(verdicts).toContain(`<!-- spo-action:verdicts 1001/1/check ${pull.headSha} `);
  expect(verdicts).toContain(
    `[check of commit \`${pull.headSha.slice(0, 7)}\`](${PAGE}) went on: ${SEARCHING}`,
  );
  expect(verdicts).toContain('| `prompts/a.yaml` | **improved** 6 : 0 |');
  expect(result).toEqual(isResultOf(pull.headSha));
  expect(result).toContain(`Found by the [check of commit \`${pull.headSha.slice(0, 7)}\`](${PAGE}).`);
  expect(await onlyBody(pull)).toBe(result);

  const calls = server.calls();
  expect((await runAction(options)).outputs.calls).toBe('0');
  expect([written(), server.calls()]).toEqual([[], calls]);

  await runAction({ ...options, inputs: { ...options.inputs, force: 'true', 'max-rounds': '1' } });
  const again = written();
  expect(again).toHaveLength(2);
  expect(again[0]).toBe(result?.replace(COMMENT_MARKER, `${COMMENT_MARKER}\n${startAbove(pull.headSha)}\n`));
}, 60_000);

it('without the permission, ends before any model is asked, and says what to do', async () => {
  const pull = await improved('b');
  await using server = await startStallingServer(10_000);
  const token = await scene.emulator.issueToken({ contents: 'write', pull_requests: 'read' });
  const options = { ...(await optionsFor(pull, server.baseUrl)), token };
  const refused = await runAction(options);
  expect([refused.exitCode, server.calls()]).toEqual([2, 0]);
  expect(messages(refused, 'error')).toEqual([
    expect.stringMatching(
      /comment on pull request #\d+ .* No model was asked\. Add `pull-requests: write` .* Or set `comment: false`/,
    ),
  ]);
  const silent = await runAction({ ...options, inputs: { ...options.inputs, comment: 'false' } });
  expect(silent.exitCode).toBe(0);
  expect(silent.summary).toContain('prompts/b.yaml');
  expect(server.calls()).toBeGreaterThan(0);
  expect(await bodies(pull)).toEqual([]);
}, 60_000);

it('a killed run leaves its start above the last result, which a run on the same content shows again for nothing', async () => {
  const pull = await improved('c');
  await using quick = await startStallingServer(10_000);
  await runAction(await optionsFor(pull, quick.baseUrl));
  const result = await onlyBody(pull);
  for (let times = 0; times < 2; times++) {
    await using server = await startStallingServer(4);
    const running = await startAction(await optionsFor(pull, server.baseUrl, { force: 'true' }));
    await server.stalled;
    running.child.kill('SIGKILL');
    await running.finished;
    expect(await onlyBody(pull)).toBe(
      result.replace(COMMENT_MARKER, `${COMMENT_MARKER}\n${startAbove(pull.headSha)}\n`),
    );
  }
  expect((await runAction(await optionsFor(pull, quick.baseUrl))).outputs.calls).toBe('0');
  expect(await onlyBody(pull)).toBe(result);
}, 60_000);

it('a run that was killed in its search leaves the verdicts, and the next one gets a result', async () => {
  const pull = await improved('d');
  await using server = await startStallingServer('optimize');
  const options = await optionsFor(pull, server.baseUrl);
  const running = await startAction(options);
  await server.stalled;
  running.child.kill('SIGKILL');
  await running.finished;
  const verdicts = await onlyBody(pull);
  expect(verdicts).toContain(SEARCHING);

  server.goOn();
  written();
  expect((await runAction(options)).exitCode).toBe(0);
  const [start, , result] = written();
  expect(start).toBe(verdicts.replace(COMMENT_MARKER, `${COMMENT_MARKER}\n${startAbove(pull.headSha)}\n`));
  expect(result).toEqual(isResultOf(pull.headSha));
  expect(await onlyBody(pull)).toBe(result);
}, 60_000);

it('a run that a push has overtaken writes nothing over the comment of the newer one', async () => {
  const pull = await improved('e');
  await using slow = await startStallingServer(4);
  await using quick = await startStallingServer(10_000);
  const running = await startAction(await optionsFor(pull, slow.baseUrl));
  await slow.stalled;
  const files = { 'prompts/e.yaml': promptFile(200, 'e') };
  const headSha = await scene.emulator.commit({ branch: pull.branch, files });
  const newer = await optionsFor(pull, quick.baseUrl);
  written();
  await runAction({ ...newer, env: { ...newer.env, GITHUB_RUN_ID: '1002' } });
  const [start] = written();
  expect(start).not.toContain('1001/1/check');
  const standing = await onlyBody(pull);
  expect(standing).toEqual(isResultOf(headSha, '1002/1/check'));

  slow.goOn();
  const old = await running.finished;
  expect([old.exitCode, old.outputs.superseded]).toEqual([0, 'true']);
  expect(messages(old, 'notice').join()).toContain('no result was written into the comment');
  expect(written()).toEqual([]);
  expect(await onlyBody(pull)).toBe(standing);
}, 60_000);

it('a run without a winner leaves the result of another run on the same head that came first', async () => {
  const pull = await improved('f');
  await using slow = await startStallingServer(4);
  await using quick = await startStallingServer(10_000);
  const later = await optionsFor(pull, slow.baseUrl);
  const running = await startAction({ ...later, env: { ...later.env, GITHUB_RUN_ID: '1002' } });
  await slow.stalled;
  const first = await runAction(await optionsFor(pull, quick.baseUrl, { seed: '2' }));
  const standing = await bodies(pull);
  expect(standing).toHaveLength(1);
  expect(standing[0]).toContain(`<!-- spo-action:result 1001/1/check ${pull.headSha} `);

  slow.goOn();
  written();
  const second = await running.finished;
  expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
  expect([first.outputs.superseded, second.outputs.superseded]).toEqual(['false', 'true']);
  expect(second.summary).toContain(
    'another run on the same head came first with its result (run 1001/1/check)',
  );
  expect(second.outputs['comment-url']).toBe('');
  expect(written()).toEqual([]);
  expect(await bodies(pull)).toEqual(standing);
}, 60_000);

it('leaves a comment alone that has our marker and is of somebody else', async () => {
  const pull = await improved('g');
  await using server = await startStallingServer(10_000);
  const forged = `${COMMENT_MARKER}\n> x <!-- spo-action:started 1001/1/check -->\n\n<!-- spo-action:result 1/1/x ${pull.headSha} -->`;
  await scene.emulator.request('POST', `/issues/${pull.number}/comments`, { body: forged });
  expect((await runAction(await optionsFor(pull, server.baseUrl))).exitCode).toBe(0);
  expect(await bodies(pull)).toEqual([forged, isResultOf(pull.headSha)]);
}, 60_000);

it('is written once by a run over many jobs: those that have the key may only read', async () => {
  const pull = await improved('h');
  await using server = await startStallingServer(10_000);
  const handOver = await newHandOver();
  const options = await optionsFor(pull, server.baseUrl, { 'hand-over': handOver });
  const reader = await scene.emulator.issueToken({ contents: 'read', pull_requests: 'read' });
  const job = (inputs: Record<string, string>, token = reader): Promise<ActionRun> =>
    runAction({ ...options, token, inputs: { ...options.inputs, ...inputs } });
  written();
  expect((await job({ mode: 'plan' })).exitCode).toBe(0);
  expect((await job({ mode: 'optimize', leg: '1' })).exitCode).toBe(0);
  expect(written()).toEqual([]);
  expect((await job({ mode: 'publish', 'api-key': '' }, options.token)).exitCode).toBe(0);
  expect(written()).toEqual([isResultOf(pull.headSha)]);
}, 60_000);

it('is not written where nothing matches', async () => {
  const pull = await improved('i');
  const options = await optionsFor(pull, 'http://127.0.0.1:9/v1', { prompts: 'elsewhere/*.yaml' });
  expect((await runAction(options)).exitCode).toBe(0);
  expect(await bodies(pull)).toEqual([]);
}, 60_000);
