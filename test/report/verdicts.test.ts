import { expect, it } from 'vitest';
import { runVerdict } from '../../src/report/verdicts.ts';

it('takes the first in precedence', () => {
  expect(runVerdict(['no-reliable-change', 'improved', 'regressed', 'error'])).toBe('regressed');
  expect(runVerdict(['improved', 'budget-stopped', 'error'])).toBe('error');
  expect(runVerdict(['insufficient-evidence', 'budget-stopped', 'improved'])).toBe('budget-stopped');
  expect(runVerdict(['improved', 'insufficient-evidence'])).toBe('insufficient-evidence');
  expect(runVerdict(['no-reliable-change', null, 'improved'])).toBe('improved');
  expect(runVerdict(['no-reliable-change'])).toBe('no-reliable-change');
  expect(runVerdict([null])).toBeNull();
  expect(runVerdict([])).toBeNull();
});
