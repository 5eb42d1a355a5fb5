import { describe, expect, test } from 'vitest';
import { openPromptFile, parsePromptFile } from '../../src/prompt-files/read-prompt-file.ts';

const PATH = 'prompts/any.yaml';
const QA = 'qa: [{question: q}]\n';
const FILLED = 'expected text that is not blank';
const NAME =
  'expected a name of 1 to 100 letters, digits, ".", "_" and "-", without a dot as its first or last sign';
const KEYS = 'name, prompt, prompt-file, requirements, count, checks, qa, spo';

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'prompts/a.txt': 'A text.\n',
  'prompts/blank.md': '\ufeff \n\n',
  'prompts/nul.txt': 'one\ntwo\0\n',
  'prompts/bytes.txt': Uint8Array.from([0x61, 0x0a, 0x62, 0xff]),
  'prompts/long.txt': 'a'.repeat(1_048_577),
};

/** Problems as `line:column message`, with the file where it is another one. */
function problemsOf(text: string): readonly string[] {
  const bytes = new TextEncoder().encode(text);
  const referenced = openPromptFile(PATH, bytes).references.map((path) => {
    const content = FILES[path] ?? null;
    return [path, typeof content === 'string' ? new TextEncoder().encode(content) : content] as const;
  });
  const file = parsePromptFile(PATH, bytes, new Map(referenced));
  if (file.ok) return [];
  return file.problems.map(({ location: { file, line, column }, message }) => {
    return `${file === PATH ? '' : `${file}:`}${line}:${column} ${message}`;
  });
}

const list = (...items: string[]) => `${QA}prompts:\n${items.map((item) => `- {${item}}\n`).join('')}`;

describe('a text file that cannot be taken', () => {
  test.each<[string, string, string[]]>([
    [
      'beside a prompt',
      `prompt: p\nprompt-file: a.txt\n${QA}`,
      ['2:1 prompt-file: expected no such key beside prompt, found the text "a.txt" (one of them has to go)'],
    ],
    [
      'a number',
      `prompt-file: 7\n${QA}`,
      ['1:14 prompt-file: expected the path of a .txt or .md file, found the number 7 (quotes make it text)'],
    ],
    [
      'nothing',
      `prompt-file:\n${QA}`,
      ['1:1 prompt-file: expected the path of a .txt or .md file, found nothing'],
    ],
    [
      'another kind of file',
      `prompt-file: other.yaml\n${QA}`,
      ['1:14 prompt-file: expected the path of a .txt or .md file, found the text "other.yaml"'],
    ],
    [
      'a missing one',
      `prompt-file: none.txt   # gone\n${QA}`,
      ['1:14 prompt-file: expected a regular file of the repository, found none at "prompts/none.txt"'],
    ],
    [
      'outside of the repository',
      `${QA}prompt-file: ../../secret.txt\n`,
      ['2:14 prompt-file: expected a path inside of the repository, found the text "../../secret.txt"'],
    ],
    [
      'at the root of the machine',
      `prompt-file: /etc/motd.txt\n${QA}`,
      ['1:14 prompt-file: expected a path inside of the repository, found the text "/etc/motd.txt"'],
    ],
    [
      'on a drive',
      `prompt-file: C:\\a.txt\n${QA}`,
      ['1:14 prompt-file: expected a path inside of the repository, found the text "C:\\\\a.txt"'],
    ],
    [
      'behind an address',
      `prompt-file: "https://example.org/a.md"\n${QA}`,
      [
        '1:14 prompt-file: expected a path inside of the repository, found the text "https://example.org/a.md"',
      ],
    ],
    [
      'a blank one',
      `prompt-file: blank.md\n${QA}`,
      ['1:14 prompt-file: expected text that is not blank, found a blank file at "prompts/blank.md"'],
    ],
    [
      'no UTF-8',
      `prompt-file: bytes.txt\n${QA}`,
      [
        '1:14 prompt-file: expected a text file, found bytes in "prompts/bytes.txt" that are none',
        'prompts/bytes.txt:2:2 expected UTF-8 text, found the byte 0xFF',
      ],
    ],
    [
      'a NUL byte',
      `prompt-file: ./nul.txt\n${QA}`,
      [
        '1:14 prompt-file: expected a text file, found bytes in "prompts/nul.txt" that are none',
        'prompts/nul.txt:2:4 expected text, found a NUL byte',
      ],
    ],
    [
      'a long one',
      `prompt-file: long.txt\n${QA}`,
      [
        '1:14 prompt-file: expected a text file, found bytes in "prompts/long.txt" that are none',
        'prompts/long.txt:1:1 expected a file of at most 1,048,576 bytes, found 1,048,577 bytes',
      ],
    ],
    [
      'one that another prompt has',
      list('name: a, prompt-file: a.txt', 'name: b, prompt: p', 'name: c, prompt-file: ./x/../a.txt'),
      ['5:26 prompt 3: prompt-file: expected a file of its own, found "prompts/a.txt" (prompt 1 names it)'],
    ],
    [
      'several, each at its place',
      list('name: a, prompt-file: none.md', 'name: b, prompt-file: bytes.txt'),
      [
        '3:26 prompt 1: prompt-file: expected a regular file of the repository, found none at "prompts/none.md"',
        '4:26 prompt 2: prompt-file: expected a text file, found bytes in "prompts/bytes.txt" that are none',
        'prompts/bytes.txt:2:2 expected UTF-8 text, found the byte 0xFF',
      ],
    ],
  ])('%s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });
});

describe('several prompts that cannot be taken', () => {
  test.each<[string, string, string[]]>([
    [
      'a text',
      `${QA}prompts: a\n`,
      ['2:10 prompts: expected a list of at least one prompt, found the text "a"'],
    ],
    [
      'an empty list',
      `${QA}prompts: []\n`,
      ['2:10 prompts: expected a list of at least one prompt, found an empty list'],
    ],
    [
      'too many',
      list(...Array.from({ length: 101 }, (_, index) => `name: p${index}, prompt: p`)),
      ['3:1 prompts: expected a list of at most 100 prompts, found a list'],
    ],
    [
      'an item that is text',
      `${QA}prompts:\n- Say it.\n`,
      [`3:3 prompt 1: expected a mapping with the keys ${KEYS}, found the text "Say it."`],
    ],
    [
      'a key that is none',
      list('name: a, prompt: p, model: gpt'),
      [`3:24 prompt 1: expected one of ${KEYS}, found the unknown key "model"`],
    ],
    ['no name', list('prompt: p'), [`3:3 prompt 1: name: ${NAME}, but the key is missing`]],
    [
      'a number as name',
      list('name: 1, prompt: p'),
      [`3:10 prompt 1: name: ${NAME}, found the number 1 (quotes make it text)`],
    ],
    [
      'a folder as name',
      list('name: a/b, prompt: p'),
      [`3:10 prompt 1: name: ${NAME}, found the text "a/b"`],
    ],
    ['a hidden folder', list('name: .a, prompt: p'), [`3:10 prompt 1: name: ${NAME}, found the text ".a"`]],
    ['the folder above', list('name: .., prompt: p'), [`3:10 prompt 1: name: ${NAME}, found the text ".."`]],
    ['a dot at the end', list('name: a., prompt: p'), [`3:10 prompt 1: name: ${NAME}, found the text "a."`]],
    [
      'a long name',
      list(`name: ${'n'.repeat(101)}, prompt: p`),
      [`3:10 prompt 1: name: ${NAME}, found the text "${'n'.repeat(40)}..."`],
    ],
    [
      'the name of the file in its folder',
      list('name: Prompt.TXT, prompt: p'),
      ['3:10 prompt 1: name: expected another name than prompt.txt, found the text "Prompt.TXT"'],
    ],
    [
      'a name twice, in either case',
      list('name: a, prompt: p', 'name: b, prompt: p', 'name: A, prompt: p'),
      ['5:10 prompt 3: name: expected a name of its own, found the text "A" (prompt 1 has it)'],
    ],
    [
      'no text',
      list('name: a'),
      [`3:3 prompt 1: prompt: ${FILLED}, or prompt-file in its place, but the key is missing`],
    ],
    [
      'two texts',
      list('name: a, prompt-file: a.txt, prompt: p'),
      [
        '3:13 prompt 1: prompt-file: expected no such key beside prompt, found the text "a.txt" (one of them has to go)',
      ],
    ],
    [
      'a text beside them',
      `prompt: p\n${list('name: a, prompt: p')}`,
      ['3:1 prompts: expected no such key beside prompt, found a list (one of them has to go)'],
    ],
    [
      'no cases anywhere',
      'prompts:\n- {name: a, prompt: p, qa: [{question: q}]}\n- {name: b, prompt: p}\n',
      ['3:3 prompt 2: qa: expected a list of cases here or at the top of the file, but the key is missing'],
    ],
    [
      'bad cases and checks in an item',
      list('name: a, prompt: " ", qa: [{question: q, checks: [{}]}], count: 0'),
      [
        `3:21 prompt 1: prompt: ${FILLED}, found blank text`,
        '3:54 prompt 1: case 1: check 1: expected a mapping with one of the keys equals, contains, starts-with, ends-with, matches, json-schema, max-words, found a mapping (it has 0 keys)',
        '3:68 prompt 1: count: expected a whole number of words above 0, or None, found the number 0',
      ],
    ],
    [
      'a setting that only a workflow has',
      list('name: a, prompt: p, spo: {base-url: "https://evil.example"}'),
      [
        expect.stringMatching(
          /^3:30 prompt 1: spo: expected one of off, .* found the unknown key "base-url"$/,
        ) as unknown as string,
      ],
    ],
    [
      'everything at once',
      'prompts:\n- name: a\n  prompt: 1\n- name: A\n',
      [
        '3:11 prompt 1: prompt: expected text that is not blank, found the number 1 (quotes make it text)',
        '2:3 prompt 1: qa: expected a list of cases here or at the top of the file, but the key is missing',
        '4:3 prompt 2: prompt: expected text that is not blank, or prompt-file in its place, but the key is missing',
        '4:3 prompt 2: qa: expected a list of cases here or at the top of the file, but the key is missing',
        '4:9 prompt 2: name: expected a name of its own, found the text "A" (prompt 1 has it)',
      ],
    ],
  ])('%s', (_, text, problems) => {
    const sorted = (all: readonly string[]) => [...all].sort();
    expect(sorted(problemsOf(text))).toEqual(sorted(problems));
  });
});

test('files that a broken template names are still known, and no more than a hundred', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const broken = 'prompt-file: ../a.txt\nprompts:\n- prompt-file: b.md\n- {prompt-file: 7}\n- null\nqa: 1\n';
  expect(openPromptFile(PATH, bytes(broken)).references).toEqual(['a.txt', 'prompts/b.md']);
  const many = Array.from({ length: 500 }, (_, index) => `- prompt-file: ${index}.txt\n`).join('');
  expect(openPromptFile(PATH, bytes(`prompts:\n${many}`)).references).toHaveLength(100);
});
