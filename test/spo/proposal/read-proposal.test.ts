import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProposal } from '../../../src/spo/proposal/read-proposal.ts';

const promptOf = (reply: string, before = '') => {
  const parsed = readProposal(reply, before);
  return parsed.ok ? parsed.value.prompt : parsed.reason;
};
const fenced = (...lines: string[]) => promptOf(`<prompt>${lines.join('\n')}</prompt>`);

describe('a proposal', () => {
  it('has its modification behind its analysis and its prompt behind both', () => {
    const reply =
      '<analyse>drop <modification>x</modification> and <prompt>y</prompt></analyse><modification>m <prompt>z</prompt></modification><prompt>p</prompt>';
    expect(readProposal(reply, '')).toEqual({
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
    expect(readProposal('<prompt>p</prompt>', '')).toEqual({
      ok: true,
      value: { analysis: '', modification: '', prompt: 'p' },
    });
  });

  it('has its modification on one line', () => {
    const reply = '<modification> a\r\n\tb  c </modification><prompt>p</prompt>';
    expect(readProposal(reply, '')).toMatchObject({ value: { modification: 'a b c' } });
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

describe('readProposal', () => {
  it('reads all three parts', () => {
    const reply =
      '<analyse>too long</analyse>\n<modification>Asks for\n one line.</modification>\n<prompt>\nBe brief.\n</prompt>';
    expect(readProposal(reply, '')).toEqual({
      ok: true,
      value: { analysis: 'too long', modification: 'Asks for one line.', prompt: 'Be brief.' },
    });
  });

  it.each([
    ['a prompt in a fence', '<prompt>\n```text\nBe brief.\n```\n</prompt>', 'Be brief.'],
    ['a fence that is part of the prompt', '<prompt>```\na\n```\nb</prompt>', '```\na\n```\nb'],
    ['two fences', '<prompt>```\na\n```\nb\n```\nc\n```</prompt>', '```\na\n```\nb\n```\nc\n```'],
    [
      'a tag named in the analysis',
      '<analyse>the <prompt> tag</analyse><modification>m</modification><prompt>p</prompt>',
      'p',
    ],
    ['no analysis', '<prompt>p</prompt>', 'p'],
  ])('reads %s', (_, reply, prompt) => {
    expect(readProposal(reply, '')).toMatchObject({ ok: true, value: { prompt } });
  });

  it.each([
    ['nothing', '', 'no <prompt> tag'],
    ['an unclosed tag', '<prompt>Answer as', 'never closed'],
    ['an empty tag', '<prompt> \n </prompt>', 'empty'],
    ['tags in the wrong order', '</prompt>x<prompt>', 'never closed'],
  ])('refuses %s', (_, reply, reason) => {
    expect(readProposal(reply, '')).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });
});

const ABOUT_TAGS = 'Write <prompt>x</prompt> twice.';
const ABOUT_THE_END = 'End your text with </prompt>.';

describe('the one prompt of a reply', () => {
  it.each<[string, string, string, string]>([
    ['a mention of the end behind it', 'Be kind.', '<prompt>P1</prompt> I closed it with </prompt>.', 'P1'],
    [
      'a mention of both behind it',
      '',
      '<prompt>P1</prompt>\n(It stands between <prompt> and </prompt>.)',
      'P1',
    ],
    ['a mention of the beginning behind it', '', '<prompt>P1</prompt> Note: <prompt> holds all of it.', 'P1'],
    ['the same prompt twice', '', '<prompt>P1</prompt>\n\n<prompt>\nP1\n</prompt>', 'P1'],
    ['the tag twice', '', '<prompt>\n<prompt>\nP1\n</prompt>\n</prompt>', 'P1'],
    ['bold tags', '', '**<prompt>**\nP1 **now**\n**</prompt>**', 'P1 **now**'],
    ['bold around all of it', '', '**<prompt>P1</prompt>**', 'P1'],
    ['tags in code', '', '`<prompt>`\nP1\n`</prompt>`', 'P1'],
    ['tags as headings', '', '### <prompt>\nP1\n### </prompt>', 'P1'],
    ['a fence around the reply', '', '```xml\n<analyse>a</analyse>\n<prompt>\nP1\n</prompt>\n```', 'P1'],
    ['a bulleted reply', '', '- <modification>m</modification>\n- <prompt>P1</prompt>', 'P1'],
    ['other letters', '', '<Analysis>a</Analysis><PROMPT>P1</Prompt >', 'P1'],
    ['bold inside that begins it', '', '<prompt>**Be** kind.</prompt>', '**Be** kind.'],
    [
      'a prompt about tags',
      ABOUT_TAGS,
      '<prompt>Write <prompt>y</prompt> once.</prompt>',
      'Write <prompt>y</prompt> once.',
    ],
    [
      'a prompt about an end',
      ABOUT_THE_END,
      '<prompt>Close with </prompt>!</prompt> I ended with </prompt>.',
      'Close with </prompt>!',
    ],
    ['a prompt no longer about tags', ABOUT_TAGS, '<prompt>Write x twice.</prompt>', 'Write x twice.'],
    [
      'a prompt more about tags',
      ABOUT_TAGS,
      `<prompt>${ABOUT_TAGS} ${ABOUT_TAGS}</prompt>\n`,
      `${ABOUT_TAGS} ${ABOUT_TAGS}`,
    ],
  ])('is found beside %s', (_, before, reply, prompt) => {
    expect(readProposal(reply, before)).toMatchObject({ ok: true, value: { prompt } });
  });

  it.each<[string, string, string, string]>([
    ['two of them', '', '<prompt>P1</prompt> Alternatively: <prompt>P2</prompt>', 'more than one prompt'],
    ['two of them, one cut off', '', '<prompt>P1</prompt>\n\nOr:\n<prompt>P2 and so', 'more than one prompt'],
    ['three of them', '', '<prompt>P</prompt><prompt>P</prompt><prompt>Q</prompt>', 'more than one prompt'],
    [
      'two about tags',
      ABOUT_TAGS,
      `<prompt>${ABOUT_TAGS}</prompt> Or <prompt>Write ${ABOUT_TAGS}</prompt>`,
      'more than one prompt',
    ],
    ['tags inside that are new', 'Be kind.', '<prompt>Answer in <prompt> tags.</prompt>', 'inside'],
    ['a whole element inside that is new', '', `<prompt>${ABOUT_TAGS}</prompt>`, 'inside'],
    ['only its end', '', 'Be kind.</prompt>', 'never opened'],
  ])('is asked for again where there are %s', (_, before, reply, reason) => {
    expect(readProposal(reply, before)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });
});

describe('the parser of proposals', () => {
  const tag = fc.constantFrom(
    '<prompt>',
    '</prompt>',
    '<choose>',
    '</choose>',
    '<analyse>',
    '</analyse>',
    '<modification>',
    '</modification>',
    '<think>',
    '</think>',
    '```',
    'A',
    'B',
    '\n',
    '\ud800',
    '\u202e',
    '<',
  );
  const soup = fc.array(fc.oneof(tag, fc.string()), { maxLength: 30 }).map((parts) => parts.join(''));

  it('returns a value or a reason for any string', () => {
    fc.assert(
      fc.property(soup, (reply) => {
        const parsed = readProposal(reply, '');
        expect(parsed.ok ? parsed.value : parsed.reason).toBeTruthy();
      }),
    );
  });

  it('never yields an empty prompt', () => {
    fc.assert(
      fc.property(soup, (reply) => {
        const parsed = readProposal(reply, '');
        expect(parsed.ok ? parsed.value.prompt.trim() : 'reason').not.toBe('');
      }),
    );
  });
});
