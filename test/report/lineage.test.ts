import { expect, it } from 'vitest';
import { lineageOf } from '../../src/report/lineage.ts';
import { round } from './sample-report.ts';

it('has each round challenge the last one that stood', () => {
  const rounds = [
    round(1),
    round(2, { outcome: 'rejected' }),
    round(3),
    round(4, { outcome: 'tie' }),
    round(5, { outcome: 'no-proposal' }),
    round(6),
  ];
  expect(lineageOf(rounds).map(({ challenged, stands }) => [challenged, stands])).toEqual([
    [null, true],
    [1, false],
    [1, true],
    [3, false],
    [3, false],
    [3, true],
  ]);
});

it('does not guess what stood before the first round that it has', () => {
  expect(lineageOf([round(4), round(5)]).map(({ challenged }) => challenged)).toEqual([null, 4]);
});
