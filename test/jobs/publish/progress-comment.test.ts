import { expect, it } from 'vitest';
import { COMMENT_MARKER } from '../../../src/forge/forge.ts';
import { ProgressComment } from '../../../src/jobs/publish/progress-comment.ts';
import { settleComment } from '../../../src/jobs/publish/settle-comment.ts';
import { commentState } from '../../../src/report/markdown/comment/running-comment.ts';
import { SpoError } from '../../../src/spo/errors.ts';
import { commentForge } from '../../support/comment-forge.ts';

const run = { id: '7/1/check', page: 'https://github.example/o/r/actions/runs/7' };
const step = { type: 'step', key: 'a.yaml', step: 'execute', round: 2 } as const;

function scene(fail: () => unknown = () => null) {
  let now = Date.parse('2026-11-22T10:00:00Z');
  const forge = commentForge(fail);
  const clock = { now: () => now, sleep: () => Promise.reject(new Error('Nothing may wait.')) };
  const progress = new ProgressComment(forge, clock, run, ['a.yaml', 'b.yaml']);
  return {
    forge,
    progress,
    pass: async (seconds: number) => {
      now += 1000 * seconds;
      progress.onEvent(step);
      // The write of an event is under way until its promises have run.
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

it('writes at once, and then at most once in 15 seconds', async () => {
  const { forge, progress, pass } = scene();
  await progress.start();
  expect(forge.bodies).toHaveLength(1);
  expect(forge.bodies[0]).toContain('| `a.yaml` | waiting |');
  await pass(14.9);
  expect(forge.bodies).toHaveLength(1);
  await pass(0.1);
  expect(forge.bodies).toHaveLength(2);
  expect(forge.bodies[1]).toContain('| `a.yaml` | round 2:');
  for (let second = 0; second < 60; second++) await pass(1);
  expect(forge.bodies).toHaveLength(6);
});

it('writes nothing more once it has ended', async () => {
  const { forge, progress, pass } = scene();
  await progress.start();
  await progress.end();
  await pass(100);
  expect(forge.bodies).toHaveLength(1);
});

it('ends only after a write that is under way', async () => {
  const { forge, progress, pass } = scene();
  await progress.start();
  const release = forge.hold();
  await pass(20);
  let ended = false;
  const end = progress.end().then(() => {
    ended = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(ended).toBe(false);
  release();
  await end;
  expect(ended).toBe(true);
});

it('gives up quietly without the permission, and goes on after an outage', async () => {
  const refused = scene(() => new SpoError('forge-permission', 'No.'));
  await refused.progress.start();
  await refused.pass(100);
  await refused.progress.end();
  expect(refused.forge.attempts()).toBe(1);

  let broken = true;
  const flaky = scene(() =>
    broken ? new SpoError('forge-unavailable', 'Later.', { retryable: true }) : null,
  );
  await flaky.progress.start();
  broken = false;
  await flaky.pass(100);
  expect(flaky.forge.bodies).toHaveLength(1);
});

it('does not hide a defect', async () => {
  const { progress } = scene(() => new TypeError('defect'));
  await progress.start();
  await expect(progress.end()).rejects.toThrow('defect');
});

it('sets the comment of a dead run right, and no other', async () => {
  const { forge, progress } = scene();
  await forge.publishComment(`${COMMENT_MARKER}\n### the result`);
  await progress.start();
  expect(await settleComment(forge, { ...run, id: '8/1/check' })).toBe('right');
  expect(await settleComment(forge, run)).toBe('settled');
  expect(commentState(forge.bodies.at(-1) ?? '')).toEqual({
    running: null,
    earlier: '### the result',
    result: null,
  });
  expect(await settleComment(forge, run)).toBe('right');
  expect(await settleComment(forge, null)).toBe('right');
  expect(await settleComment(commentForge(), null)).toBe('right');
});
