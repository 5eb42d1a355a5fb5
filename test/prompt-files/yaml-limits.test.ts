import { describe, expect, test } from 'vitest';
import { problemsOf } from './read-text.ts';

const TAB = 'expected spaces, found a tab as indentation (YAML does not allow tabs there)';
const open = (sign: string) => `expected a closing ${sign} for the quote that opens here, found none`;
const TOO_MANY = '1:1 expected at most 50,000 YAML tokens, found more';
const NO_MAPPING = /^1:1 expected a mapping with the keys prompt, .*, found a list$/;

describe('a text is read up to its limits', () => {
  test('50,000 tokens', () => {
    // Three for the brackets, with the end of the list; three for each text and its comma; one for a space or a line end.
    const list = (count: number, end: string) => `[${'a,'.repeat(count)}${end}`;
    expect(problemsOf(list(16_665, ' ]\n'))).toEqual([expect.stringMatching(NO_MAPPING)]);
    expect(problemsOf(list(16_666, ']'))).toEqual([TOO_MANY]);
  });

  test('a text of many characters that are few tokens', () => {
    expect(problemsOf(`prompt: ${'a'.repeat(60_000)}\nqa: [{question: q}]\n`)).toEqual([]);
  });

  test('a hundred levels', () => {
    expect(problemsOf(`${'['.repeat(100)}${']'.repeat(100)}`)).toEqual([expect.stringMatching(NO_MAPPING)]);
  });
});

describe('what is wrong with the syntax has its place', () => {
  test.each<[string, string[]]>([
    ['\tprompt: p\n', [`1:1 ${TAB}`]],
    ['-\t- a\n', [`1:2 ${TAB}`]],
    ['?\ta: 1\n', [`1:2 ${TAB}`]],
    ['prompt: p\n\n\t\n\tx: 1', [`4:1 ${TAB}`]],
    ['a:\n\n\tb: 1\n', [`3:1 ${TAB}`]],
    ['-\ta: 1\n \tb: 2\n', [`1:2 ${TAB}`, `2:2 ${TAB}`]],
    ['a: @b\t# c\n', ['1:4 not valid YAML: Plain value cannot start with reserved character @']],
    ["- 'a", [`1:3 ${open("'")}`]],
    ['"', [`1:1 ${open('"')}`]],
    ["x: 'a'\ny: \"b\n", [`2:4 ${open('"')}`]],
    ['x: "a"\n# "\ny: "b', [`3:4 ${open('"')}`]],
    ["a: 'b\nc: d\n", [`1:4 ${open("'")}`]],
    ['- "a\nb: c\n', [`1:3 ${open('"')}`]],
    ['a: "x\\', [`1:4 ${open('"')}`]],
    ['"a": b\n? "c\n: d', [`2:3 ${open('"')}`]],
    ['[a, "b', [`1:5 ${open('"')}`, '1:7 not valid YAML: Flow sequence must end with a ]']],
    ['a: "\\q"\n', ['1:5 not valid YAML: Invalid escape sequence \\q']],
    ['a: "b" \'c\n', ['1:8 not valid YAML: Unexpected single-quoted-scalar at node end']],
  ])('%j', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });
});
