import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  balancedShards,
  budgetShares,
  MOST_LEGS,
  mostLegsFor,
  type WeighedFile,
} from '../../../src/jobs/fan-out/shards.ts';

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

const unlimited = { maxCalls: null, maxTokens: null, maxCostUsd: null };
const legs = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 256 });
const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? Number.NaN), 0);
const micros = (dollars: number | null) => Math.round((dollars ?? Number.NaN) * 1e6);

describe('shares of a budget', () => {
  it('add up to it exactly, and nobody gets nothing', () => {
    fc.assert(
      fc.property(legs, fc.nat({ max: Number.MAX_SAFE_INTEGER - 256 }), (calls, extra) => {
        const maxTokens = calls.length + extra;
        const shares = budgetShares({ ...unlimited, maxTokens }, calls).map((share) => share.maxTokens ?? 0);
        expect(shares.reduce((total, share) => total + BigInt(share), 0n)).toBe(BigInt(maxTokens));
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(1);
        expect(shares.every(Number.isSafeInteger)).toBe(true);
      }),
    );
  });

  it('are proportional but for less than one call where everybody gets one anyway', () => {
    const even = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(even, fc.integer({ min: 1, max: 1_000_000 }), (calls, extra) => {
        const all = sum(calls);
        const maxCalls = all + extra;
        budgetShares({ ...unlimited, maxCalls }, calls).forEach((share, leg) => {
          const exact = (maxCalls * (calls[leg] ?? 0)) / all;
          expect(Math.abs((share.maxCalls ?? 0) - exact)).toBeLessThan(1);
        });
      }),
    );
  });

  it('are of whole millionths of a dollar and never more than there is', () => {
    const dollars = fc.double({ min: 0.001, max: 1_000_000, noNaN: true });
    fc.assert(
      fc.property(legs, dollars, (calls, maxCostUsd) => {
        const shares = budgetShares({ ...unlimited, maxCostUsd }, calls).map((share) => share.maxCostUsd);
        const total = sum(shares.map(micros));
        expect(total / 1e6).toBeLessThanOrEqual(calls.length === 1 ? total / 1e6 : maxCostUsd);
        expect(maxCostUsd * 1e6 - total).toBeLessThan(1.001);
        expect(Math.min(...shares.map(micros))).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('are all of it for a leg alone, and null where nothing is limited', () => {
    const limits = { maxCalls: 1, maxTokens: null, maxCostUsd: 0.000_000_1 };
    expect(budgetShares(limits, [500])).toEqual([limits]);
    expect(budgetShares(unlimited, [1, 2])).toEqual([unlimited, unlimited]);
  });

  it('follow the calls, by largest remainder', () => {
    const shares = budgetShares({ maxCalls: 10, maxTokens: 1000, maxCostUsd: 0.3 }, [6, 3, 1]);
    expect(shares).toEqual([
      { maxCalls: 6, maxTokens: 600, maxCostUsd: 0.18 },
      { maxCalls: 3, maxTokens: 300, maxCostUsd: 0.09 },
      { maxCalls: 1, maxTokens: 100, maxCostUsd: 0.03 },
    ]);
    expect(budgetShares({ ...unlimited, maxCalls: 8 }, [1, 1, 1]).map(({ maxCalls }) => maxCalls)).toEqual([
      3, 3, 2,
    ]);
    expect(budgetShares({ ...unlimited, maxCalls: 4 }, [900, 0, 1]).map(({ maxCalls }) => maxCalls)).toEqual([
      2, 1, 1,
    ]);
  });
});

describe('the legs that a budget suffices for', () => {
  it('are never too many to divide it', () => {
    const amount = fc.option(fc.integer({ min: 1, max: 500 }), { nil: null });
    const cost = fc.option(fc.double({ min: 1e-9, max: 0.001, noNaN: true }), { nil: null });
    fc.assert(
      fc.property(
        amount,
        amount,
        cost,
        fc.integer({ min: 1, max: 256 }),
        (maxCalls, maxTokens, maxCostUsd, wanted) => {
          const limits = { maxCalls, maxTokens, maxCostUsd };
          const count = Math.min(wanted, mostLegsFor(limits));
          expect(
            budgetShares(
              limits,
              Array.from({ length: count }, () => 1),
            ),
          ).toHaveLength(count);
          const tooMany = mostLegsFor(limits) + 1;
          if (tooMany > 600) return;
          expect(() =>
            budgetShares(
              limits,
              Array.from({ length: tooMany }, () => 1),
            ),
          ).toThrow(RangeError);
        },
      ),
    );
  });

  it('are any number where nothing is limited', () => {
    expect(mostLegsFor(unlimited)).toBe(Number.POSITIVE_INFINITY);
    expect(mostLegsFor({ maxCalls: 3, maxTokens: 900, maxCostUsd: 1 })).toBe(3);
    expect(mostLegsFor({ maxCalls: null, maxTokens: null, maxCostUsd: 0.29 })).toBe(290_000);
  });
});
