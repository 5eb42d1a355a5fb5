import { describe, expect, it } from 'vitest';
import { added, answered, type Change, editedOrRefused } from './edit-fields.ts';

const first: Change = ({ questions }) => ({ questions: [added('new'), ...questions] });
const last: Change = ({ questions }) => ({ questions: [...questions, added('new')] });
const answer = answered(0, 'w');
const behindFirst: Change = ({ questions: [one, ...others] }) => ({
  questions: one ? [one, added('new'), ...others] : [],
});

describe('a question that is added is written as the first one of the file is', () => {
  it.each<[string, string, string]>([
    ['plain', '  - question: one\n', '  - question: new\n    answer: z\n'],
    ['in single quotes', "  - question: 'one'\n", "  - question: 'new'\n    answer: 'z'\n"],
    ['in double quotes', '  - question: "one"\n', '  - question: "new"\n    answer: "z"\n'],
    ['a block', '  - question: |\n      one\n', '  - question: |\n      new\n    answer: |\n      z\n'],
    ['a folded block', '- question: >\n    one\n', '- question: |\n    new\n  answer: |\n    z\n'],
    ['an alias', '- question: *p\n', '- question: "new"\n  answer: "z"\n'],
    ['with a wide gap', '-   question: one\n', '-   question: new\n    answer: z\n'],
    ['below its dash', '-\n  question: one\n', '- question: new\n  answer: z\n'],
    ['in a mapping of flow style', '- {question: "one"}\n', '- question: "new"\n  answer: "z"\n'],
    ['in an unusual indentation', '   - question: one\n', '   - question: new\n     answer: z\n'],
  ])('%s', (_, items, item) => {
    const file = (text: string) => `prompt: &p p\nqa:\n${text}spo: {max-rounds: 3}\n`;
    const addedLast: Change = ({ questions }) => ({ questions: [...questions, added('new', 'z')] });
    const addedFirst: Change = ({ questions }) => ({ questions: [added('new', 'z'), ...questions] });
    expect(editedOrRefused(file(items), addedLast)).toBe(file(items + item));
    expect(editedOrRefused(file(items), addedFirst)).toBe(file(item + items));
  });
});

describe('an addition has its place', () => {
  it.each<[string, string, Change, string]>([
    [
      'behind the last line of the file, which stays open',
      'qa:\n- question: one',
      last,
      'qa:\n- question: one\n- question: new',
    ],
    ['as that line', 'qa:\n- question: one', answer, 'qa:\n- question: one\n  answer: w'],
    [
      'with the line ends of the file',
      'qa:\r\n- question: one',
      last,
      'qa:\r\n- question: one\r\n- question: new',
    ],
    [
      'with several lines',
      'qa:\r\n- question: |\r\n    a\r\n',
      last,
      'qa:\r\n- question: |\r\n    a\r\n- question: |\r\n    new\r\n',
    ],
    [
      'before blank lines',
      'qa:\n- question: one\n\n\nspo: {}\n',
      last,
      'qa:\n- question: one\n- question: new\n\n\nspo: {}\n',
    ],
    [
      'behind blank lines that are text',
      'qa:\n- question: |+\n    one\n\n\n# c\n',
      last,
      'qa:\n- question: |+\n    one\n\n\n- question: |\n    new\n# c\n',
    ],
    [
      'behind such lines in a mapping',
      'qa:\n- question: |+\n    one\n\n# c\n',
      answer,
      'qa:\n- question: |+\n    one\n\n  answer: |\n    w\n# c\n',
    ],
    [
      'behind a comment on the line',
      'qa:\n- question: one # c\n# d\n',
      last,
      'qa:\n- question: one # c\n- question: new\n# d\n',
    ],
    [
      'behind text over lines',
      'qa:\n- question: "one\n\n    two"\n\n# c\n',
      last,
      'qa:\n- question: "one\n\n    two"\n- question: "new"\n\n# c\n',
    ],
    [
      'behind all of an item',
      'qa:\n- question: one\n  checks:\n  -   max-words: 3\n',
      last,
      'qa:\n- question: one\n  checks:\n  -   max-words: 3\n- question: new\n',
    ],
    [
      'behind a comment before all items',
      'qa:\n# c\n- question: one\n',
      first,
      'qa:\n# c\n- question: new\n- question: one\n',
    ],
    [
      'between two items',
      'qa:\n- question: one\n# c\n- question: two\n',
      behindFirst,
      'qa:\n- question: one\n- question: new\n# c\n- question: two\n',
    ],
    [
      'behind its question',
      'qa:\n- question: one\n  checks: []\n',
      answer,
      'qa:\n- question: one\n  answer: w\n  checks: []\n',
    ],
    ['under quoted keys', 'qa:\n- "question": one\n', answer, 'qa:\n- "question": one\n  "answer": w\n'],
    [
      'in a list of flow style',
      'qa: [{question: one}] # c\n',
      last,
      'qa: [{question: one}, {question: "new"}] # c\n',
    ],
    [
      'first in such a list',
      'qa: [ {question: one} ]\n',
      first,
      'qa: [ {question: "new"}, {question: one} ]\n',
    ],
    [
      'between its items',
      'qa: [{question: a},{question: b}]\n',
      behindFirst,
      'qa: [{question: a}, {question: "new"},{question: b}]\n',
    ],
    [
      'with the quotes of its neighbour',
      'qa: [{"question": one}]\n',
      last,
      'qa: [{"question": one}, {"question": "new"}]\n',
    ],
    [
      'first, with those quotes',
      'qa: [{"question": one}]\n',
      first,
      'qa: [{"question": "new"}, {"question": one}]\n',
    ],
    [
      'in a mapping of flow style',
      'qa:\n- {question: one, checks: []}\n',
      answer,
      'qa:\n- {question: one, answer: "w", checks: []}\n',
    ],
  ])('%s', (_, questions, change, expected) => {
    const prompt = questions.includes('\r') ? 'prompt: p\r\n' : 'prompt: p\n';
    expect(editedOrRefused(prompt + questions, change)).toBe(prompt + expected);
  });

  it('after the prompt, and in this order', () => {
    const qa = 'qa: [{question: q}]\n';
    const change: Change = () => ({ requirements: 'r', count: 5 });
    expect(editedOrRefused(`prompt: p # c\n${qa}`, change)).toBe(
      `prompt: p # c\nrequirements: |\n  r\ncount: 5\n${qa}`,
    );
    expect(editedOrRefused(`${qa}prompt: p`, () => ({ count: 5 }))).toBe(`${qa}prompt: p\ncount: 5`);
    expect(editedOrRefused('{prompt: p, qa: [{question: q}]}', change)).toBe(
      '{prompt: p, requirements: "r", count: 5, qa: [{question: q}]}',
    );
  });
});

describe('an addition is refused', () => {
  const NEITHER = 'The fields do not make a valid template: a prompt and at least one question are needed.';
  const merged = 'prompt: p\nqa:\n- <<: {question: a}\n  checks: []\n';
  it.each<[string, string, Change, string]>([
    [
      'to a list that is merged',
      'prompt: p\n<<: {qa: [{question: q}]}\n',
      last,
      'The list stands in another place of the file.',
    ],
    [
      'to an item that is an alias',
      'prompt: p\nqa:\n- &i {question: a}\n- *i\n',
      answered(1, 'w'),
      'The file says it in another place.',
    ],
    ['behind a question that is merged', merged, answer, 'The file has no "question" of its own.'],
    [
      'behind a key that the line starts before',
      'prompt: p\n!!str requirements: r\nqa: [{question: q}]\n',
      () => ({ count: 5 }),
      '"count" cannot be added without a change of something else.',
    ],
    [
      'of a question without text',
      merged,
      ({ questions }) => ({ questions: [...questions, added('')] }),
      NEITHER,
    ],
    ['of a number that no template has', merged, () => ({ count: 0 }), NEITHER],
    [
      'of half a character',
      merged,
      () => ({ requirements: '\ud800' }),
      'The new text holds half of a character (a lone surrogate).',
    ],
  ])('%s', (_, file, change, reason) => {
    expect(editedOrRefused(file, change)).toBe(`refused: ${reason}`);
  });
});
