import { describe, expect, it } from 'vitest';
import { growthOf } from '../../bench/fuzz/growth.ts';

const SIZES = [256, 1024, 4096, 16_384];
const steps: Readonly<Record<string, (size: number) => number>> = {
  none: () => 0,
  'as many as characters': (size) => size,
  'n log n': (size) => size * Math.log2(size),
  'few for a short text and a fixed number beside': (size) => 50_000 + size,
};
const slow: Readonly<Record<string, (size: number) => number>> = {
  quadratic: (size) => size ** 2,
  'quadratic with a small factor': (size) => size + size ** 2 / 100,
  cubic: (size) => size ** 3,
  exponential: (size) => 1.01 ** size,
};

describe('the growth of a parser', () => {
  it.each(Object.entries(steps))('is no fault with steps %s', (_, costOf) => {
    expect(growthOf(SIZES, costOf, 100, 1e9).isSlow).toBe(false);
  });

  it.each(Object.entries(slow))('is seen when it is %s', (_, costOf) => {
    expect(growthOf(SIZES, costOf, 100, 1e12)).toMatchObject({ isSlow: true });
  });

  it.each(Object.entries(steps))(
    'is the same on a machine that is ten times slower, with steps %s',
    (_, costOf) => {
      expect(growthOf(SIZES, (size) => 10 * costOf(size), 1_000, 1e9).isSlow).toBe(false);
    },
  );

  it('is not sought in costs too small to compare, and stops where it is found', () => {
    expect(growthOf(SIZES, (size) => size ** 2 / 1e9, 100, 1e9).isSlow).toBe(false);
    const tried: number[] = [];
    growthOf(SIZES, (size) => tried.push(size) * size ** 3, 100, 1e20);
    expect(tried).toEqual([256, 1024, 4096]);
  });

  it('does not excuse what costs too much at any size', () => {
    expect(growthOf(SIZES, () => 2_000, 100, 1_000).isSlow).toBe(true);
  });
});
