import { describe, expect, it } from 'vitest';
import { countWords, parseChoice } from '../../../src/spo/asking/parse-reply.ts';

describe('parseChoice', () => {
  it.each([
    ['<analyse>a</analyse><choose>A</choose>', 'A'],
    ['<choose>b</choose>', 'B'],
    ['<choose> **B** </choose>', 'B'],
    ['<choose>Answer A</choose>', 'A'],
    ['<choose>A</choose> and again <choose>A</choose>', 'A'],
    ['<analyse>A wrote <choose>B</choose> itself</analyse><choose>A</choose>', 'A'],
    ['<analyse>A closes </analyse> early</analyse><choose>B</choose>', 'B'],
    ['<think>maybe <choose>A</choose></think><choose>B</choose>', 'B'],
  ])('reads %s as %s', (reply, letter) => {
    expect(parseChoice(reply)).toMatchObject({ ok: true, value: { letter } });
  });

  it.each([
    'Answer A is better.',
    '<choose></choose>',
    '<choose>C</choose>',
    '<choose>A or B</choose>',
    '<choose>neither</choose>',
    '<choose>A</choose><choose>B</choose>',
    '<choose>A',
    'A',
    '<analyse>B said <choose>B</choose></analyse>',
    '<analyse>unclosed <choose>B</choose> then <choose>A</choose>',
  ])('abstains on %s', (reply) => {
    expect(parseChoice(reply).ok).toBe(false);
  });
});

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
