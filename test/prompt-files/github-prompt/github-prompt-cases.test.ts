import { describe, expect, test } from 'vitest';
import { parsePromptFile } from '../../../src/prompt-files/read-prompt-file.ts';
import type { Case } from '../../../src/spo/types.ts';

/** Messages as `role: content`, and what else the file says. */
function file(messages: readonly string[], rest = ''): string {
  const items = messages.map((message) => {
    const [, role, content = ''] = /^(\w+):(.*)$/.exec(message) ?? [];
    return `- role: ${role}\n  content: ${JSON.stringify(content)}\n`;
  });
  return `messages:\n${items.join('')}${rest}`;
}

function parse(text: string) {
  return parsePromptFile('any.prompt.yml', new TextEncoder().encode(text));
}

function casesOf(text: string): readonly Case[] {
  const read = parse(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.prompts[0]?.spec.cases ?? [];
}

function problemsOf(text: string): readonly string[] {
  const read = parse(text);
  return read.ok
    ? []
    : read.problems.map(({ location, message }) => `${location.line}:${location.column} ${message}`);
}

describe('a case without text asks the other message of the user', () => {
  test.each<[string, string[], string, string]>([
    ['the last one', ['system:S', 'user: first ', 'assistant:a', 'user: last ', 'assistant:b'], '', 'last'],
    ['the one before the prompt', ['system:S', 'user:first', 'user:last'], 'spo: {optimize: 3}\n', 'first'],
    [
      'with its values',
      ['system:S{{a}}{{b}}', 'user: Hi {{b}}{{a}} '],
      'testData: [{a: "", b: ""}]\n',
      'a: \nb: ',
    ],
    ['without a value', ['system:S {{a}}', 'user: Hi {{a}} '], 'testData: [{a: ""}]\n', 'Hi'],
    ['none beside the prompt', ['user:only', 'assistant:a'], '', '(no input)'],
    ['none at all', ['system:S', 'assistant:a'], '', '(no input)'],
    ['none with text', ['system:S {{a}}', 'user: {{a}} '], 'testData: [{a: ""}]\n', '(no input)'],
  ])('%s', (_, messages, rest, question) => {
    expect(casesOf(file(messages, rest)).map((each) => each.question)).toEqual([question]);
  });
});

test('a case shows the values that the messages take, or all where they take none', () => {
  const data = 'testData: [{a: 1, b: 2}]\n';
  const questionOf = (message: string) => casesOf(file(['system:S', message], data))[0]?.question;
  expect(questionOf('user:{{b}}')).toBe('2');
  expect(questionOf('user:x')).toBe('a: 1\nb: 2');
});

test('an answer is asked for where one case has it, and is text where none has it', () => {
  const evaluators = 'evaluators: [{string: {contains: "{{expected}} {{a}}"}}]\n';
  const labels = (data: string) =>
    casesOf(file(['user:{{a}}'], `testData: ${data}\n${evaluators}`)).map(({ answer, checks = [] }) => [
      answer,
      ...checks.map(({ label }) => label),
    ]);
  expect(labels('[{a: 1}]')).toEqual([[undefined, 'contains "{{expected}} 1"']]);
  expect(labels('[{a: 1, expected: e}, {a: 2}]')).toEqual([['e', 'contains "e 1"'], [undefined]]);
  expect(casesOf(file(['user:{{a}}'], 'testData: [{a: 1}]\n'))[0]).not.toHaveProperty('answer');
});

describe('values that are missing are named', () => {
  const needed = (names: string) =>
    `1:1 testData: expected a list of cases, since the messages take ${names} from them, but the key is missing`;
  test.each<[string, string, string[]]>([
    ['three', 'user:{{a}} {{b}} {{c}}', [needed('{{a}}, {{b}}, {{c}}')]],
    ['four', 'user:{{a}} {{b}} {{c}} {{d}}', [needed('{{a}}, {{b}}, {{c}} and others')]],
  ])('%s', (_, message, problems) => {
    expect(problemsOf(file([message]))).toEqual(problems);
  });

  test('in their case', () => {
    const sentence = 'expected values for all that the messages name, found none for';
    const message = ['user:{{a}} {{b}} {{c}}'];
    expect(problemsOf(file(message, 'testData: [{a: 1}, {a: 1, b: 2, c: 3}]\n'))).toEqual([
      `4:12 case 1: ${sentence} {{b}}, {{c}}`,
    ]);
    expect(problemsOf(file(['system:{{expected}}'], 'testData: [{a: 1, expected: x}, {a: 2}]\n'))).toEqual([
      `4:33 case 2: ${sentence} {{expected}}`,
    ]);
  });
});

describe('texts are filled up to 1,048,576 characters', () => {
  const KILO = 'v'.repeat(1024);
  const data = `testData: [{a: ${KILO}}]\n`;
  const contains = (text: string) => `{string: {contains: "${text}"}}`;
  const found = 'expected at most 1,048,576 characters with the values of all cases, found more';

  test('messages', () => {
    const thousand = `user:${'{{a}}'.repeat(1024)}`;
    expect(problemsOf(file([thousand], data))).toEqual([]);
    expect(problemsOf(file([`${thousand}x`], data))).toEqual([
      '4:12 case 1: expected messages of at most 1,048,576 characters with the values of the case, found more',
    ]);
  });

  test('evaluators, where they take values', () => {
    const thousand = '{{a}}'.repeat(1024);
    const evaluated = (...evaluators: string[]) =>
      problemsOf(file(['user:{{a}}'], `${data}evaluators: [${evaluators.join(', ')}]\n`));
    expect(evaluated(contains(thousand), contains('constant'))).toEqual([]);
    expect(evaluated(contains(`${thousand}x`))).toEqual([`5:13 evaluators: ${found}`]);
    expect(evaluated(contains(thousand), contains('{{a}}'))).toEqual([`5:13 evaluators: ${found}`]);
  });
});
