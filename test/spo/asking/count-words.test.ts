import { describe, expect, it } from 'vitest';
import { countWords } from '../../../src/spo/asking/count-words.ts';

describe('countWords', () => {
  it.each([
    ['one two  three.', 3],
    ["don't stop", 2],
    ['请用中文回答这个问题', 5],
    ['', 0],
    ['— …', 0],
  ])('counts %j as %i', (text, words) => {
    expect(Math.abs(countWords(text) - words)).toBeLessThanOrEqual(/[一-鿿]/.test(text) ? 1 : 0);
  });
});

it('stops counting where it is told to', () => {
  expect(countWords('one two three four', 2)).toBe(2);
  expect(countWords('one two three four', 9)).toBe(4);
});
