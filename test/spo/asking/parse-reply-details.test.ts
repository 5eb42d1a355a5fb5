import { describe, expect, it } from 'vitest';
import { countWords, parseChoice } from '../../../src/spo/asking/parse-reply.ts';

describe('a choice', () => {
  it.each([
    ['set A', 'A'],
    ['Writer b.', 'B'],
    ['Option [A]', 'A'],
    ['Answers: "B"', 'B'],
    ["'a'", 'A'],
    ['(B)', 'B'],
    ['_A_', 'A'],
    ['`B`', 'B'],
    [`A${' '.repeat(39)}`, 'A'],
  ])('may be written as %s', (body, letter) => {
    expect(parseChoice(`<choose>${body}</choose>`)).toEqual({ ok: true, value: { analysis: '', letter } });
  });

  it.each([
    ['Banswer A'],
    ['Answer AB'],
    ['the set A'],
    [`A${'.'.repeat(40)}`],
    ['Settle: B or neither of both, as I said'],
  ])('may not be written as %s', (body) => {
    expect(parseChoice(`<choose>${body}</choose>`)).toEqual({
      ok: false,
      reason: 'the judge chose something other than A or B',
    });
  });

  it('says what is wrong with it', () => {
    expect(parseChoice('A')).toEqual({ ok: false, reason: 'the judge wrote no <choose> tag' });
    expect(parseChoice('<choose>A</choose><choose>B</choose>')).toEqual({
      ok: false,
      reason: 'the judge chose more than once',
    });
  });

  it('keeps the analysis, and is not put together from the text around it', () => {
    expect(parseChoice('<analyse> both fine </analyse><choose>B</choose>')).toEqual({
      ok: true,
      value: { analysis: 'both fine', letter: 'B' },
    });
    expect(parseChoice('<cho<analyse>x</analyse>ose>A</choose>').ok).toBe(false);
    expect(parseChoice('<choose>A</choose> because <analyse>x</analyse>')).toMatchObject({
      value: { letter: 'A' },
    });
  });
});

describe('countWords', () => {
  it('stops where it is told to', () => {
    expect(countWords('one two three four', 2)).toBe(2);
    expect(countWords('one two three four', 4)).toBe(4);
    expect(countWords('one two three four', 9)).toBe(4);
  });
});
