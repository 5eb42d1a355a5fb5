import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { RunCheck, RunForm } from '../../src/ui/api.ts';
import { uiScene } from './browser.ts';
import { leavePythonResult, runOffline } from './files-scene.ts';

const FORM: RunForm = {
  path: 'prompts/poem.yaml',
  promptName: '',
  name: 'poem',
  initialRound: 1,
  resume: false,
  settings: {},
};

async function checker() {
  const scene = await uiScene({ 'prompts/broken.yaml': 'prompt: [', 'prompts/off.yaml': OFF });
  const check = async (change: Partial<RunForm>) =>
    (await scene.request('POST', 'run/check', { ...FORM, ...change })) as RunCheck;
  return { scene, check };
}

const OFF = 'prompt: a\nrequirements: b\ncount: null\nspo:\n  off: true\nqa:\n  - question: c\n';

it('says the most that a run can take, within its budget, and writes nothing', async () => {
  const { scene, check } = await checker();
  const { problems, most } = await check({});
  expect(problems).toEqual([]);
  expect(most?.calls).toBeGreaterThan(20);
  expect(most?.costUsd).toBe(0);
  expect((await check({ settings: { 'max-calls': '9' } })).most?.calls).toBe(9);
  const shorter = await check({ settings: { 'max-rounds': '2' } });
  expect(shorter.most?.calls).toBeLessThan(most?.calls ?? 0);
  expect(existsSync(scene.workspace)).toBe(false);
});

it.each<[Partial<RunForm>, string, RegExp]>([
  [{ settings: { 'max-rounds': '0' } }, 'max-rounds', /^Expected a whole number of at least 1\.$/],
  [{ settings: { ballots: '3' } }, 'ballots', /an even number/],
  [{ initialRound: 0 }, 'initialRound', /^Expected a whole number of at least 1\.$/],
  [{ initialRound: 4 }, 'initialRound', /no successful round/],
  [{ path: 'prompts/broken.yaml' }, 'path', /./],
  [{ path: 'prompts/nowhere.yaml' }, 'path', /cannot be read/],
  [{ path: 'prompts/off.yaml' }, 'promptName', /off/],
  [{ promptName: 'nobody' }, 'promptName', /nobody/],
  [{ name: '../outside' }, 'name', /./],
  [{ path: '../outside.yaml' }, '', /cannot be a prompt file/],
])('names the field that is wrong in %j', async (change, field, message) => {
  const { check } = await checker();
  const { problems, most } = await check(change);
  expect(problems).toEqual([{ field, message: expect.stringMatching(message) }]);
  expect(most).toBeNull();
});

it('knows results of the same name, those of the Python original too', async () => {
  const { scene, check } = await checker();
  await runOffline(scene, { path: FORM.path, name: 'poem' });
  expect((await check({})).problems).toEqual([
    { field: 'name', message: expect.stringContaining('Results up to round') },
  ]);
  leavePythonResult(scene.workspace, 'theirs');
  expect((await check({ name: 'theirs' })).problems[0]?.message).toMatch(/up to round 3.*or 4 as the first/);
  expect((await check({ name: 'theirs', initialRound: 4 })).problems).toEqual([]);
});
