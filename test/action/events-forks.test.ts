import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EventScene, FORK, messages, startEventScene } from '../support/event-scene.ts';
import type { ScenePullRequest } from '../support/github-scene.ts';

const keyless = { 'api-key': '' };
const BROKEN = 'prompt: "Hello"\nrequirements: x\nqa: []\n';

let scene: EventScene;
beforeAll(async () => {
  scene = await startEventScene();
});
afterAll(() => scene[Symbol.asyncDispose]());

const published = async ({ number }: ScenePullRequest) => ({
  comments: (await scene.comments(number)).length,
  branch: (await scene.emulator.tip(`spo/pr-${number}`)) !== null,
});
const nothing = { comments: 0, branch: false };

describe('pull_request from a fork, with no key and a read-only token', () => {
  it.each([
    ['a fork', FORK],
    ['a deleted fork', null],
  ])('validates the files of %s, says why no more was done, and is green', async (_, headRepo) => {
    const pull = await scene.improve({ 'prompts/broken.yaml': BROKEN });
    const token = await scene.emulator.issueToken({ contents: 'read', pull_requests: 'read' });
    const payload = await scene.payload(pull.number, 'opened', { headRepo });
    const calls = scene.models.requests.length;
    const requests = scene.proxy.journal.length;
    const result = await scene.run('pull_request', payload, { token, inputs: keyless });
    expect(result.exitCode).toBe(0);
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'prompts/broken.yaml', line: 3 }),
    );
    expect(messages(result, 'notice').join()).toContain(`/spo check ${pull.headSha}`);
    expect(result.summary).toContain(`/spo check ${pull.headSha}`);
    expect(result.summary).toMatch(/2 prompt files validated, 1 invalid/);
    expect(scene.models.requests.length).toBe(calls);
    expect(
      scene.proxy.journal
        .slice(requests)
        .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql')),
    ).toEqual([]);
  });

  it('still fails the gate that is asked for', async () => {
    const pull = await scene.improve({ 'prompts/broken.yaml': BROKEN });
    const payload = await scene.payload(pull.number, 'opened', { headRepo: FORK });
    const inputs = { ...keyless, 'fail-on': 'invalid' };
    expect((await scene.run('pull_request', payload, { inputs })).exitCode).toBe(1);
  });

  it('checks it where the owner hands out the key', async () => {
    const pull = await scene.improve();
    const payload = await scene.payload(pull.number, 'opened', { headRepo: FORK });
    const inputs = { commit: 'never', comment: 'false' };
    expect((await scene.run('pull_request', payload, { inputs })).outputs.verdict).toBe('improved');
  });
});

describe('pull_request_target', () => {
  const labeled = (login: string, name = 'spo-check') => ({
    headRepo: FORK,
    rest: { sender: { login }, label: { name } },
  });

  it('leaves a fork alone until somebody approves', async () => {
    const pull = await scene.improve();
    for (const [action, changes] of [
      ['opened', { headRepo: FORK }],
      ['synchronize', { headRepo: FORK }],
      ['labeled', labeled('acme', 'other')],
      ['labeled', labeled('stranger')],
    ] as const) {
      const calls = scene.models.requests.length;
      const payload = await scene.payload(pull.number, action, changes);
      const result = await scene.run('pull_request_target', payload);
      expect(result.exitCode).toBe(0);
      expect(messages(result, 'notice')).toHaveLength(1);
      expect(scene.models.requests.length).toBe(calls);
    }
    expect(await published(pull)).toEqual(nothing);
  });

  it('checks what somebody with write access has labeled', async () => {
    const pull = await scene.improve();
    const payload = await scene.payload(pull.number, 'labeled', labeled('acme'));
    const result = await scene.run('pull_request_target', payload);
    expect(result.exitCode).toBe(0);
    expect(result.outputs.verdict).toBe('improved');
    expect(await published(pull)).toEqual({ comments: 1, branch: true });
  });

  it('checks no label that a push has voided', async () => {
    const pull = await scene.improve();
    const payload = await scene.payload(pull.number, 'labeled', labeled('acme'));
    await scene.emulator.commit({ branch: pull.branch, files: { 'later.txt': 'x' } });
    const result = await scene.run('pull_request_target', payload);
    expect(messages(result, 'notice')).toEqual([expect.stringMatching(/look at what changed/)]);
    expect(await published(pull)).toEqual(nothing);
  });

  it('cleans up after a fork', async () => {
    const pull = await scene.improve();
    await scene.run('pull_request_target', await scene.payload(pull.number, 'labeled', labeled('acme')));
    const closed = await scene.payload(pull.number, 'closed', { headRepo: null });
    expect((await scene.run('pull_request', closed)).exitCode).toBe(0);
    expect(await published(pull)).toEqual({ comments: 1, branch: true });
    await scene.run('pull_request_target', closed);
    expect(await published(pull)).toEqual({ comments: 1, branch: false });
  });
});

describe('issue_comment', () => {
  async function say(pull: ScenePullRequest, body: string, login = 'acme', rest: object = {}) {
    const { repository } = await scene.payload(pull.number, 'created');
    const issue = { number: pull.number, pull_request: {} };
    const payload = { action: 'created', repository, issue, comment: { body, user: { login } }, ...rest };
    return scene.run('issue_comment', payload);
  }

  it('checks the head that somebody with write access names', async () => {
    const pull = await scene.improve();
    const result = await say(pull, `/spo check ${pull.headSha}\r\nLooks fine.`);
    expect(result.outputs).toMatchObject({ verdict: 'improved', branch: `spo/pr-${pull.number}` });
    expect(await published(pull)).toEqual({ comments: 1, branch: true });
  });

  it('repeats what stands, and publishes again what closing took away', async () => {
    const pull = await scene.improve();
    const body = `/spo check ${pull.headSha}`;
    const first = await say(pull, body);
    expect((await say(pull, body)).outputs).toMatchObject({ calls: '0', verdict: 'improved' });
    await scene.run('pull_request_target', await scene.payload(pull.number, 'closed', { headRepo: null }));
    expect(await published(pull)).toEqual({ comments: 1, branch: false });
    const again = await say(pull, body);
    expect(Number(again.outputs.calls)).toBeGreaterThan(0);
    expect(again.outputs['commit-sha']).not.toBe('');
    expect(first.outputs.verdict).toBe(again.outputs.verdict);
    expect(await published(pull)).toEqual({ comments: 1, branch: true });
  });

  it.each([
    ['a stranger', 'stranger', 200, 'read', /may not write/],
    ['nobody', 'ghost', 404, 'none', /may not write/],
  ])('does nothing for %s', async (_, login, status, permission, sentence) => {
    const pull = await scene.improve();
    const asked = `/collaborators/${login}/permission`;
    scene.proxy.fail({
      when: (request) => request.path.endsWith(asked),
      status,
      body: { permission },
      times: 1,
    });
    const result = await say(pull, `/spo check ${pull.headSha}`, login);
    expect(result.exitCode).toBe(0);
    expect(messages(result, 'notice')).toEqual([expect.stringMatching(sentence)]);
    expect(await published(pull)).toEqual(nothing);
  });

  it('does nothing for a commit that is not the head any more, and for one that is cut short', async () => {
    const pull = await scene.improve();
    const short = await say(pull, `/spo check ${pull.headSha.slice(0, 7)}`);
    expect(messages(short, 'notice')).toEqual([expect.stringMatching(/all 40 digits/)]);
    const newer = await scene.emulator.commit({ branch: pull.branch, files: { 'later.txt': 'x' } });
    const stale = await say(pull, `/spo check ${pull.headSha}`);
    expect(stale.exitCode).toBe(0);
    expect(messages(stale, 'notice').join()).toContain(newer);
    expect(await published(pull)).toEqual(nothing);
  });
});
