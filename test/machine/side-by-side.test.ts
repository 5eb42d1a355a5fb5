import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../src/machine/side-by-side.ts';

describe('sideBySide', () => {
  it('keeps the order of the results, and starts a job when another has ended', async () => {
    const started: number[] = [];
    const ends = [0, 1, 2, 3].map(() => Promise.withResolvers<void>());
    const jobs = ends.map(({ promise }, index) => async () => {
      started.push(index);
      await promise;
      return index;
    });
    const results = sideBySide(jobs, 2);
    expect(started).toEqual([0, 1]);
    ends[1]?.resolve();
    await expect.poll(() => started).toEqual([0, 1, 2]);
    for (const { resolve } of ends) resolve();
    expect(await results).toEqual([0, 1, 2, 3]);
  });

  it('throws what a job threw', async () => {
    const jobs = [async () => 1, () => Promise.reject(new Error('odd'))];
    await expect(sideBySide(jobs, 8)).rejects.toThrow('odd');
  });

  it('takes any bound, and no jobs', async () => {
    expect(await sideBySide([], Number.MAX_SAFE_INTEGER)).toEqual([]);
    expect(await sideBySide([async () => 1], Number.MAX_SAFE_INTEGER)).toEqual([1]);
  });
});
