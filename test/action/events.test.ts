import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMENT_MARKER } from '../../src/forge/forge.ts';
import { type EventScene, messages, startEventScene } from '../support/event-scene.ts';
import type { ScenePullRequest } from '../support/github-scene.ts';

const readOnly = { commit: 'never', comment: 'false' };

let scene: EventScene;
beforeAll(async () => {
  scene = await startEventScene();
});
afterAll(() => scene[Symbol.asyncDispose]());

describe('pull_request', () => {
  it.each(['opened', 'synchronize', 'reopened', 'ready_for_review', 'labeled'])(
    '%s is checked',
    async (action) => {
      const { number } = await scene.improve();
      const result = await scene.run('pull_request', await scene.payload(number, action), {
        inputs: readOnly,
      });
      expect(result.exitCode).toBe(0);
      expect(result.outputs).toMatchObject({ verdict: 'improved', superseded: 'false' });
    },
  );

  it.each([
    ['another action', 'assigned', {}, /"assigned"/],
    ['a draft', 'opened', { draft: true }, /draft.*drafts: true/],
  ])('ends green with a sentence for %s, and asks nobody', async (_, action, pull, sentence) => {
    const { number } = await scene.improve();
    const payload = await scene.payload(number, action, { pull });
    const before = [scene.proxy.journal.length, scene.models.requests.length];
    const result = await scene.run('pull_request', payload);
    expect(result.exitCode).toBe(0);
    expect(messages(result, 'notice')).toEqual([expect.stringMatching(sentence)]);
    expect(result.summary).not.toBe('');
    expect([scene.proxy.journal.length, scene.models.requests.length]).toEqual(before);
  });

  it('checks a draft when asked to', async () => {
    const { number } = await scene.improve();
    const payload = await scene.payload(number, 'opened', { pull: { draft: true } });
    const result = await scene.run('pull_request', payload, { inputs: { ...readOnly, drafts: 'true' } });
    expect(result.outputs.verdict).toBe('improved');
  });
});

it.each([
  ['push', /on: pull_request/],
  ['release', /on: pull_request/],
])('refuses %s and says what to use', async (event, sentence) => {
  const result = await scene.run(event, {});
  expect(result.exitCode).toBe(2);
  expect(messages(result, 'error')).toEqual([expect.stringMatching(sentence)]);
});

it('refuses a mode that is not there yet, and names those that are', async () => {
  const result = await scene.run('pull_request', {}, { inputs: { mode: 'both' } });
  expect(result.exitCode).toBe(2);
  expect(messages(result, 'error')).toEqual([
    expect.stringMatching(/"mode".*auto, check, plan, optimize, publish or cleanup/),
  ]);
});

describe('a head that moves while it is checked', () => {
  let pull: ScenePullRequest;
  beforeAll(async () => {
    pull = await scene.improve();
  });

  it('leaves a summary of the old run and nothing else', async () => {
    let newer = '';
    scene.proxy.intercept(async ({ method, path }) => {
      if (newer !== '' || method !== 'GET' || !path.endsWith(`/pulls/${pull.number}`)) return null;
      if ((await scene.comments(pull.number)).length === 0) return null;
      newer = await scene.emulator.commit({ branch: pull.branch, files: { 'notes.txt': 'later' } });
      return null;
    });
    const result = await scene.run('pull_request', await scene.payload(pull.number, 'opened'));
    expect(result.exitCode).toBe(0);
    expect(newer).not.toBe('');
    expect(result.outputs).toMatchObject({ superseded: 'true', 'commit-sha': '', 'comment-url': '' });
    expect(messages(result, 'notice').join()).toContain(newer);
    expect(result.summary).toMatch(/newer commit/);
    expect(result.summary).toContain('**improved**');
    // That it was started stays true; the newer run writes over it.
    const [comment, ...others] = (await scene.comments(pull.number)) as { body: string }[];
    expect(others).toEqual([]);
    expect(comment?.body).toMatch(/^> A .* was started\. <!-- spo-action:started \S+ -->$/m);
    expect(comment?.body).not.toContain('###');
    expect(await scene.emulator.tip(`spo/pr-${pull.number}`)).toBeNull();
  });

  it('leaves the newer run to publish, which repeats nothing of the old one', async () => {
    const result = await scene.run('pull_request', await scene.payload(pull.number, 'synchronize'));
    expect(result.outputs.superseded).toBe('false');
    expect(Number(result.outputs.calls)).toBeGreaterThan(0);
    expect(await scene.comments(pull.number)).toHaveLength(1);
    expect(await scene.emulator.tip(`spo/pr-${pull.number}`)).toBe(result.outputs['commit-sha']);
  });
});

describe('closed', () => {
  let pull: ScenePullRequest;
  let branch = '';
  beforeAll(async () => {
    pull = await scene.improve();
    branch = `spo/pr-${pull.number}`;
    await scene.run('pull_request', await scene.payload(pull.number, 'opened'));
    expect(await scene.emulator.tip(branch)).not.toBeNull();
  });

  it('does nothing under mode check', async () => {
    const payload = await scene.payload(pull.number, 'closed');
    const result = await scene.run('pull_request', payload, { inputs: { mode: 'check' } });
    expect(result.exitCode).toBe(0);
    expect(await scene.emulator.tip(branch)).not.toBeNull();
  });

  it('says which permission is missing, and stays green', async () => {
    const token = await scene.emulator.issueToken({ contents: 'read', pull_requests: 'read' });
    const result = await scene.run('pull_request', await scene.payload(pull.number, 'closed'), { token });
    expect(result.exitCode).toBe(0);
    expect(messages(result, 'error').join()).toMatch(/contents: write.*pull-requests: write/);
    expect(await scene.emulator.tip(branch)).not.toBeNull();
  });

  it('deletes our branch and marks the comment final, without a key and twice as well as once', async () => {
    const [before] = await scene.comments(pull.number);
    const payload = await scene.payload(pull.number, 'closed', { pull: { merged: true } });
    const keyless = { inputs: { 'api-key': '', 'base-url': '' } };
    const result = await scene.run('pull_request', payload, keyless);
    expect(result.exitCode).toBe(0);
    expect(await scene.emulator.tip(branch)).toBeNull();
    const again = await scene.run('pull_request', payload, keyless);
    expect(again.exitCode).toBe(0);
    const comments = await scene.comments(pull.number);
    expect(comments).toHaveLength(1);
    const [marker, line, blank, ...rest] = comments[0]?.body.split('\n') ?? [];
    expect(marker).toBe(COMMENT_MARKER);
    expect(line).toMatch(/^> .*\*\*merged\*\*/);
    expect(blank).toBe('');
    expect([marker, ...rest].join('\n')).toBe(before?.body);
    expect(result.outputs['comment-url']).toBe(before?.html_url);
  });

  it('is undone by reopening: the check runs anew', async () => {
    const result = await scene.run('pull_request', await scene.payload(pull.number, 'reopened'));
    expect(await scene.emulator.tip(branch)).toBe(result.outputs['commit-sha']);
    const [comment] = await scene.comments(pull.number);
    expect(comment?.body).not.toContain('**merged**');
  });

  it('keeps a branch that ends in somebody else’s commit, and changes nothing under mode cleanup but then', async () => {
    const inputs = { mode: 'cleanup' };
    const idle = await scene.run('pull_request', await scene.payload(pull.number, 'opened'), { inputs });
    expect(messages(idle, 'notice')).toEqual([expect.stringMatching(/cleanup/)]);
    const tip = await scene.emulator.commit({ branch, files: { 'mine.txt': 'x' }, message: 'Mine' });
    const result = await scene.run('pull_request', await scene.payload(pull.number, 'closed'), { inputs });
    expect(await scene.emulator.tip(branch)).toBe(tip);
    expect(messages(result, 'notice').join()).toMatch(/somebody else/);
  });
});
