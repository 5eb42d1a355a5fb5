import { describe, expect, it } from 'vitest';
import { countWords, parseChoice, parseProposal } from '../../../src/spo/asking/parse-reply.ts';

const promptOf = (reply: string) => {
  const parsed = parseProposal(reply);
  return parsed.ok ? parsed.value.prompt : parsed.reason;
};
const fenced = (...lines: string[]) => promptOf(`<prompt>${lines.join('\n')}</prompt>`);

describe('a proposal', () => {
  it('has its modification behind its analysis and its prompt behind both', () => {
    const reply =
      '<analyse>drop <modification>x</modification> and <prompt>y</prompt></analyse><modification>m <prompt>z</prompt></modification><prompt>p</prompt>';
    expect(parseProposal(reply)).toEqual({
      ok: true,
      value: {
        analysis: 'drop <modification>x</modification> and <prompt>y</prompt>',
        modification: 'm <prompt>z</prompt>',
        prompt: 'p',
      },
    });
  });

  it('has its prompt behind the analysis where no modification is named', () => {
    expect(promptOf('<analyse><prompt>y</prompt></analyse><prompt>p</prompt>')).toBe('p');
  });

  it('may have nothing but its prompt', () => {
    expect(parseProposal('<prompt>p</prompt>')).toEqual({
      ok: true,
      value: { analysis: '', modification: '', prompt: 'p' },
    });
  });

  it('has its modification on one line', () => {
    const reply = '<modification> a\r\n\tb  c </modification><prompt>p</prompt>';
    expect(parseProposal(reply)).toMatchObject({ value: { modification: 'a b c' } });
  });
});

describe('thoughts', () => {
  it.each([
    ['in front, with white space', ' \n<think><prompt>draft</prompt></think> <prompt>p</prompt>', 'p'],
    ['that quote their own end', '<think></think> <prompt>draft</prompt></think><prompt>p</prompt>', 'p'],
  ])('%s are left out', (_, reply, prompt) => {
    expect(promptOf(reply)).toBe(prompt);
  });

  it.each([
    ['that never end', '<think><prompt>p</prompt>', 'p'],
    ['that do not come first', '<prompt>p</prompt> <think>x</think>', 'p'],
    ['of which only the end stands there', '<prompt>p</prompt></think>', 'p'],
  ])('%s are none', (_, reply, prompt) => {
    expect(promptOf(reply)).toBe(prompt);
  });
});

describe('a fence around the whole prompt', () => {
  it.each([
    ['of three', ['```', 'a', '', 'b', '```'], 'a\n\nb'],
    ['with a language', ['```markdown', 'a', '```'], 'a'],
    ['of four, with three inside', ['````', 'a', '```', 'b', '```', '````'], 'a\n```\nb\n```'],
    ['with white space behind it', ['``` ', 'a', '``` '], 'a'],
    ['with an indented end', ['```', 'a', '  ```'], 'a'],
    ['with blank lines inside', ['```', '', 'a', '', '```'], 'a'],
  ])('%s is taken off', (_, lines, prompt) => {
    expect(fenced(...lines)).toBe(prompt);
  });

  it.each([
    ['two backticks', ['``', 'a', '``']],
    ['words behind it', ['```js run', 'a', '```']],
    ['a word in front of it', ['x```', 'a', '```']],
    ['no end', ['```', 'a', 'b']],
    ['another end', ['````', 'a', '```']],
    ['text behind it', ['```', 'a', '```', 'b']],
    ['nothing inside', ['```', '```']],
    ['no beginning', ['a', 'b', '```']],
  ])('with %s stays', (_, lines) => {
    expect(fenced(...lines)).toBe(lines.join('\n'));
  });
});

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
