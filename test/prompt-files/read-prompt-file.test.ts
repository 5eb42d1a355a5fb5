import { describe, expect, test } from 'vitest';
import { parsePromptFile } from '../../src/prompt-files/read-prompt-file.ts';
import { PATH, problemsOf, readOne } from './read-text.ts';

const KEYS = 'prompt, prompt-file, prompts, requirements, count, checks, qa, spo';
const QA = 'qa:\n  - question: q\n';

describe('a valid file', () => {
  test('gives one entry with everything that the algorithm needs', () => {
    const text =
      '# c\nrequirements: be kind\nprompt: Say it.\ncount: 30\nqa:\n- question: a?\n  answer: b\n- question: c?\n';
    const file = parsePromptFile(PATH, new TextEncoder().encode(text));
    if (!file.ok) throw new Error('invalid');
    expect(file).toMatchObject({ path: PATH, text });
    expect(file.prompts).toHaveLength(1);
    const { name, location, spec } = readOne(text);
    expect(name).toBe('');
    expect(location).toEqual({ file: PATH, line: 3, column: 9 });
    expect(spec).toMatchObject({ key: PATH, prompt: 'Say it.', requirements: 'be kind', count: 30 });
    expect(spec.cases).toEqual([{ question: 'a?', answer: 'b' }, { question: 'c?' }]);
  });

  test.each([
    ['nothing', '', '', null],
    ['empty values', 'requirements:\ncount:\n', '', null],
    ['null', 'requirements: null\ncount: ~\n', '', null],
    ['None', 'requirements: None\ncount: None\n', '', null],
    ['a number', 'requirements: |\n  r\ncount: 1\n', 'r\n', 1],
  ])('takes %s for requirements and count', (_, lines, requirements, count) => {
    expect(readOne(`prompt: p\n${lines}${QA}`).spec).toMatchObject({ requirements, count });
  });

  test('takes null for an answer', () => {
    expect(
      readOne('prompt: p\nqa: [{question: q, answer: }, {question: r, answer: null}]').spec.cases,
    ).toEqual([{ question: 'q' }, { question: 'r' }]);
  });

  test('takes aliases and merge keys, an own key before a merged one', () => {
    const text =
      'prompt: p\nqa:\n- &first\n  question: q\n  answer: a\n- <<: *first\n  question: r\n- *first\n';
    expect(readOne(text).spec.cases).toEqual([
      { question: 'q', answer: 'a' },
      { question: 'r', answer: 'a' },
      { question: 'q', answer: 'a' },
    ]);
  });

  test('takes JSON, a byte order mark and CRLF', () => {
    expect(readOne('{"prompt": "p", "qa": [{"question": "q"}]}').location).toMatchObject({
      line: 1,
      column: 12,
    });
    expect(readOne(`\ufeffprompt: p\r\n${QA}`).location).toMatchObject({ line: 1, column: 9 });
    expect(readOne(`prompt: |\r\n  a\r\n  b\r\n${QA}`).spec.prompt).toBe('a\nb\n');
  });

  test('puts a case to a prompt as one user message with one blank line', () => {
    const { spec } = readOne(`prompt: p\n${QA}`);
    const testCase = { question: 'Why?\n', answer: 'never shown' };
    expect(spec.render('Do it.', testCase)).toEqual([{ role: 'user', content: 'Do it.\n\nWhy?\n' }]);
    expect(spec.render('Do it.\n\n', testCase)).toEqual([{ role: 'user', content: 'Do it.\n\nWhy?\n' }]);
  });
});

describe('an invalid file says where, what was expected and what was found', () => {
  const root = `expected a mapping with the keys ${KEYS}`;
  const filled = 'expected text that is not blank';
  const noText = `${filled}, or prompt-file or prompts in its place, but the key is missing`;
  const count = 'count: expected a whole number of words above 0, or None';
  test.each<[string, string, string[]]>([
    ['empty', '', [`1:1 ${root}, found nothing`]],
    ['only comments', '# c\n\n', [`1:1 ${root}, found nothing`]],
    ['a list', '# c\n- a\n', [`2:1 ${root}, found a list`]],
    ['a text', 'just text', [`1:1 ${root}, found the text "just text"`]],
    ['a number', '42\n', [`1:1 ${root}, found the number 42`]],
    [
      'no key at all',
      '\n  {}\n',
      [`2:3 prompt: ${noText}`, '2:3 qa: expected a list of cases, but the key is missing'],
    ],
    ['an empty prompt', `prompt:\n${QA}`, [`1:1 prompt: ${filled}, found nothing`]],
    ['a blank prompt', `prompt: "\\n "\n${QA}`, [`1:9 prompt: ${filled}, found blank text`]],
    [
      'a number as prompt',
      `prompt: 12\n${QA}`,
      [`1:9 prompt: ${filled}, found the number 12 (quotes make it text)`],
    ],
    ['a list as prompt', `prompt:\n  - a\n${QA}`, [`2:3 prompt: ${filled}, found a list`]],
    [
      'a mapping as requirements',
      `prompt: p\nrequirements: {a: b}\n${QA}`,
      ['2:15 requirements: expected text or nothing, found a mapping'],
    ],
    ['count 0', `prompt: p\ncount: 0\n${QA}`, [`2:8 ${count}, found the number 0`]],
    ['count -1', `prompt: p\ncount: -1\n${QA}`, [`2:8 ${count}, found the number -1`]],
    ['count 1.5', `prompt: p\ncount: 1.5\n${QA}`, [`2:8 ${count}, found the number 1.5`]],
    ['count in words', `prompt: p\ncount: ten\n${QA}`, [`2:8 ${count}, found the text "ten"`]],
    ['count in quotes', `prompt: p\ncount: "5"\n${QA}`, [`2:8 ${count}, found the text "5"`]],
    [
      'no cases',
      'prompt: p\nqa: []\n',
      ['2:5 qa: expected a list of at least one case, found an empty list'],
    ],
    ['qa without value', 'prompt: p\nqa:\n', ['2:1 qa: expected a list of cases, found nothing']],
    [
      'qa as mapping',
      'prompt: p\nqa:\n  question: q\n',
      ['3:3 qa: expected a list of cases, found a mapping'],
    ],
    [
      'a case as text',
      'prompt: p\nqa:\n  - Why?\n',
      ['3:5 case 1: expected a mapping with the keys question, answer, checks, found the text "Why?"'],
    ],
    [
      'bad cases',
      'prompt: p\nqa:\n  - question: " "\n    answer: 42\n  - answer: x\n    anwser: y\n  - question: ~\n    answer: [a]\n',
      [
        `3:15 case 1: question: ${filled}, found blank text`,
        '4:13 case 1: answer: expected text or nothing, found the number 42 (quotes make it text)',
        `5:5 case 2: question: ${filled}, but the key is missing`,
        '6:5 case 2: expected one of question, answer, checks, found the unknown key "anwser"',
        `7:15 case 3: question: ${filled}, found nothing`,
        '8:13 case 3: answer: expected text or nothing, found a list',
      ],
    ],
    [
      'a bad case behind an alias',
      'prompt: p\nqa:\n  - &a\n    question: yes it is\n    answer: true\n  - <<: *a\n    question: q\n',
      [
        '5:13 case 1: answer: expected text or nothing, found the truth value true (quotes make it text)',
        '5:13 case 2: answer: expected text or nothing, found the truth value true (quotes make it text)',
      ],
    ],
    [
      'unknown keys',
      `promtps: a\nprompt: p\n1: b\n${QA}__proto__: c\n? [d]\n: e\n`,
      [
        `1:1 expected one of ${KEYS}, found the unknown key "[ d ]"`,
        `1:1 expected one of ${KEYS}, found the unknown key "promtps"`,
        `3:1 expected one of ${KEYS}, found the unknown key "1"`,
        `6:1 expected one of ${KEYS}, found the unknown key "__proto__"`,
      ],
    ],
    [
      'values of other types',
      'prompt: !!binary aGVsbG8=\nqa: !!set {a, b}\n',
      [
        `1:18 prompt: ${filled}, found a value of the type Buffer`,
        '2:11 qa: expected a list of cases, found a value of the type Set',
      ],
    ],
    [
      'a byte order mark',
      '\ufeffcount: x\n',
      [
        `1:1 prompt: ${noText}`,
        '1:1 qa: expected a list of cases, but the key is missing',
        `1:8 ${count}, found the text "x"`,
      ],
    ],
    [
      'CRLF and emoji',
      `prompt: p\r\n"requirements": "😀" \r\n${QA}count: [😀, 😀]\r\n`,
      [`5:8 ${count}, found a list`],
    ],
  ])('%s', (_, text, problems) => {
    expect([...problemsOf(text)].sort()).toEqual([...problems].sort());
  });

  test('in the order of their places, each at its file', () => {
    const file = parsePromptFile('a b/c.yml', new TextEncoder().encode('qa: []\ncount: x\nprompt: 1\n'));
    expect(file).toMatchObject({ ok: false, path: 'a b/c.yml' });
    const locations = file.ok ? [] : file.problems.map(({ location }) => location);
    expect(locations).toEqual(
      [1, 2, 3].map((line) => ({ file: 'a b/c.yml', line, column: [5, 8, 9][line - 1] })),
    );
  });

  test('with long texts cut', () => {
    const [problem] = problemsOf(`prompt: p\ncount: ${'😀'.repeat(300)}\n${QA}`);
    expect(problem).toBe(`2:8 ${count}, found the text "${'😀'.repeat(40)}..."`);
  });

  test('a hundred times at most', () => {
    const problems = problemsOf(`prompt: p\nqa:\n${'- x\n'.repeat(250)}`);
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toBe('103:3 and 150 more problems from here on');
  });
});
