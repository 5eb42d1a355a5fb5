import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canStillDecide,
  fewestDecisivePairs,
  pairCap,
  signTest,
  signTestDecision,
} from '../../../src/spo/comparing/sign-test.ts';

/** Exact chance that fair coins are called for one side when every coin is looked at. */
function falseRate(errorRate: number): number {
  const test = signTest(errorRate);
  let open = new Map([[0, 1]]);
  let rate = 0;
  for (let tosses = 1; tosses <= test.cap; tosses++) {
    const next = new Map<number, number>();
    for (const [wins, chance] of open) {
      for (const after of [wins, wins + 1]) {
        const decision = signTestDecision(test, after, tosses - after, tosses === test.cap);
        if (decision === 'wins') rate += chance / 2;
        else if (decision === null) next.set(after, (next.get(after) ?? 0) + chance / 2);
      }
    }
    open = next;
  }
  return rate;
}

describe('the sequential sign test', () => {
  it.each([0.05, 0.05 / 3, 0.005, 0.0005])('keeps an error rate of %d exactly', (errorRate) => {
    const rate = falseRate(errorRate);
    expect(rate).toBeLessThanOrEqual(errorRate);
    expect(rate).toBeGreaterThan(errorRate * 0.7);
  });

  it('decides early at 6 : 0, 8 : 1 and 10 : 2 for 5%, and at the end from 5 : 0', () => {
    const test = signTest(0.05);
    expect(test.early.slice(0, 3)).toEqual([6, 8, 10]);
    expect(test.cap).toBe(24);
    expect(fewestDecisivePairs(test)).toBe(5);
    expect(signTestDecision(test, 5, 0, false)).toBeNull();
    expect(signTestDecision(test, 5, 0, true)).toBe('wins');
    expect(signTestDecision(test, 1, 8, false)).toBe('losses');
  });

  it('gives more pairs to a smaller error rate', () => {
    expect([0.05, 0.005, 0.0005].map(pairCap)).toEqual([24, 38, 54]);
  });

  const tests = [0.05, 0.0125, 0.002].map((rate) => signTest(rate));
  const state = fc.record({
    test: fc.constantFrom(...tests),
    wins: fc.nat(30),
    losses: fc.nat(30),
    atEnd: fc.boolean(),
  });

  it('mirrors its decision when the sides are swapped', () => {
    const mirror = { wins: 'losses', losses: 'wins' } as const;
    fc.assert(
      fc.property(state, ({ test, wins, losses, atEnd }) => {
        const decision = signTestDecision(test, wins, losses, atEnd);
        const swapped = signTestDecision(test, losses, wins, atEnd);
        expect(swapped).toBe(decision === null ? null : mirror[decision]);
      }),
    );
  });

  it('is never weakened by one more pair for the winner', () => {
    fc.assert(
      fc.property(state, ({ test, wins, losses, atEnd }) => {
        fc.pre(wins + losses < test.cap);
        if (signTestDecision(test, wins, losses, atEnd) === 'wins') {
          expect(signTestDecision(test, wins + 1, losses, atEnd)).toBe('wins');
        }
      }),
    );
  });

  it('knows when nothing can be decided any more', () => {
    const test = signTest(0.05);
    expect(canStillDecide(test, 0, 0, 4)).toBe(false);
    expect(canStillDecide(test, 0, 0, 5)).toBe(true);
    expect(canStillDecide(test, 6, 6, 2)).toBe(false);
  });

  it('has the boundaries that docs/decisions/0002-verdicts.md names', () => {
    const { early, final } = signTest(0.05);
    expect(early).toEqual([6, 8, 10, 13, 15, 16]);
    expect(final).toEqual([
      1, 2, 3, 4, 5, 5, 6, 7, 7, 8, 9, 9, 10, 11, 11, 12, 13, 13, 14, 15, 15, 16, 17, 17, 18,
    ]);
  });

  it('spends as much of the error rate as whole numbers of wins allow', () => {
    // Neither end may be one win easier: 4 : 0 happens by chance in 6.25% of comparisons, 5 : 0 in 3.1%.
    const test = signTest(0.05, 5);
    expect(test).toMatchObject({ cap: 5, early: [], final: [1, 2, 3, 4, 5, 5] });
    expect(signTest(0.07, 4)).toMatchObject({ early: [], final: [1, 2, 3, 4, 4] });
    expect(signTest(0.04, 10).early).toEqual([6, 9]);
  });

  it('has an early boundary only where the cap leaves room for it', () => {
    expect(signTest(0.05, 6).early).toEqual([6]);
    expect(signTest(0.05, 8).early).toEqual([6]);
    expect(signTest(0.05, 9).early).toEqual([6, 8]);
  });

  it('decides nothing beyond its boundaries', () => {
    const test = signTest(0.05);
    expect(signTestDecision(test, 12, 12, true)).toBeNull();
    expect(signTestDecision(test, 17, 7, true)).toBeNull();
    expect(signTestDecision(test, 18, 6, false)).toBeNull();
    expect(signTestDecision(test, 18, 6, true)).toBe('wins');
    expect(signTestDecision(test, 6, 18, true)).toBe('losses');
    expect(signTestDecision(test, 20, 10, true)).toBeNull();
  });

  it('knows what can still be decided, for either side', () => {
    const test = signTest(0.05);
    expect(canStillDecide(test, 16, 6, 1)).toBe(true);
    expect(canStillDecide(test, 6, 16, 1)).toBe(true);
    expect(canStillDecide(test, 16, 6, 0)).toBe(false);
    expect(canStillDecide(test, 17, 6, 0)).toBe(true);
  });

  it('needs more pairs than it has where its cap is too small for any verdict', () => {
    expect(fewestDecisivePairs(signTest(0.05, 3))).toBe(4);
    expect(fewestDecisivePairs(signTest(0.05, 5))).toBe(5);
  });
});
