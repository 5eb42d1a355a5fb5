import { describe, expect, it } from 'vitest';
import { copiedText } from '../../../src/spo/proposal/copied-text.ts';

const cases = [
  {
    question: 'A train leaves at nine and arrives at a quarter past eleven. How long did it take?',
    answer: 'Two hours and fifteen minutes, since nine to eleven is two hours.',
  },
];
const copied = (text: string, before = 'Solve it.', spec: Partial<Parameters<typeof copiedText>[2]> = {}) =>
  copiedText(text, before, { cases, requirements: '', ...spec });

describe('a copy', () => {
  it.each([
    ['of a question', 'If a TRAIN leaves at nine and arrives at a quarter past, be careful.'],
    ['of a reference answer', 'Say: two hours and fifteen minutes since nine to eleven.'],
  ])('%s is found', (_, prompt) => {
    expect(copied(prompt)).not.toBeNull();
  });

  it('is quoted by its first words, whatever stands between them', () => {
    expect(copied('Think: a train -- LEAVES at nine, and arrives at a quarter past eleven!')).toBe(
      'a train leaves at nine and arrives at',
    );
  });

  it.each<[string, string, string, Partial<Parameters<typeof copiedText>[2]>]>([
    [
      'a whole short question',
      'Like: what is the capital of France?',
      '',
      { cases: [{ question: 'What is the capital of France?' }] },
    ],
    [
      'a whole short answer',
      'Say {"item": "ladder", "quantity": 1, "city": "York"}.',
      '',
      { cases: [{ question: 'q', answer: '{"item": "ladder", "quantity": 1, "city": "York"}' }] },
    ],
    [
      'Chinese',
      '比如：小明有三个苹果，吃了一个，还剩几个？',
      '',
      { cases: [{ question: '小明有三个苹果，吃了一个，还剩几个？' }] },
    ],
  ])('of %s is found', (_, prompt, before, spec) => {
    expect(copied(prompt, before, spec)).not.toBeNull();
  });

  it.each<[string, string, string, Partial<Parameters<typeof copiedText>[2]>]>([
    [
      'what the prompt had before',
      'For example: a train leaves at nine and arrives at a quarter past. Check it.',
      'For example: a train leaves at nine and arrives at a quarter past.',
      {},
    ],
    [
      'what the requirements say',
      'Say positive, negative or neutral and not one word more.',
      '',
      {
        requirements: 'Positive, negative or neutral and not one word more.',
        cases: [{ question: 'q', answer: 'positive, negative or neutral and not one word more' }],
      },
    ],
    ['seven words of a longer text', 'train leaves at nine and arrives at', '', {}],
    [
      'a label',
      'Answer billing or delivery.',
      '',
      {
        cases: [
          { question: 'q', answer: 'billing' },
          { question: 'r', answer: 'delivery' },
        ],
      },
    ],
    [
      'a long label that several cases have',
      'Say: the order has not yet been delivered.',
      '',
      {
        cases: [
          { question: 'q', answer: 'The order has not yet been delivered.' },
          { question: 'r', answer: 'The order has not yet been delivered.' },
        ],
      },
    ],
    [
      'words of two cases one after the other',
      'a train leaves at nine and arrives at',
      '',
      { cases: [{ question: 'a train leaves at', answer: 'nine and arrives at' }] },
    ],
    ['the last words of a case', 'Say how long did it take?', '', {}],
    [
      'anything where there is nothing',
      'word word word word word word word word',
      '',
      { cases: [{ question: '' }] },
    ],
  ])('is not %s', (_, prompt, before, spec) => {
    expect(copied(prompt, before, spec)).toBeNull();
  });
});
