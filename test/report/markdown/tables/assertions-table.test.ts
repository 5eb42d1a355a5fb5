import { expect, it } from 'vitest';
import { assertionsTable } from '../../../../src/report/markdown/tables/assertions-table.ts';
import type { Comparison, FailedAssertions, Pair } from '../../../../src/spo/types.ts';
import { comparison, pair, prompt, tally } from '../../sample-report.ts';

const checked = (caseIndex: number, failedChecks: FailedAssertions): Pair => ({
  ...pair([], []),
  caseIndex,
  failedChecks,
});
const none = { incumbent: [], challenger: [] };

it('counts failures by case and check, and tells what drawing again showed', () => {
  const redraws: Comparison['redraws'] = [{ caseIndex: 1, tally: tally(0, 9), decision: 'incumbent' }];
  const pairs = [
    checked(0, none),
    checked(1, { incumbent: [], challenger: ['at most 5 words'] }),
    checked(1, { incumbent: ['a | b'], challenger: ['a | b', 'at most 5 words'] }),
  ];
  const base = { ...comparison(tally(0, 2), pairs), redraws };
  expect(assertionsTable(prompt('a.yaml', { baseVersusHead: base }))).toBe(
    [
      '| case | check | base failed | this pull request failed | drawn again |',
      '|---|---|---|---|---|',
      '| 2 | at most 5 words | 0 of 2 | 2 of 2 | reliably worse 0 : 9 |',
      '| 2 | a &#124; b | 1 of 2 | 1 of 2 | reliably worse 0 : 9 |',
      '',
      'base and this pull request passed every check on 1 of 2 cases.',
    ].join('\n'),
  );
});

it('is one line when all passed, and nothing without checks', () => {
  const base = comparison(tally(1, 0), [checked(0, none)]);
  expect(assertionsTable(prompt('a.yaml', { baseVersusHead: base }))).toBe(
    'base and this pull request passed every check on 1 of 1 case.',
  );
  expect(assertionsTable(prompt('a.yaml'))).toBe('');
});
