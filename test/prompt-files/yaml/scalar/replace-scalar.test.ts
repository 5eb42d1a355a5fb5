import { describe, expect, test } from 'vitest';
import { replaceScalar } from '../../../../src/prompt-files/yaml/scalar/replace-scalar.ts';
import { readOne, written } from '../../read-text.ts';

const QA = 'qa:\n  - question: q\n';

describe('the style of the prompt is kept where it can hold the new text', () => {
  test.each<[string, string, string, string]>([
    ['plain', 'old text # why', 'new text', 'new text # why'],
    ['single quotes', "'old' # why", "it's new", "'it''s new' # why"],
    ['double quotes', '"old" # why', 'say "a\\b"', '"say \\"a\\\\b\\"" # why'],
    ['double quotes with escaped line ends', '"a\\nb"', 'c\nd', '"c\\nd"'],
    ['literal', '|-\n  old\n  text', 'new\n\n  text', '|-\n  new\n\n    text'],
    ['literal, four spaces', '|-  # why\n    old', 'new\ntext', '|-  # why\n    new\n    text'],
    ['literal with a final line end', '|\n  old', 'new\n', '|\n  new'],
    ['literal without a final line end', '|\n  old', 'new', '|-\n  new'],
    ['literal with several final line ends', '|\n  old', 'new\n\n', '|+\n  new\n'],
    ['literal with an indentation indicator', '|-4\n    old', ' new', '|-4\n     new'],
    ['literal that needs an indicator', '|-\n  old', '\n new', '|2-\n\n   new'],
    ['folded', '>-\n  old\n  text', 'one\ntwo\n\nthree', '>-\n  one\n\n  two\n\n\n  three'],
  ])('%s', (_, old, prompt, expected) => {
    expect(written(readOne(`prompt: ${old}\n${QA}`), prompt)).toBe(`prompt: ${expected}\n${QA}`);
  });

  test('folded text is wrapped about as wide as it was', () => {
    const old = `>-\n  ${'old '.repeat(19)}old\n  text`;
    const prompt = 'seven77 '.repeat(24).trim();
    const line = 'seven77 '.repeat(10).trim();
    expect(written(readOne(`prompt: ${old}\n${QA}`), prompt)).toBe(
      `prompt: >-\n  ${line}\n  ${line}\n  ${'seven77 '.repeat(4).trim()}\n${QA}`,
    );
  });
});

describe('another style is taken where it cannot', () => {
  test.each<[string, string, string, string]>([
    ['plain, read as something else', 'old', 'null', '"null"'],
    ['plain, something else in older YAML', 'old', 'yes', '"yes"'],
    ['plain, a mapping', 'old # why', 'a: b', '"a: b" # why'],
    ['plain, several lines', 'old # why', 'a\nb', '|- # why\n  a\n  b'],
    ['plain over lines', 'old\n   text', 'a\nb', '|-\n  a\n  b'],
    ['single quotes, several lines', "'old'", 'a\nb\n', '|\n  a\n  b'],
    ['double quotes, several lines', '"old"', 'a\nb', '|-\n  a\n  b'],
    ['folded, indented lines', '>-\n  old', 'a\n  b', '|-\n  a\n    b'],
    ['folded, white space in front', '>-\n  old', ' a', '|2-\n   a'],
    ['literal, a control character', '|- # why\n  old', 'a\u0007\nb\r\n', '"a\\x07\\nb\\r\\n" # why'],
    ['single quotes, a line separator', "'old'", 'a\u2028b', '"a\\u2028b"'],
    ['plain, a tab', 'old', 'a\tb', '"a\\tb"'],
  ])('%s', (_, old, prompt, expected) => {
    expect(written(readOne(`prompt: ${old}\n${QA}`), prompt)).toBe(`prompt: ${expected}\n${QA}`);
  });
});

describe('the surroundings', () => {
  test('in a flow mapping everything stays on the line', () => {
    const entry = readOne('{ prompt: old, qa: [{question: q}] } # end');
    expect(written(entry, 'a\nb')).toBe('{ prompt: "a\\nb", qa: [{question: q}] } # end');
    expect(written(entry, 'a, b')).toBe('{ prompt: "a, b", qa: [{question: q}] } # end');
  });

  test('CRLF is used inside a block of a CRLF file', () => {
    const entry = readOne('prompt: old # why\r\nqa:\r\n  - question: q\r\n');
    expect(written(entry, 'a\nb')).toBe('prompt: |- # why\r\n  a\r\n  b\r\nqa:\r\n  - question: q\r\n');
  });

  test('a file without a final line end stays so', () => {
    expect(written(readOne(`${QA}prompt: |-\n  old`), 'a\nb')).toBe(`${QA}prompt: |-\n  a\n  b`);
    expect(written(readOne(`${QA}prompt: old`), 'a\nb')).toBe(`${QA}prompt: |-\n  a\n  b`);
    expect(written(readOne(`${QA}prompt: |- # why\n  old`), 'a\0b')).toBe(
      `${QA}prompt: "a\\0b" # why`.replace('\\0', '\\x00'),
    );
  });

  test('a file gets a final line end where the new text ends in one', () => {
    expect(written(readOne(`${QA}prompt: |\n  old`), 'a\n')).toBe(`${QA}prompt: |\n  a\n`);
  });

  test('blank lines behind a block stay', () => {
    expect(written(readOne(`prompt: |+\n  old\n\n${QA}`), 'new')).toBe(`prompt: |-\n  new\n\n${QA}`);
  });

  test('a comment that would become text drives the value into quotes', () => {
    expect(written(readOne(`prompt: old\n   # note\n${QA}`), 'a\nb')).toBe(
      `prompt: "a\\nb"\n   # note\n${QA}`,
    );
  });

  test('the same prompt changes no byte', () => {
    const text = `prompt: >-\n    odd   folding\n    here\n${QA}`;
    expect(written(readOne(text), readOne(text).spec.prompt)).toBe(text);
  });

  test('a prompt can be written below the root of a document', () => {
    const text = '- &a x\n- messages:\n  -   role: user\n      content: old # why\n  - *a\n';
    expect(replaceScalar(text, [1, 'messages', 0, 'content'], 'a\nb')).toEqual({
      ok: true,
      text: '- &a x\n- messages:\n  -   role: user\n      content: |- # why\n        a\n        b\n  - *a\n',
    });
  });
});

describe('what cannot be written has a reason', () => {
  const refused: readonly [string, string, string, RegExp][] = [
    ['a lone surrogate', `prompt: p\n${QA}`, 'a\ud800', /lone surrogate/],
    ['a blank prompt', `prompt: p\n${QA}`, ' \n', /blank prompt/],
    ['a prompt used elsewhere', 'prompt: &p text\nqa:\n  - question: *p\n', 'new', /anchor whose alias/],
    [
      'a prompt that is an alias',
      'requirements: &p text\nprompt: *p\nqa: [{question: q}]\n',
      'new',
      /is the alias \*p/,
    ],
    ['a merged prompt', '<<: {prompt: p}\nqa: [{question: q}]\n', 'new', /text of its own/],
    ['a prompt that makes the file too large', `prompt: p\n${QA}`, 'x'.repeat(1_048_570), /1,048,576 bytes/],
  ];
  test.each(refused)('%s', (_, text, prompt, reason) => {
    expect(readOne(text).replacePrompt(prompt)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });

  test('an alias of another node with the same name is no obstacle', () => {
    const text = 'prompt: &p old\nrequirements: &p text\nqa:\n  - question: *p\n';
    expect(written(readOne(text), 'new')).toBe(text.replace('old', 'new'));
  });

  test.each<[string, string, (string | number)[]]>([
    ['no file', 'a: [', ['a']],
    ['no such path', 'a: b\n', ['c']],
    ['a number', 'a: 1\n', ['a']],
    ['the root', 'text', []],
    ['a node within a shared one', 'a: &x {b: c}\nd: *x\n', ['a', 'b']],
  ])('%s', (_, text, path) => {
    expect(replaceScalar(text, path, 'new')).toMatchObject({ ok: false });
  });
});
