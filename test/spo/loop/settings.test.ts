import { describe, expect, it } from 'vitest';
import { assertSettings, DEFAULT_SETTINGS, roundRule } from '../../../src/spo/loop/settings.ts';

describe('settings of the loop', () => {
  it('are fine as they come', () => {
    expect(() => assertSettings(DEFAULT_SETTINGS)).not.toThrow();
  });

  it.each([
    ['maxRounds', 1],
    ['initialRound', 1],
    ['sampleSize', 1],
    ['patience', 0],
  ])('%s has to be a whole number of at least %d', (name, least) => {
    const withValue = (value: number) => () => assertSettings({ ...DEFAULT_SETTINGS, [name]: value });
    expect(withValue(least)).not.toThrow();
    expect(withValue(least + 5)).not.toThrow();
    for (const value of [least - 1, least + 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(withValue(value)).toThrow(
        expect.objectContaining({ code: 'bad-input', message: `${name} is ${value}.` }),
      );
    }
    expect(withValue(least - 1)).toThrow(
      expect.objectContaining({ remedy: expect.stringContaining(`at least ${least}`) }),
    );
  });

  it('name a rule for the ballots, or are refused', () => {
    expect(() => assertSettings({ ...DEFAULT_SETTINGS, ballots: 3 })).toThrow(
      expect.objectContaining({ code: 'bad-input', remedy: expect.stringContaining('even number') }),
    );
  });

  it.each([
    ['auto', 1, 6],
    ['auto-fast', 2, 6],
    [10, 5, 5],
  ] as const)('%s draws %d pairs first and %d at most', (ballots, first, most) => {
    const rule = roundRule(ballots);
    const tally = { challenger: 0, incumbent: 0, flip: 0, identical: 0, repeat: 0, abstain: 0, byChecks: 0 };
    const nothing = { ...tally, ballots: { challenger: 0, incumbent: 0, abstain: 0 } };
    expect(
      rule.nextWave({
        tally: nothing,
        drawn: 0,
        abstained: { tie: 0, unreadable: 0, refused: 0, missing: 0 },
        exhausted: false,
      }),
    ).toBe(first);
    expect(rule.most).toBe(most);
  });
});
