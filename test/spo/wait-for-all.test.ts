import { expect, it } from 'vitest';
import { waitForAll } from '../../src/spo/wait-for-all.ts';

it('lets the others end before it throws what the first in order threw', async () => {
  const ended: string[] = [];
  const later = async (name: string, fails: boolean) => {
    await new Promise((resolve) => setImmediate(resolve));
    ended.push(name);
    if (fails) throw new Error(name);
    return name;
  };
  const calls = [later('one', false), later('two', true), Promise.reject(new Error('three'))];
  await expect(waitForAll(calls)).rejects.toThrow('two');
  expect(ended).toEqual(['one', 'two']);
});

it('gives the values in their order', async () => {
  const [one, two] = await waitForAll([Promise.resolve(1), Promise.resolve('two')]);
  expect([one, two]).toEqual([1, 'two']);
});
