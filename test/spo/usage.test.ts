import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Usage } from '../../src/spo/types.ts';
import { addUsage, NO_USAGE, usageSince } from '../../src/spo/usage.ts';

const usage: fc.Arbitrary<Usage> = fc.record({
  calls: fc.nat(1000),
  promptTokens: fc.nat(1000),
  completionTokens: fc.nat(1000),
  costUsd: fc.nat(1000),
  retries: fc.nat(1000),
  cacheHits: fc.nat(1000),
});

it('sums each count for itself', () => {
  const left = { calls: 1, promptTokens: 2, completionTokens: 3, costUsd: 4, retries: 5, cacheHits: 6 };
  const right = {
    calls: 10,
    promptTokens: 20,
    completionTokens: 30,
    costUsd: 40,
    retries: 50,
    cacheHits: 60,
  };
  const sum = { calls: 11, promptTokens: 22, completionTokens: 33, costUsd: 44, retries: 55, cacheHits: 66 };
  expect(addUsage(left, right)).toEqual(sum);
});

it('what was spent since an earlier reading is what was added to it', () => {
  fc.assert(
    fc.property(usage, usage, (earlier, spent) => {
      expect(usageSince(earlier, addUsage(earlier, spent))).toEqual(spent);
    }),
  );
});

it('no usage adds nothing', () => {
  fc.assert(
    fc.property(usage, (some) => {
      expect(addUsage(some, NO_USAGE)).toEqual(some);
    }),
  );
});

it.each([
  [null, 1],
  [1, null],
  [null, null],
])('a cost of %s and one of %s are together unknown', (left, right) => {
  const [first, second] = [
    { ...NO_USAGE, costUsd: left },
    { ...NO_USAGE, costUsd: right },
  ];
  expect(addUsage(first, second).costUsd).toBeNull();
  expect(usageSince(first, second).costUsd).toBeNull();
});
