import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inAscii } from '../../scripts/ascii.ts';

const ASCII = /^[\0-\x7f]*$/;
const evaluate = (code: string): unknown => new Function(`return ${code};`)();
/** Without what ends a literal or is an escape in it. */
const words = fc
  .string({ unit: 'binary' })
  .map((text) => text.replaceAll(/[\\`'"$/[\](){}*+?|^.\r\n\u2028\u2029]/g, '–'));

describe('a script in ASCII', () => {
  it.each([
    ['a text', (text: string) => `"${text}"`],
    ['a template', (text: string) => `\`${text}\${'ü'}\``],
    ['a name', (text: string) => `JSON.stringify({ "${text}": 1 })`],
    ['a pattern', (text: string) => `/^(?:${text})$/.test("${text}")`],
    ['a pattern of code points', (text: string) => `/^(?:${text})$/u.test("${text}")`],
    [
      'a class of characters',
      (text: string) => `"${text}😀".replace(/[–${text.replaceAll('-', '')}]/gu, '')`,
    ],
  ])('says the same in %s', (_, codeOf) => {
    fc.assert(
      fc.property(words, (text) => {
        const code = codeOf(text);
        const ascii = inAscii(code);
        expect(ascii).toMatch(ASCII);
        expect(evaluate(ascii)).toEqual(evaluate(code));
      }),
    );
  });

  it('has the characters of comments as escapes too', () => {
    expect(inAscii('/* – */ f(); // …')).toBe('/* \\u2013 */ f(); // \\u2026');
  });

  it('keeps a template that its tag may read as it is written', () => {
    const code = `String.raw\`–\${"ü"}\``;
    expect(inAscii(code)).toBe(`String.raw\`–\${"\\u00fc"}\``);
  });

  it('keeps a character that has a backslash before it', () => {
    expect(inAscii('f("\\–", "–")')).toBe('f("\\–", "\\u2013")');
  });

  it('keeps what is ASCII already', () => {
    const code = `const a = "\\u2013" + \`\\n\${/[a]/}\`; // b\n`;
    expect(inAscii(code)).toBe(code);
  });
});
