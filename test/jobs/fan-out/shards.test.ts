import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedShards, MOST_LEGS, type WeighedFile } from '../../../src/jobs/fan-out/shards.ts';

const files: fc.Arbitrary<WeighedFile[]> = fc.uniqueArray(
  fc.record({ path: fc.string({ minLength: 1, maxLength: 4 }), calls: fc.nat({ max: 500 }) }),
  { selector: ({ path }) => path, maxLength: 400 },
);
const most = fc.integer({ min: 1, max: 400 });

const callsOf = (shard: readonly string[], weights: readonly WeighedFile[]) =>
  weights.filter(({ path }) => shard.includes(path)).reduce((sum, { calls }) => sum + calls, 0);

describe('shards', () => {
  it('hold every file once', () => {
    fc.assert(
      fc.property(files, most, (weights, wanted) => {
        const shards = balancedShards(weights, wanted);
        expect(shards.flat().toSorted()).toEqual(weights.map(({ path }) => path).toSorted());
        expect(shards).toEqual(shards.map((shard) => shard.toSorted()));
      }),
    );
  });

  it('are as many as are wanted, allowed and of use, and none is empty', () => {
    fc.assert(
      fc.property(files, most, (weights, wanted) => {
        const working = weights.filter(({ calls }) => calls > 0).length;
        const useful = weights.length === 0 ? 0 : Math.max(1, working);
        const shards = balancedShards(weights, wanted);
        expect(shards).toHaveLength(Math.min(wanted, MOST_LEGS, useful));
        expect(shards.every((shard) => shard.length > 0)).toBe(true);
      }),
    );
  });

  it('are at most the mean and one file heavy', () => {
    fc.assert(
      fc.property(files, most, (weights, wanted) => {
        const loads = balancedShards(weights, wanted).map((shard) => callsOf(shard, weights));
        const mean = loads.reduce((sum, load) => sum + load, 0) / Math.max(1, loads.length);
        const largest = Math.max(0, ...weights.map(({ calls }) => calls));
        expect(Math.max(0, ...loads)).toBeLessThanOrEqual(mean + largest);
      }),
    );
  });

  it('do not depend on the order of the files', () => {
    const shuffled = files.chain((weights) =>
      fc.tuple(
        fc.constant(weights),
        fc.shuffledSubarray(weights, { minLength: weights.length, maxLength: weights.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, most, ([weights, reordered], wanted) => {
        expect(balancedShards(reordered, wanted)).toEqual(balancedShards(weights, wanted));
      }),
    );
  });

  it('give the heaviest files to different legs', () => {
    const weights = [5, 9, 1, 7, 2].map((calls) => ({ path: `${calls}.yaml`, calls }));
    expect(balancedShards(weights, 2)).toEqual([
      ['1.yaml', '2.yaml', '9.yaml'],
      ['5.yaml', '7.yaml'],
    ]);
  });

  it('are one where no file has calls', () => {
    const weights = ['b.yaml', 'a.yaml'].map((path) => ({ path, calls: 0 }));
    expect(balancedShards(weights, 8)).toEqual([['a.yaml', 'b.yaml']]);
    expect(balancedShards([], 8)).toEqual([]);
  });
});
