import { describe, expect, it } from 'vitest';
import { promptWarnings } from '../../../src/spo/loop/prompt-warnings.ts';

const cases = [
  {
    question: 'A train leaves at nine and arrives at a quarter past eleven. How long did it take?',
    answer: 'Two hours and fifteen minutes, since nine to eleven is two hours.',
  },
];

describe('prompt warnings', () => {
  it('are none for a small change', () => {
    expect(promptWarnings('Solve it.', 'Solve it step by step.', { cases })).toEqual([]);
  });

  it('name a prompt that has grown more than threefold', () => {
    const before = 'word '.repeat(25);
    expect(promptWarnings(before, 'word '.repeat(75), { cases })).toEqual([]);
    expect(promptWarnings(before, 'word '.repeat(76), { cases })).toEqual([
      'The prompt has grown from 25 to 76 words.',
    ]);
  });

  it('let a short prompt grow', () => {
    expect(promptWarnings('Solve it.', 'word '.repeat(50), { cases })).toEqual([]);
  });

  it.each([
    ['a question', 'If a TRAIN leaves at nine and arrives at a quarter past, be careful.'],
    ['a reference answer', 'Say: two hours and fifteen minutes since nine to eleven.'],
  ])('name words copied from %s', (_, prompt) => {
    expect(promptWarnings('Solve it.', prompt, { cases })).toEqual([expect.stringContaining('copied')]);
  });

  it('do not mind words that the prompt had before', () => {
    const before = 'For example: a train leaves at nine and arrives at a quarter past.';
    expect(promptWarnings(before, `${before} Check it.`, { cases })).toEqual([]);
  });

  it('do not mind seven words in a row', () => {
    expect(promptWarnings('Solve it.', 'train leaves at nine and arrives at', { cases })).toEqual([]);
  });

  it('count a prompt of 60 words as long', () => {
    expect(promptWarnings('Solve it.', 'word '.repeat(59), { cases })).toEqual([]);
    expect(promptWarnings('Solve it.', 'word '.repeat(60), { cases })).toHaveLength(1);
  });

  it('quote the first words that were copied, whatever stands between them', () => {
    const prompt = 'Think: a train -- LEAVES at nine, and arrives at a quarter past eleven!';
    expect(promptWarnings('Solve it.', prompt, { cases })[0]).toContain(
      '("a train leaves at nine and arrives at")',
    );
  });

  it('do not mind words that stand in two cases one after the other', () => {
    const halves = [{ question: 'a train leaves at nine', answer: 'and arrives at a quarter past' }];
    expect(promptWarnings('Solve it.', 'a train leaves at nine and arrives at', { cases: halves })).toEqual(
      [],
    );
  });

  it('have nothing to hold against a prompt without cases', () => {
    expect(
      promptWarnings('', 'word word word word word word word word', { cases: [{ question: '' }] }),
    ).toEqual([]);
  });

  it('do not mind that a prompt ends on a few words that a case ends on', () => {
    expect(promptWarnings('Solve it.', 'Say how long did it take?', { cases })).toEqual([]);
  });
});
