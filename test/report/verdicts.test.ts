import { expect, it } from 'vitest';
import { runVerdict, standingsText, worstFirst } from '../../src/report/verdicts.ts';
import { prompt, report } from './sample-report.ts';

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

it('counts what became of the files, worst first', () => {
  const prompts = [
    prompt('r', { status: 'removed', verdict: null }),
    prompt('n', { status: 'new', verdict: null }),
    prompt('u', { verdict: null }),
    prompt('i', { status: 'invalid', verdict: 'error' }),
    prompt('a', { verdict: 'improved' }),
    prompt('b', { verdict: 'regressed' }),
    prompt('c', { verdict: 'improved' }),
    prompt('d', { verdict: 'budget-stopped' }),
    prompt('e', { verdict: 'error' }),
    prompt('f', { verdict: 'insufficient-evidence' }),
  ];
  expect(standingsText(report(prompts))).toBe(
    '1 regressed, 1 ended in an error, 1 invalid, 1 stopped by the budget, 1 with insufficient evidence, 2 improved, 1 new, 1 not compared, 1 removed',
  );
  expect(worstFirst(prompts).map(({ path }) => path)).toEqual([
    'b',
    'e',
    'i',
    'd',
    'f',
    'a',
    'c',
    'n',
    'u',
    'r',
  ]);
  expect(standingsText(report([]))).toBe('no prompt to check');
});

it('counts what a search of unchanged files found, the better ones before the others', () => {
  const found = { round: 2, modification: 'm', prompt: 'p' };
  const asItIs = { status: 'unchanged', verdict: null } as const;
  const prompts = [
    prompt('none', asItIs),
    prompt('tentative', { ...asItIs, bestRound: { ...found, confirmed: false } }),
    prompt('better', { ...asItIs, bestRound: { ...found, confirmed: true }, stoppedBy: 'max-rounds' }),
    prompt('short', { ...asItIs, stoppedBy: 'budget' }),
    prompt('fault', { ...asItIs, verdict: 'error', stoppedBy: 'error' }),
  ];
  expect(standingsText(report(prompts))).toBe(
    '1 ended in an error, 1 stopped by the budget, 1 with a better prompt, 2 without a better prompt',
  );
  expect(worstFirst(prompts).map(({ path }) => path)).toEqual([
    'fault',
    'short',
    'better',
    'none',
    'tentative',
  ]);
});
