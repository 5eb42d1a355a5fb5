import { describe, expect, it } from 'vitest';
import { countWords, parseProposal } from '../../../src/spo/asking/parse-reply.ts';

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

describe('countWords', () => {
  it('stops where it is told to', () => {
    expect(countWords('one two three four', 2)).toBe(2);
    expect(countWords('one two three four', 4)).toBe(4);
    expect(countWords('one two three four', 9)).toBe(4);
  });
});
