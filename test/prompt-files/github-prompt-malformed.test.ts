import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileSettingsBlock } from '../../src/prompt-files/file-settings-schema.ts';
import { parsePromptFile } from '../../src/prompt-files/read-prompt-file.ts';
import { generatedGithubPrompt } from './generate-github-prompt.ts';

const M = 'messages:\n- role: user\n  content: "{{input}}"\n';
const D = 'testData:\n- input: one\n';
const KEYS =
  'name, description, model, modelParameters, messages, responseFormat, jsonSchema, testData, evaluators, spo';
const SETTINGS = [...Object.keys(fileSettingsBlock.shape), 'optimize'].join(', ');

function problemsOf(text: string): readonly string[] {
  const file = parsePromptFile('a.prompt.yml', new TextEncoder().encode(text));
  if (file.ok) return [];
  return file.problems.map(({ location, message }) => `${location.line}:${location.column} ${message}`);
}

const MALFORMED: readonly [string, string, string[]][] = [
  ['nothing at all', '', [`1:1 expected a mapping with the keys ${KEYS}, found nothing`]],
  ['a list', '- role: user\n', [`1:1 expected a mapping with the keys ${KEYS}, found a list`]],
  ['a text', 'Be kind.\n', [`1:1 expected a mapping with the keys ${KEYS}, found the text "Be kind."`]],
  [
    'no messages',
    'name: x\ntestData: []\n',
    ['1:1 messages: expected a list of messages, but the key is missing'],
  ],
  [
    'messages as text',
    'messages: Be kind.\n',
    ['1:11 messages: expected a list of messages, found the text "Be kind."'],
  ],
  [
    'an empty list of messages',
    'messages: []\n',
    ['1:11 messages: expected a list of at least one message, found an empty list'],
  ],
  [
    'a message as text',
    'messages:\n- Be kind.\n',
    ['2:3 message 1: expected a mapping with the keys role, content, found the text "Be kind."'],
  ],
  [
    'a message without a role',
    'messages:\n- content: Be kind.\n',
    ['2:3 message 1: role: expected system, user or assistant, but the key is missing'],
  ],
  [
    'a message without a content',
    'messages:\n- role: user\n',
    ['2:3 message 1: content: expected text, but the key is missing'],
  ],
  [
    'an unknown role',
    'messages:\n- role: developer\n  content: x\n',
    ['2:9 message 1: role: expected system, user or assistant, found the text "developer"'],
  ],
  [
    'a role that is no text',
    'messages:\n- role: 1\n  content: x\n',
    ['2:9 message 1: role: expected system, user or assistant, found the number 1 (quotes make it text)'],
  ],
  [
    'a content in parts',
    'messages:\n- role: user\n  content:\n  - {type: text, text: x}\n',
    ['4:3 message 1: content: expected text, found a list'],
  ],
  [
    'a content that is a number',
    'messages:\n- {role: user, content: 42}\n',
    ['2:25 message 1: content: expected text, found the number 42 (quotes make it text)'],
  ],
  [
    'a blank text to optimize',
    'messages:\n- role: system\n  content: "  "\n- role: user\n  content: x\n',
    [
      '3:12 message 1: content: expected text that is not blank, for this message is optimized, found blank text',
    ],
  ],
  [
    'answers only',
    'messages:\n- role: assistant\n  content: x\n',
    ['2:1 messages: expected a message with the role system or user, found none'],
  ],
  ['a name that is a list', `name: [x]\n${M}${D}`, ['1:7 name: expected text or nothing, found a list']],
  [
    'a temperature as text',
    `modelParameters:\n  temperature: "0.5"\n${M}${D}`,
    ['2:16 modelParameters: temperature: expected a number from 0 to 2, found the text "0.5"'],
  ],
  [
    'a temperature that is too high',
    `modelParameters: {temperature: 3}\n${M}${D}`,
    ['1:32 modelParameters: temperature: expected a number from 0 to 2, found the number 3'],
  ],
  [
    'a topP below 0',
    `modelParameters: {topP: -0.1}\n${M}${D}`,
    ['1:25 modelParameters: topP: expected a number from 0 to 1, found the number -0.1'],
  ],
  [
    'half a token',
    `modelParameters:\n  maxTokens: 10.5\n${M}${D}`,
    ['2:14 modelParameters: maxTokens: expected a whole number of tokens above 0, found the number 10.5'],
  ],
  [
    'no token',
    `modelParameters:\n  maxCompletionTokens: 0\n${M}${D}`,
    [
      '2:24 modelParameters: maxCompletionTokens: expected a whole number of tokens above 0, found the number 0',
    ],
  ],
  [
    'parameters as a list',
    `modelParameters: [temperature]\n${M}${D}`,
    [
      '1:18 modelParameters: expected a mapping with the keys temperature, topP, maxTokens, maxCompletionTokens, found a list',
    ],
  ],
  [
    'an unknown response format',
    `responseFormat: json\n${M}${D}`,
    ['1:17 responseFormat: expected text, json_object or json_schema, found the text "json"'],
  ],
  [
    'a response format as a mapping',
    `responseFormat: {type: text}\n${M}${D}`,
    ['1:17 responseFormat: expected text, json_object or json_schema, found a mapping'],
  ],
  [
    'a response format without its schema',
    `${M}${D}responseFormat: json_schema\n`,
    ['1:1 jsonSchema: expected a mapping with the keys name and schema, but the key is missing'],
  ],
  [
    'a schema that is no JSON',
    `responseFormat: json_schema\njsonSchema: |\n  name: x\n${M}${D}`,
    ['2:13 jsonSchema: expected a mapping as JSON, found the text "name: x\\n"'],
  ],
  [
    'a schema that is JSON and no mapping',
    `jsonSchema: '[]'\n${M}${D}`,
    ['1:13 jsonSchema: expected a mapping as JSON, found the text "[]"'],
  ],
  [
    'a schema without a name',
    `responseFormat: json_schema\njsonSchema:\n  type: object\n${M}${D}`,
    ['3:3 jsonSchema: expected a mapping with the keys name and schema, found a mapping'],
  ],
  [
    'a schema as a list',
    `jsonSchema: [a]\n${M}${D}`,
    ['1:13 jsonSchema: expected a JSON schema, as JSON text or as a mapping, found a list'],
  ],
  [
    'no test data, but variables',
    `${M}`,
    [
      '1:1 testData: expected a list of cases, since the messages take {{input}} from them, but the key is missing',
    ],
  ],
  [
    'an empty list of test data',
    `testData: []\n${M}`,
    ['1:11 testData: expected a list of cases, since the messages take {{input}} from them, found none'],
  ],
  [
    'test data as a mapping',
    `${M}testData:\n  input: one\n`,
    ['5:3 testData: expected a list of cases, found a mapping'],
  ],
  [
    'a case as text',
    `${M}testData:\n- one\n- input: two\n`,
    ['5:3 case 1: expected a mapping of variables, found the text "one"'],
  ],
  [
    'a case without a value',
    `${M}${D}- expected: two\n- inputs: three\n`,
    [
      '6:3 case 2: expected values for all that the messages name, found none for {{input}}',
      '7:3 case 3: expected values for all that the messages name, found none for {{input}}',
    ],
  ],
  [
    'values for none of many variables',
    'messages: [{role: user, content: "{{a}} {{b}} {{c}} {{d}}"}]\ntestData:\n-   e: 1\n',
    [
      '3:5 case 1: expected values for all that the messages name, found none for {{a}}, {{b}}, {{c}} and others',
    ],
  ],
  [
    'evaluators as a mapping',
    `${M}${D}evaluators:\n  name: x\n`,
    ['7:3 evaluators: expected a list of evaluators, found a mapping'],
  ],
  [
    'an evaluator as text',
    `${M}${D}evaluators:\n- github/similarity\n`,
    [
      '7:3 evaluator 1: expected a mapping with the keys name, string, llm, uses, found the text "github/similarity"',
    ],
  ],
  [
    'a text to look for that is a list',
    `${M}${D}evaluators:\n- name: x\n  string:\n    contains: [a, b]\n`,
    ['9:15 evaluator 1: string: contains: expected text, found a list'],
  ],
  [
    'a string evaluator as text',
    `${M}${D}evaluators:\n- string: a\n`,
    [
      '7:11 evaluator 1: string: expected a mapping with the keys equals, contains, startsWith, endsWith, found the text "a"',
    ],
  ],
  [
    'a judge without a prompt',
    `${M}${D}evaluators:\n- llm:\n    modelId: m\n`,
    ['8:5 evaluator 1: llm: prompt: expected text that is not blank, but the key is missing'],
  ],
  [
    'choices as a list of texts',
    `${M}${D}evaluators:\n- llm:\n    prompt: p\n    choices: ["yes", "no"]\n`,
    [
      '9:15 evaluator 1: llm: choice 1: expected a mapping with the keys choice, score, found the text "yes"',
      '9:22 evaluator 1: llm: choice 2: expected a mapping with the keys choice, score, found the text "no"',
    ],
  ],
  [
    'a score as text',
    `${M}${D}evaluators:\n- llm: {prompt: p, choices: [{choice: "yes", score: 1}, {choice: "no", score: zero}]}\n`,
    ['7:79 evaluator 1: llm: choice 2: score: expected a number, found the text "zero"'],
  ],
  [
    'too many evaluators',
    `${M}${D}evaluators: [${'{uses: x},'.repeat(51)}]\n`,
    ['6:13 evaluators: expected a list of at most 50 evaluators, found a list'],
  ],
  [
    'a built-in evaluator as a list',
    `${M}${D}evaluators:\n- uses: [a]\n`,
    ['7:9 evaluator 1: uses: expected text or nothing, found a list'],
  ],
  [
    'a message to optimize that is not there',
    `spo:\n  optimize: 3\n${M}${D}`,
    ['2:13 spo: optimize: expected the role or the number of a message in the file, found the number 3'],
  ],
  [
    'a role to optimize that is not there',
    `spo: {optimize: system}\n${M}${D}`,
    ['1:17 spo: optimize: expected the role or the number of a message in the file, found the role system'],
  ],
  [
    'a role to optimize that is none',
    `spo: {optimize: assistant}\n${M}${D}`,
    ['1:17 spo: optimize: expected system, user or the number of a message, found the text "assistant"'],
  ],
  [
    'an unknown setting',
    `spo:\n  base-url: https://example.org\n${M}${D}`,
    [
      `2:3 spo: expected one of ${SETTINGS} (addresses, keys and all else are for the workflow to set), found the unknown key "base-url"`,
    ],
  ],
  [
    'settings as a list',
    `spo: []\n${M}${D}`,
    [`1:6 spo: expected a mapping with the keys ${SETTINGS}, found an empty list`],
  ],
  [
    'several mistakes',
    'model: 4\nmessages:\n- role: usr\n  text: x\nevaluators:\n- string: {equals: {}}\n',
    [
      '1:8 model: expected text or nothing, found the number 4 (quotes make it text)',
      '3:3 message 1: content: expected text, but the key is missing',
      '3:9 message 1: role: expected system, user or assistant, found the text "usr"',
      '6:20 evaluator 1: string: equals: expected text, found a mapping',
    ],
  ],
  [
    'an open quote',
    'messages:\n- role: user\n  content: "x\n',
    ['3:12 expected a closing " for the quote that opens here, found none'],
  ],
  ['a key twice', `${M}${D}model: a\nmodel: b\n`, ['7:1 expected each key once, found "model" again']],
  [
    'a tab',
    'messages:\n\t- role: user\n',
    ['2:1 expected spaces, found a tab as indentation (YAML does not allow tabs there)'],
  ],
];

describe('each mistake is a problem at its place', () => {
  test('and there are many', () => {
    expect(MALFORMED.length).toBeGreaterThanOrEqual(30);
  });

  test.each(MALFORMED)('%s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });
});

describe('a file that is made to hurt', () => {
  const long = 'x'.repeat(100_000);
  const many = '{{a}}'.repeat(20);
  const most = 'at most 1,048,576 characters with the values of';

  test.each<[string, string, string]>([
    [
      'a long value that a message names many times',
      `messages: [{role: user, content: "${many}"}]\ntestData:\n- a: x\n- a: ${long}\n`,
      `4:3 case 2: expected messages of ${most} the case, found more`,
    ],
    [
      'a long value that an evaluator names many times',
      `messages: [{role: user, content: "{{a}}"}]\ntestData: [{a: ${long}}]\nevaluators:\n- string: {equals: "${many}"}\n`,
      `4:1 evaluators: expected ${most} all cases, found more`,
    ],
    [
      'a nested value with many aliases',
      `messages: [{role: user, content: "{{a}}"}]\nx: &x ${long}\ntestData: [{a: [${'*x, '.repeat(50)}]}]\n`,
      `3:12 case 1: expected messages of ${most} the case, found more`,
    ],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test('is read or refused, whatever was cut out of it', () => {
    const cuts = fc.tuple(fc.nat(2000), fc.nat(40), fc.constantFrom('', '{{', '- ', ': ', '*a', '\n', '0'));
    fc.assert(
      fc.property(generatedGithubPrompt, cuts, (file, [at, length, instead]) => {
        const text = file.before + file.prompt + file.after;
        const changed = text.slice(0, at % text.length) + instead + text.slice((at % text.length) + length);
        const parsed = parsePromptFile('a.prompt.yml', new TextEncoder().encode(changed));
        if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
        else expect(parsed.prompts[0]?.spec.cases.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
