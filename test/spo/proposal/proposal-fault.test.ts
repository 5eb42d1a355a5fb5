import { describe, expect, it } from 'vitest';
import { optimizeMessages } from '../../../src/spo/asking/instructions.ts';
import { withoutQuoteMarks } from '../../../src/spo/proposal/form-leftovers.ts';
import { proposalFault } from '../../../src/spo/proposal/proposal-fault.ts';
import type { Answer } from '../../../src/spo/types.ts';

const spec = {
  requirements: 'One word.\nIn small letters.',
  count: null,
  cases: [{ question: 'Is it good?', answer: 'yes' }],
};
const answers: Answer[] = [{ status: 'answered', caseIndex: 0, question: 'Is it good?', text: 'It is.' }];

describe('parts of the form', () => {
  const [message] = optimizeMessages({ prompt: 'Answer {x}.', answers }, { ...spec, count: 30 }, 'why');
  const ours = (message?.content ?? '')
    .split('\n')
    .filter((line) => /^<\/?\w+>$|^\w+ \d:$/.test(line) && !/^<\/?prompt>$/.test(line));

  it('are known, all of them', () => {
    expect(ours.length).toBeGreaterThan(9);
    for (const line of ours) {
      expect(proposalFault(`Answer well.\n${line}\nmore`, 'Answer.', spec), line).toContain(line);
    }
  });

  it.each([
    ['the tags of a reply', 'Answer well.\n<analyse>x</analyse>', '<analyse>'],
    ['a choice', 'Answer well.\n<choose>A</choose>', '<choose>'],
    ['marked lines of the prompt', 'Answer well.\n> Answer.', 'mark ">"'],
    ['marked lines of the requirements', 'Answer well.\n> In small letters.', 'mark ">"'],
  ])('are %s', (_, prompt, reason) => {
    expect(proposalFault(prompt, 'Answer.', spec)).toContain(reason);
  });

  it.each([
    ['tags that the prompt had', 'Write <analyse>.', 'Write <analyse> first.'],
    ['labels that the prompt had', 'Question 1:\nx', 'Be brief.\nQuestion 1:\ny'],
    ['a quotation', 'Answer.', 'Answer with this line:\n> quoted'],
    ['other tags', 'Answer.', 'Answer.\n<requirements>\nOne word.\n</requirements>\n<answers></answers>'],
    ['a sentence with such words', 'Answer.', 'Answer question 1: briefly.'],
  ])('are not %s', (_, before, prompt) => {
    expect(proposalFault(prompt, before, spec)).toBeNull();
  });
});

it.each([
  ['is taken off where every line has it', '> a\n>\n>b', 'x', 'a\n\nb'],
  ['stays where only some have it', '> a\nb', 'x', '> a\nb'],
  ['stays where the prompt was a quotation before', '> a', '> x', '> a'],
])('the mark %s', (_, text, before, result) => {
  expect(withoutQuoteMarks(text, before)).toBe(result);
});
