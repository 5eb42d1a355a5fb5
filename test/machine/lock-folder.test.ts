import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { isRunning, lockCheck, lockRun } from '../../src/machine/lock-folder.ts';

let root: string;
let lock: string;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'spo-lock-'));
  lock = path.join(root, 'a', 'run.lock');
});

function leave(text: string): void {
  mkdirSync(path.dirname(lock), { recursive: true });
  writeFileSync(lock, text);
}

describe('the lock of a run', () => {
  it('is for one at a time, and free again afterwards', async () => {
    const unlock = await lockRun(root, 'a');
    expect(await isRunning(root, 'a')).toBe(true);
    expect(await isRunning(root, 'b')).toBe(false);
    await expect(lockRun(root, 'a')).rejects.toMatchObject({
      code: 'conflict',
      remedy: expect.stringContaining(lock),
    });
    await unlock();
    expect(await isRunning(root, 'a')).toBe(false);
    await (await lockRun(root, 'a'))();
    expect(existsSync(path.join(root, 'a'))).toBe(false);
  });

  it('holds while its process lives, and not a moment longer', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
    onTestFinished(() => void child.kill('SIGKILL'));
    leave(`${child.pid}\n`);
    await expect(lockRun(root, 'a')).rejects.toMatchObject({
      message: expect.stringContaining(`${child.pid}`),
    });
    const ended = once(child, 'close');
    child.kill('SIGKILL');
    await ended;
    expect(await isRunning(root, 'a')).toBe(false);
    const unlock = await lockRun(root, 'a');
    expect(readFileSync(lock, 'utf8')).toBe(`${process.pid}\n`);
    await unlock();
  });

  it.each(['', 'garbage', `${process.pid}\n`])('that a crash left behind is taken over: %j', async (text) => {
    leave(text);
    await (await lockRun(root, 'a'))();
    expect(existsSync(lock)).toBe(false);
  });

  it('goes to one of many that want to take it over', async () => {
    leave('garbage');
    const taken = await Promise.allSettled(Array.from({ length: 20 }, () => lockRun(root, 'a')));
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is not taken over a link', async () => {
    mkdirSync(path.join(root, 'elsewhere'));
    symlinkSync(path.join(root, 'elsewhere'), path.join(root, 'a'));
    await expect(lockRun(root, 'a')).rejects.toMatchObject({ code: 'workspace' });
  });
});

describe('the lock of a check', () => {
  it('is for one at a time, says what to do, and leaves runs of single names alone', async () => {
    const unlock = await lockCheck(root);
    await expect(lockCheck(root)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining(root),
      remedy: expect.stringMatching(/another --workspace.*check\.lock/),
    });
    await (await lockRun(root, 'a'))();
    await unlock();
    await (await lockCheck(root))();
    expect(readdirSync(root)).toEqual([]);
  });

  it('of a process that is gone holds nobody up', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'close');
    writeFileSync(path.join(root, 'check.lock'), `${child.pid}\n`);
    await (await lockCheck(root))();
    expect(readdirSync(root)).toEqual([]);
  });

  it('leaves no folder that was not there before', async () => {
    const fresh = path.join(root, 'fresh');
    await (await lockCheck(fresh))();
    expect(existsSync(fresh)).toBe(false);
  });
});
