import { describe, expect, it } from 'vitest';
import { answered, type Change, editedOrRefused, only } from './edit-fields.ts';

const QA = 'qa:\n- question: q\n';
const without = answered(0, '');

describe('what is removed', () => {
  const both: Change = () => ({ requirements: '', count: null });
  const scalars =
    '- question: a # not "#"\n  checks: # why\n  - equals: "# no"\n  - contains: | # yes\n      # text\n';
  it.each<[string, string, Change, string]>([
    [
      'between comments',
      'qa:\n- question: a\n# 1\n- question: b # 2\n  # 3\n  answer: x\n\n# 4\n- question: c\n# 5\n',
      only(0, 2),
      'qa:\n- question: a\n# 1\n# 2\n# 3\n\n# 4\n- question: c\n# 5\n',
    ],
    [
      'before the others',
      'qa:\n- question: a # 1\n  answer: "x\n\n    y" # 2\n\n- question: b',
      only(1),
      'qa:\n# 1\n# 2\n\n- question: b',
    ],
    [
      'with no more of a comment than its text',
      'qa:\n- question: a # 1 \t\n- question: b\n',
      only(1),
      'qa:\n# 1\n- question: b\n',
    ],
    [
      'with a block of one line',
      'qa:\n- question: |\n   # a\n- question: b\n',
      only(1),
      'qa:\n- question: b\n',
    ],
    [
      'at the end of an open file',
      'qa:\n- question: a\n- question: b # 2',
      only(0),
      'qa:\n- question: a\n# 2\n',
    ],
    [
      'without what looks like comments in text',
      `qa:\n${scalars}- question: b\n`,
      only(1),
      'qa:\n# not "#"\n# why\n# yes\n- question: b\n',
    ],
    [
      'in the line ends of the file',
      'qa:\r\n  - question: a # 1\r\n    # 2\r\n    answer: x\r\n  - question: b\r\n',
      only(1),
      'qa:\r\n  # 1\r\n  # 2\r\n  - question: b\r\n',
    ],
    [
      'first of a list in flow style',
      'qa: [{question: a}, {question: b}] # c\n',
      only(1),
      'qa: [{question: b}] # c\n',
    ],
    [
      'amid such a list',
      'qa: [{question: a}, {question: b},{question: c}]\n',
      only(0, 2),
      'qa: [{question: a},{question: c}]\n',
    ],
    [
      'last of such a list',
      'qa: [\n  {question: a},\n  {question: b} # 1\n]\n',
      only(0),
      'qa: [\n  {question: a} # 1\n]\n',
    ],
    [
      'below a list in flow style',
      '--- # 1\nqa: [{question: "#q"}]\ncount: 5 # 2\n',
      both,
      '--- # 1\nqa: [{question: "#q"}]\n# 2\n',
    ],
    ['in front of the end of a document', `${QA}count: 5 # 1\n... # 2\n`, both, `${QA}# 1\n... # 2\n`],
    [
      'an answer behind its question',
      'qa:\n- question: a\n  answer: |\n    x\n\n  checks: []\n',
      without,
      'qa:\n- question: a\n\n  checks: []\n',
    ],
    [
      'an answer with a comment',
      'qa:\n- question: a # 1\n  answer: x # 2\n',
      without,
      'qa:\n- question: a # 1\n  # 2\n',
    ],
    [
      'an answer before its question',
      'qa:\n- answer: x # c\n  question: a\n',
      without,
      'qa:\n- answer: null # c\n  question: a\n',
    ],
    [
      'such a block',
      'qa:\n- answer: |\n    x\n  question: a\n',
      without,
      'qa:\n- answer: null\n  question: a\n',
    ],
    [
      'an answer in flow style',
      'qa: [ # 1\n {question: a, # 2\n  answer: x} # 3\n ]\n',
      without,
      'qa: [ # 1\n {question: a, # 2\n  answer: null} # 3\n ]\n',
    ],
    [
      'an answer that hides a merged one',
      'qa:\n- &m {question: a, answer: y}\n- <<: *m\n  answer: z\n',
      answered(1, ''),
      'qa:\n- &m {question: a, answer: y}\n- <<: *m\n  answer: null\n',
    ],
  ])('%s', (_, rest, change, expected) => {
    const start = rest.startsWith('---') ? '--- # 1\n' : '';
    const prompt = rest.includes('\r') ? 'prompt: p\r\n' : 'prompt: p\n';
    const file = (text: string) => `${start}${prompt}${text.slice(start.length)}`;
    expect(editedOrRefused(file(rest), change)).toBe(file(expected));
  });

  it('becomes nothing in JSON, which takes no comma behind the last entry', () => {
    const file = '{\n"prompt": "p",\n"qa": [{"question": "q"}],\n"count": 5\n}\n';
    expect(editedOrRefused(file, both)).toBe(file.replace('5', 'null'));
  });

  it('can be filled in again in JSON', () => {
    const file = '{"prompt": "p", "requirements": "r", "count": 5, "qa": [{"question": "q", "answer": "a"}]}';
    const change: Change = (fields) => ({ ...both(fields), ...without(fields) });
    const emptied = editedOrRefused(file, change);
    expect(emptied).toBe(
      '{"prompt": "p", "requirements": null, "count": null, "qa": [{"question": "q", "answer": null}]}',
    );
    const refilled: Change = (fields) => ({ requirements: 'r', count: 5, ...answered(0, 'a')(fields) });
    expect(editedOrRefused(emptied, refilled)).toBe(file);
  });
});

describe('a removal is refused', () => {
  const anchored = `prompt: p\ncount: &c 5\nspo: {max-rounds: *c}\n${QA}`;
  const ITEM = 'The question cannot be removed without a change of something else.';
  const unremovable = (key: string) => `"${key}" cannot be removed without a change of something else.`;
  it.each<[string, string, Change, string]>([
    [
      'with a comment within a list of flow style',
      'prompt: p\nqa: [\n  {question: a}, # 1\n  {question: b}]\n',
      only(1),
      ITEM,
    ],
    ['with an anchor that an item needs', 'prompt: p\nqa:\n- &a {question: a}\n- *a\n', only(1), ITEM],
    [
      'with an anchor that another text needs',
      'prompt: p\nrequirements: &r r\nqa:\n- question: *r\n',
      () => ({ requirements: '' }),
      unremovable('requirements'),
    ],
    ['with an anchor that another number needs', anchored, () => ({ count: null }), unremovable('count')],
    [
      'as a change of such a number is',
      anchored,
      () => ({ count: 7 }),
      '"count" cannot be changed without a change of something else.',
    ],
    [
      'with a comment that has no place',
      `prompt: p\n? requirements\n: | # c\n  r\n${QA}`,
      () => ({ requirements: '' }),
      unremovable('requirements'),
    ],
    [
      'of a text that is merged',
      `prompt: p\n<<: {requirements: r}\n${QA}`,
      () => ({ requirements: '' }),
      'The file has no "requirements" of its own.',
    ],
    [
      'of a number that is merged',
      `prompt: p\n<<: {count: 5}\n${QA}`,
      () => ({ count: null }),
      'The file has no "count" of its own.',
    ],
    [
      'as a change of such a number is',
      `prompt: p\n<<: {count: 5}\n${QA}`,
      () => ({ count: 7 }),
      'The file has no "count" of its own.',
    ],
    [
      'of the prompt',
      `prompt: p\n${QA}`,
      () => ({ prompt: '' }),
      'The fields do not make a valid template: a prompt and at least one question are needed.',
    ],
  ])('%s', (_, file, change, reason) => {
    expect(editedOrRefused(file, change)).toBe(`refused: ${reason}`);
  });

  it.each([[1], [0, 0], [-1]])(
    'where the form has questions that the file does not have: %j',
    (...places) => {
      const questions = places.map((was) => ({ was, question: 'q', answer: '' }));
      expect(editedOrRefused(`prompt: p\n${QA}`, () => ({ questions }))).toBe(
        'refused: The questions are in another order than in the file.',
      );
    },
  );
});
