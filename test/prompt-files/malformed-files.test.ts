import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePromptFile } from '../../src/prompt-files/read-prompt-file.ts';
import { generatedFile } from './generate-prompt-file.ts';
import { PATH, problemsOf } from './read-text.ts';

const QA = 'qa:\n  - question: q\n';
const TAB = 'expected spaces, found a tab as indentation (YAML does not allow tabs there)';

function bytes(...values: number[]): Uint8Array {
  return Uint8Array.from(values);
}

describe('bytes that are no text', () => {
  test.each<[string, string | Uint8Array, string]>([
    [
      '5 MB',
      new Uint8Array(5_000_000),
      '1:1 expected a file of at most 1,048,576 bytes, found 5,000,000 bytes',
    ],
    [
      'one byte too much',
      'a'.repeat(1_048_577),
      '1:1 expected a file of at most 1,048,576 bytes, found 1,048,577 bytes',
    ],
    ['an invalid byte', bytes(0x61, 0x0a, 0x62, 0xff, 0x0a), '2:2 expected UTF-8 text, found the byte 0xFF'],
    ['a cut character', bytes(0xc3, 0xa9, 0xc3), '1:2 expected UTF-8 text, found the byte 0xC3'],
    ['a surrogate', bytes(0x0a, 0xed, 0xa0, 0x80), '2:1 expected UTF-8 text, found the byte 0xED'],
    [
      'UTF-16',
      bytes(0xff, 0xfe, 0x61, 0),
      '1:1 expected UTF-8 text, found the byte 0xFF (the file looks like UTF-16)',
    ],
    ['a NUL byte', 'prompt: p\n# \0\n', '2:3 expected text, found a NUL byte'],
  ])('%s', (_, content, problem) => {
    expect(problemsOf(content)).toEqual([problem]);
  });
});

describe('text that is no YAML', () => {
  test.each<[string, string, string[]]>([
    ['a tab before a key', 'prompt: a\n\trequirements: b\n', [`2:1 ${TAB}`]],
    ['a tab behind spaces', 'qa:\n  - question: x\n  \tanswer: y\n', [`3:3 ${TAB}`]],
    [
      'a template with tabs',
      'prompt: |\n\tHello\n\tthere\nqa:\n\t- question: x\n',
      [`2:1 ${TAB}`, `5:1 ${TAB}`],
    ],
    [
      'an open quote',
      `prompt: "a\n${QA}`,
      ['1:9 expected a closing " for the quote that opens here, found none'],
    ],
    [
      'an open bracket',
      'prompt: [a\nqa: b\n',
      [
        '2:1 not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
      ],
    ],
    [
      'two colons',
      'prompt: a: b\n',
      ['1:9 not valid YAML: Nested mappings are not allowed in compact mappings'],
    ],
    [
      'a reserved sign',
      `prompt: @a\n${QA}`,
      ['1:9 not valid YAML: Plain value cannot start with reserved character @'],
    ],
    [
      'a bad indentation',
      'prompt: a\n count: 1\n',
      [
        '1:9 not valid YAML: Nested mappings are not allowed in compact mappings',
        '1:9 not valid YAML: Implicit keys need to be on a single line',
      ],
    ],
    ['an unknown tag', `prompt: !mine a\n${QA}`, ['1:9 not valid YAML: Unresolved tag: !mine']],
    [
      'two documents',
      `prompt: p\n${QA}---\na: b\n`,
      ['4:1 expected one YAML document, found the start of another one'],
    ],
    [
      'duplicate keys',
      'prompt: a\nqa:\n- question: q\n  question: r\nprompt: b\n',
      [
        '4:3 expected each key once, found "question" again',
        '5:1 expected each key once, found "prompt" again',
      ],
    ],
    ['an alias of nothing', 'prompt: *x\n', ['1:9 expected an anchor before its alias "x", found none']],
    [
      'an anchor behind its alias',
      'prompt: *x\nrequirements: &x y\n',
      ['1:9 expected an anchor before its alias "x", found none'],
    ],
    [
      'an alias of itself',
      'prompt: p\nqa: &x [*x]\n',
      ['2:9 expected an alias of another node, found the alias "x" inside of its own anchor'],
    ],
    [
      'a merge of text',
      `prompt: &p p\n<<: *p\n${QA}`,
      ['2:1 expected a mapping or a list of mappings to merge, found something else'],
    ],
  ])('%s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  test('several mistakes are all listed', () => {
    expect(problemsOf('prompt: @a\ncount: `1`\nqa:\n\t- x\n')).toEqual([
      '1:9 not valid YAML: Plain value cannot start with reserved character @',
      '2:8 not valid YAML: Plain value cannot start with reserved character `',
      `4:1 ${TAB}`,
    ]);
  });
});

describe('parsing never throws, and every problem has a place in the file', () => {
  function check(content: Uint8Array): void {
    const file = parsePromptFile(PATH, content);
    if (file.ok) return;
    const lines = new TextDecoder().decode(content).split('\n').length;
    expect(file.problems.length).toBeGreaterThan(0);
    for (const { location, message } of file.problems) {
      expect(message).not.toMatch(/[\r\n]/);
      expect(location.line).toBeGreaterThanOrEqual(1);
      expect(location.line).toBeLessThanOrEqual(lines);
      expect(location.column).toBeGreaterThanOrEqual(1);
    }
  }

  test('for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), check));
  });

  test('for signs of YAML in any order', () => {
    const signs = [
      'prompt',
      'qa',
      'a',
      ': ',
      ':',
      '- ',
      '? ',
      '\n',
      '\n  ',
      '\n\t',
      '\t',
      ' ',
      '[',
      ']',
      '{',
      '}',
      ',',
    ];
    const more = [
      '"',
      "'",
      '|',
      '>',
      '+',
      '2',
      '&a ',
      '*a',
      '!!str ',
      '!',
      '<<',
      '#',
      '%',
      '---',
      '...',
      '\r',
      '\ufeff',
    ];
    const text = fc
      .array(fc.constantFrom(...signs, ...more), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (content) => check(new TextEncoder().encode(content))),
      { numRuns: 3_000 },
    );
  });

  test('for valid files with one byte changed', () => {
    fc.assert(
      fc.property(generatedFile, fc.nat(), fc.nat(255), (file, position, value) => {
        const content = new TextEncoder().encode(file.before + file.prompt + file.after);
        content[position % content.length] = value;
        check(content);
      }),
      { numRuns: 500 },
    );
  });
});
