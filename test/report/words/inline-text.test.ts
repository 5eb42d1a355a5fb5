import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeText, inlineText, linkText } from '../../../src/report/words/inline-text.ts';
import { hostileText } from '../hostile-text.ts';

/** The text as a reader sees it, entities decoded. */
function shown(markdown: string): string {
  return markdown.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

describe('inlineText', () => {
  it('leaves plain words as they are', () => {
    expect(inlineText('Asks for the order number first (two sentences), 50% shorter; "please".')).toBe(
      'Asks for the order number first (two sentences), 50% shorter; "please".',
    );
  });

  it.each([
    ['a|b', 'a&#124;b'],
    ['`x` <b>', '&#96;x&#96; &#60;b&#62;'],
    ['[l](http://x)', '&#91;l&#93;(http:\u200b//x)'],
    ['@ann #12', '@\u200bann #\u200b12'],
    ['see GH-12', 'see GH-\u200b12'],
    ['www.x.org', 'www\u200b.x.org'],
    ['one\n\ntwo\tthree', 'one two three'],
    ['1. item', '&#49;. item'],
    ['- item', '&#45; item'],
    ['# title', '#\u200b title'],
    ['\u202egnp\u001b[31m', 'gnp&#91;31m'],
    ['deadbeef00', 'deadbe\u200bef00'],
  ])('makes %j inert', (text, expected) => {
    expect(inlineText(text)).toBe(expected);
  });

  it('cuts to a length and no character in half', () => {
    expect(inlineText('abcdef', 4)).toBe('abc…');
    expect(inlineText('ab🌊cd', 4)).toBe('ab…');
    expect(inlineText('abcd', 4)).toBe('abcd');
  });

  it('holds nothing that Markdown, HTML or GitHub act on, and still says the same', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = inlineText(text, 200);
        expect(markdown.replaceAll(/&#\d+;/g, '')).not.toMatch(/[&<>|`*_~[\]\\$\n\r]/);
        const visible = shown(markdown);
        expect(visible).not.toMatch(/@\w|#\d|:\/\/|www\.|\bgh-\d|[0-9a-f]{7}|:\w+:/i);
        expect(visible).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(markdown).not.toMatch(/^(?:[-+=#>]\s|\d+[.)])/);
        expect(visible.replaceAll('\u200b', '').length).toBeLessThanOrEqual(200);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('codeText', () => {
  it.each([
    ['prompts/poem.yaml', '`prompts/poem.yaml`'],
    ['prompts/a b.yaml#first', '`prompts/a b.yaml#first`'],
    ['a|b', '<code>a&#124;b</code>'],
    ['a`b', '<code>a&#96;b</code>'],
    [' x', '<code>x</code>'],
  ])('shows %j', (text, expected) => {
    expect(codeText(text)).toBe(expected);
  });

  it('is HTML where Markdown is not read', () => {
    expect(codeText('a/b.yaml', 'html')).toBe('<code>a/b.yaml</code>');
  });
});

describe('linkText', () => {
  it('links web addresses and nothing else', () => {
    expect(linkText('take it', 'https://x.org/o/r/tree/spo/pr-1')).toBe(
      '[take it](https://x.org/o/r/tree/spo/pr-1)',
    );
    expect(linkText('take it', 'javascript:alert(1)')).toBe('take it');
    expect(linkText('take it', null)).toBe('take it');
  });

  it('lets no address end its link', () => {
    expect(linkText('x', 'https://x.org/a)[b](c|d?e=1&f')).toBe(
      '[x](https://x.org/a%29%5Bb%5D%28c%7Cd?e=1&amp;f)',
    );
  });
});
