import { expect, it } from 'vitest';
import { counted, dollars, thousands } from '../../src/spo/counted.ts';

it('numbers have their thousands apart and their nouns in the right form', () => {
  expect(thousands(1_234_567)).toBe('1,234,567');
  expect([0, 1, 2, 1000].map((value) => counted(value, 'call'))).toEqual([
    '0 calls',
    '1 call',
    '2 calls',
    '1,000 calls',
  ]);
  expect(counted(2, 'retry', 'retries')).toBe('2 retries');
});

it.each([
  [0, '$0.00'],
  [0.000_01, '$0.0001'],
  [0.0004, '$0.0004'],
  [0.0099, '$0.0099'],
  [0.01, '$0.01'],
  [0.5, '$0.50'],
  [12.3, '$12.30'],
])('%s dollars are shown as %s', (sum, text) => {
  expect(dollars(sum)).toBe(text);
});
