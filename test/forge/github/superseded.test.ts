import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CommitRequest } from '../../../src/forge/forge.ts';
import { type GithubScene, type ScenePullRequest, startGithubScene } from '../../support/github-scene.ts';

const BRANCH = 'spo/pr-7';
let scene: GithubScene;
let pull: ScenePullRequest;

beforeEach(async () => {
  scene = await startGithubScene();
  pull = await scene.openPullRequest({ 'a.yaml': 'prompt: old\n' });
});
afterEach(() => scene.close());

const request = (prompt: string, tipAtStart: string | null, parent = pull.headSha): CommitRequest => ({
  branch: BRANCH,
  parent,
  files: [{ path: 'a.yaml', content: `prompt: ${prompt}\n` }],
  message: `Better prompt ${prompt}`,
  tipAtStart,
});
const publish = async (wanted: CommitRequest) => (await pull.forge()).publishCommit(wanted);
const tip = () => scene.emulator.tip(BRANCH);

test.each(['other', 'mine'])('the first of two runs on a head wins, when it found %s', async (prompt) => {
  const first = await publish(request(prompt, null));
  const second = await publish(request('mine', null));
  expect(second).toMatchObject({ outcome: 'superseded', sha: first.sha });
  expect(await tip()).toBe(first.sha);
});

test('the first wins when both saw no branch until the last moment', async () => {
  const other = await pull.forge();
  let theirs = '';
  scene.proxy.intercept(async ({ method, path }) => {
    if (theirs !== '' || method !== 'POST' || !path.endsWith('/git/refs')) return null;
    theirs = 'pending';
    theirs = (await other.publishCommit(request('theirs', null))).sha;
    return null;
  });
  expect(await publish(request('ours', null))).toMatchObject({ outcome: 'superseded', sha: theirs });
  expect(await tip()).toBe(theirs);
});

test('a later run moves what it saw when it began', async () => {
  const first = await publish(request('first', null));
  const second = await publish(request('second', first.sha));
  expect(second.outcome).toBe('moved');
  expect(await tip()).toBe(second.sha);
});

test('what a run on an older head published meanwhile gives way', async () => {
  const old = await publish(request('old', null));
  const head = await scene.emulator.commit({ branch: pull.branch, files: { 'b.txt': 'b' } });
  const newer = await publish(request('new', null, head));
  expect(newer.outcome).toBe('moved');
  expect(newer.sha).not.toBe(old.sha);
  expect(await tip()).toBe(newer.sha);
});

test('a run finds its own commit again when the reply to the move was lost', async () => {
  scene.proxy.fail({
    when: ({ method, path }) => method === 'POST' && path.endsWith('/git/refs'),
    status: 502,
    times: 1,
    afterwards: true,
  });
  const published = await publish(request('mine', null));
  expect(published.outcome).not.toBe('superseded');
  expect(await tip()).toBe(published.sha);
});
