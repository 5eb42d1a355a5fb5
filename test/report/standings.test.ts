import { expect, it } from 'vitest';
import { standingsText, worstFirst } from '../../src/report/standings.ts';
import { prompt, report } from './sample-report.ts';

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
