import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, parseProposal } from '../../../src/spo/asking/parse-reply.ts';

describe('parseProposal', () => {
  it('reads all three parts', () => {
    const reply =
      '<analyse>too long</analyse>\n<modification>Asks for\n one line.</modification>\n<prompt>\nBe brief.\n</prompt>';
    expect(parseProposal(reply)).toEqual({
      ok: true,
      value: { analysis: 'too long', modification: 'Asks for one line.', prompt: 'Be brief.' },
    });
  });

  it.each([
    [
      'a prompt that talks of tags',
      '<prompt>Write <prompt>x</prompt> twice.</prompt>',
      'Write <prompt>x</prompt> twice.',
    ],
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
    expect(parseProposal(reply)).toMatchObject({ ok: true, value: { prompt } });
  });

  it.each([
    ['nothing', '', 'no <prompt> tag'],
    ['an unclosed tag', '<prompt>Answer as', 'never closed'],
    ['an empty tag', '<prompt> \n </prompt>', 'empty'],
    ['tags in the wrong order', '</prompt>x<prompt>', 'never closed'],
  ])('refuses %s', (_, reply, reason) => {
    expect(parseProposal(reply)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
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
        const parsed = parseProposal(reply);
        expect(parsed.ok ? parsed.value : parsed.reason).toBeTruthy();
      }),
    );
  });

  it('never yields an empty prompt', () => {
    fc.assert(
      fc.property(soup, (reply) => {
        const parsed = parseProposal(reply);
        expect(parsed.ok ? parsed.value.prompt.trim() : 'reason').not.toBe('');
      }),
    );
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
