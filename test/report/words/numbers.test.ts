import { describe, expect, it } from 'vitest';
import {
  ballotsText,
  costText,
  durationText,
  pairsText,
  usageText,
} from '../../../src/report/words/numbers.ts';
import { NO_USAGE } from '../../../src/spo/usage.ts';
import { tally } from '../sample-report.ts';

it.each([
  [null, 'cost unknown'],
  [0, '$0.00'],
  [0.0004, '$0.0004'],
  [0.0099, '$0.0099'],
  [0.01, '$0.01'],
  [12.345, '$12.35'],
])('a cost of %s is shown as %s', (cost, text) => {
  expect(costText(cost)).toBe(text);
});

it('usage counts tokens of both kinds', () => {
  const usage = { ...NO_USAGE, calls: 214, promptTokens: 150_000, completionTokens: 18_300, costUsd: 0.06 };
  expect(usageText(usage)).toBe('214 calls, 168,300 tokens, $0.06');
});

it('pairs name what decided for neither side, where there was any', () => {
  expect(pairsText(tally(8, 0))).toBe('8 : 0');
  const rest = { byChecks: 3, flip: 1, identical: 2, repeat: 1, abstain: 2 };
  expect(pairsText(tally(1, 9, rest))).toBe('1 : 9, 3 by checks, 1 flip, 2 ties, 1 repeat, 2 abstentions');
});

it('ballots are challenger, incumbent and abstentions', () => {
  expect(ballotsText(tally(1, 2, { ballots: { challenger: 3, incumbent: 1, abstain: 4 } }))).toBe(
    '3 : 1 : 4',
  );
});

describe('a duration', () => {
  const start = '2026-11-22T10:00:00.000Z';

  it.each([
    ['2026-11-22T10:00:00.400Z', '0 s'],
    ['2026-11-22T10:00:59.400Z', '59 s'],
    ['2026-11-22T10:01:00.000Z', '1 min 0 s'],
    ['2026-11-22T11:00:07.000Z', '1 h 7 s'],
    ['2026-11-23T12:02:05.000Z', '26 h 2 min 5 s'],
  ])('until %s is %s', (end, text) => {
    expect(durationText(start, end)).toBe(text);
  });

  it('is none between times that cannot be read, or that go back', () => {
    expect(durationText(start, 'later')).toBeNull();
    expect(durationText('', start)).toBeNull();
    expect(durationText(start, '2026-11-22T09:59:58.000Z')).toBeNull();
  });
});
