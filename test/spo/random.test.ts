import { describe, expect, it } from 'vitest';
import { keyedOrder, seededRandomness } from '../../src/spo/random.ts';

const draw = (stream: () => number, count: number) => Array.from({ length: count }, () => stream());

describe('seeded randomness', () => {
  it('gives the same numbers for the same key, today as ever', () => {
    const once = draw(seededRandomness(1)('a.yaml', 2), 3);
    expect(draw(seededRandomness(1)('a.yaml', 2), 3)).toEqual(once);
    // A stored run can only be drawn again while these stay as they are.
    expect(once).toMatchInlineSnapshot(`
      [
        0.47414207295514643,
        0.6893251207657158,
        0.7167482415679842,
      ]
    `);
  });

  it.each([
    ['seed', seededRandomness(2)('a', 1)],
    ['kind of seed', seededRandomness('1')('a', 1)],
    ['key', seededRandomness(1)('b', 1)],
    ['kind of key', seededRandomness(1)('a', '1')],
    ['end of the key', seededRandomness(1)('a')],
  ])('gives other numbers for another %s', (_, stream) => {
    expect(draw(stream, 3)).not.toEqual(draw(seededRandomness(1)('a', 1), 3));
  });

  it('is spread evenly from 0 to below 1', () => {
    const numbers = draw(seededRandomness(3)('spread'), 4000);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    for (const tenth of Array(10).keys()) {
      const count = numbers.filter((number) => Math.floor(number * 10) === tenth).length;
      expect(count).toBeGreaterThan(320);
      expect(count).toBeLessThan(480);
    }
  });
});

describe('keyedOrder', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const textOf = (item: string) => item;

  it('is the same whatever order the items came in', () => {
    const order = keyedOrder(items, textOf, seededRandomness(1), 'x');
    expect(keyedOrder(items.toReversed(), textOf, seededRandomness(1), 'x')).toEqual(order);
    expect(order.toSorted()).toEqual(items);
    expect(order).not.toEqual(items);
  });

  it('depends on the key', () => {
    const orders = ['x', 'y', 'z'].map((key) => keyedOrder(items, textOf, seededRandomness(1), key).join(''));
    expect(new Set(orders).size).toBe(3);
  });

  it('goes by rank, and by text where ranks are equal', () => {
    const rank: Record<string, number> = { a: 0.9, b: 0.5, c: 0.5, d: 0.1 };
    const random =
      (...key: readonly (string | number)[]) =>
      () =>
        rank[String(key.at(-1))] ?? 0;
    expect(keyedOrder(['c', 'a', 'b', 'd'], textOf, random)).toEqual(['d', 'b', 'c', 'a']);
    expect(keyedOrder(['b', 'a', 'c', 'd'], textOf, random)).toEqual(['d', 'b', 'c', 'a']);
  });
});
