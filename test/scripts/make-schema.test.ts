import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { editorSchema } from '../../scripts/make-schema.ts';
import { SCHEMA_FILE } from '../../src/cli/init/published-at.ts';
import { parsePromptFile } from '../../src/prompt-files/read-prompt-file.ts';
import { REPOSITORY } from '../support/run-cli.ts';

const committed = readFileSync(path.join(REPOSITORY, SCHEMA_FILE), 'utf8');
const ajv = new Ajv({ strictTypes: false, allErrors: true });
const accepts = ajv.compile(JSON.parse(committed));
const QA = 'qa: [{question: q}]';

/** What the parser says, which the schema should say too. */
function isRead(text: string): boolean {
  const bytes = new TextEncoder().encode(text);
  const referenced = new Map([['prompts/a.txt', new TextEncoder().encode('p')]]);
  return parsePromptFile('prompts/a.yaml', bytes, referenced).ok;
}

it('is the schema that the code has; `npm run schema` writes it', () => {
  expect(committed).toBe(editorSchema());
});

it('describes every key that a writer can choose', () => {
  const described = (schema: Record<string, unknown>): unknown[] => {
    const { properties = {}, ...rest } = schema as {
      type?: unknown;
      properties?: Record<string, { description?: string }>;
    };
    const own = Object.entries(rest.type === 'object' ? properties : {}).map(([key, { description }]) => [
      key,
      description,
    ]);
    const nested = [...Object.values(properties), ...Object.values(rest).flat()];
    const objects = nested.filter((each) => typeof each === 'object' && each !== null);
    return [...own, ...objects.flatMap((each) => described(each as Record<string, unknown>))];
  };
  const keys = described(JSON.parse(committed));
  expect(keys.length).toBeGreaterThan(10);
  expect(keys.filter((key) => !/^[A-Z].*\.$/s.test(String((key as string[])[1])))).toEqual([]);
});

const examples = globSync(['prompts/**/*.yaml', 'test/prompt-files/examples/spo-template/**/*.{yml,yaml}'], {
  cwd: REPOSITORY,
});

describe('the examples', () => {
  it('are there', () => expect(examples.length).toBeGreaterThanOrEqual(5));

  test.each(examples)('%s fits', (file) => {
    const valid = accepts(parse(readFileSync(path.join(REPOSITORY, file), 'utf8'), { merge: true }));
    expect(accepts.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  test.each(examples.filter((file) => file.startsWith('prompts/')))('%s names the schema', (file) => {
    const [first = ''] = readFileSync(path.join(REPOSITORY, file), 'utf8').split('\n');
    const [, address = ''] = /^# yaml-language-server: \$schema=(\S+)$/.exec(first) ?? [];
    expect(path.posix.join(path.posix.dirname(file), address)).toBe(SCHEMA_FILE);
  });
});

const ACCEPTED = [
  `prompt: p\n${QA}`,
  `prompt: p\nrequirements:\ncount: None\nchecks:\n${QA}`,
  `prompt: p\nrequirements: r\ncount: 3\nchecks: [{max-words: 3}, {json-schema: {type: object}}]\n${QA}`,
  'prompt: p\nqa: [{question: q, answer: , checks: [{equals: a}]}]',
  `prompt-file: a.txt\n${QA}`,
  `prompts: [{name: a, prompt: p}, {name: b, prompt-file: a.txt, count: 3}]\n${QA}`,
  `prompts: [{name: a, prompt: p, ${QA}}]`,
  `prompt: p\nspo:\n${QA}`,
  `prompt: p\nspo: {off: true, max-rounds: 3, ballots: 4, max-cost-usd: 0.5, execute-model: m}\n${QA}`,
];

const REFUSED = [
  '',
  '[]',
  'text',
  `prompt: ''\n${QA}`,
  `prompt: ' '\n${QA}`,
  `prompt: 3\n${QA}`,
  `prompt: [p]\n${QA}`,
  `prompt:\n${QA}`,
  QA,
  'prompt: p',
  'prompt: p\nqa: []',
  'prompt: p\nqa: {question: q}',
  'prompt: p\nqa: [q]',
  'prompt: p\nqa: [{}]',
  'prompt: p\nqa: [{question: 1}]',
  "prompt: p\nqa: [{question: ''}]",
  'prompt: p\nqa: [{question: q, answer: 1}]',
  'prompt: p\nqa: [{question: q, anwser: a}]',
  `prompt: p\ncount: 0\n${QA}`,
  `prompt: p\ncount: 1.5\n${QA}`,
  `prompt: p\ncount: many\n${QA}`,
  `prompt: p\nrequirements: [r]\n${QA}`,
  `prompt: p\nrequirement: r\n${QA}`,
  `prompt: p\nchecks: {equals: a}\n${QA}`,
  `prompt: p\nchecks: [equals]\n${QA}`,
  `prompt: p\nchecks: [{}]\n${QA}`,
  `prompt: p\nchecks: [{equals: a, contains: b}]\n${QA}`,
  `prompt: p\nchecks: [{equal: a}]\n${QA}`,
  `prompt: p\nchecks: [{max-words: 0}]\n${QA}`,
  `prompt: p\nchecks: [{json-schema: text}]\n${QA}`,
  `prompt: p\nprompt-file: a.txt\n${QA}`,
  `prompt: p\nprompts: [{name: a, prompt: p}]\n${QA}`,
  `prompt-file: a.yaml\n${QA}`,
  `prompt-file:\n${QA}`,
  `prompts: []\n${QA}`,
  `prompts: {name: a, prompt: p}\n${QA}`,
  `prompts: [{prompt: p}]\n${QA}`,
  `prompts: [{name: a}]\n${QA}`,
  `prompts: [{name: ../a, prompt: p}]\n${QA}`,
  `prompts: [{name: a, prompt: p, prompt-file: a.txt}]\n${QA}`,
  `prompts: [{name: a, prompt: p, ${QA}}, {name: b, prompt: p}]`,
  `prompt: p\nspo: off\n${QA}`,
  `prompt: p\nspo: {off: 'no'}\n${QA}`,
  `prompt: p\nspo: {max-rounds: 0}\n${QA}`,
  `prompt: p\nspo: {ballots: 3}\n${QA}`,
  `prompt: p\nspo: {base-url: 'https://example.org'}\n${QA}`,
  `prompt: p\nspo: {execute-temperature: 3}\n${QA}`,
  `prompt: p\nspo: {execute-model: two words}\n${QA}`,
];

test.each(ACCEPTED)('%j is accepted by the schema and the parser', (text) => {
  expect([accepts(parse(text)), isRead(text)]).toEqual([true, true]);
});

test.each(REFUSED)('%j is refused by the schema and the parser', (text) => {
  expect([accepts(parse(text)), isRead(text)]).toEqual([false, false]);
});
