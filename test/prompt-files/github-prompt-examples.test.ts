import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePromptFile } from '../../src/prompt-files/read-prompt-file.ts';
import { written } from './read-text.ts';

const FOLDER = path.resolve(import.meta.dirname, 'examples/github-prompt');
const FILES = readdirSync(FOLDER);

function load(file: string) {
  const parsed = parsePromptFile(file, readFileSync(path.join(FOLDER, file)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const [entry] = parsed.prompts;
  if (!entry || parsed.prompts.length > 1) throw new Error('not one prompt');
  return { entry, text: parsed.text, notices: parsed.notices };
}

const TOP = `expected one of name, description, model, modelParameters, messages, responseFormat, jsonSchema, testData, evaluators, spo, found the unknown key`;
const PARAMETERS =
  'modelParameters: expected one of temperature, topP, maxTokens, maxCompletionTokens, found the unknown key';
const EVALUATOR = 'expected one of name, string, llm, uses, found the unknown key';
const NOT_USED = 'which is not used';
const BUILT_IN = 'github/similarity, github/relevance, github/groundedness, github/coherence, github/fluency';

/** What is not read in each file, at its place; nothing in the others. */
const NOTICES: Readonly<Record<string, readonly string[]>> = {
  'bug-report.prompt.yml': [`16:3 ${PARAMETERS} "max_tokens", ${NOT_USED}`],
  'polite-reply.prompt.yml': [
    `37:11 evaluator 3: uses: expected one of ${BUILT_IN}, found the text "acme/brand-voice", ${NOT_USED}`,
  ],
  'code-review.prompt.yaml': [
    `4:1 ${TOP} "version", ${NOT_USED}`,
    `6:1 ${TOP} "authors", ${NOT_USED}`,
    `8:1 ${TOP} "metadata", ${NOT_USED}`,
    `12:1 ${TOP} "variables", ${NOT_USED}`,
    `19:3 ${PARAMETERS} "max_tokens", ${NOT_USED}`,
    `38:3 evaluator 1: ${EVALUATOR} "type", ${NOT_USED}`,
    '38:3 evaluator 1: expected one of string, llm, uses, found none, so the evaluator is not used',
    `39:3 evaluator 1: ${EVALUATOR} "pattern", ${NOT_USED}`,
    `41:3 evaluator 2: ${EVALUATOR} "prompt", ${NOT_USED}`,
    `42:3 evaluator 2: ${EVALUATOR} "choices", ${NOT_USED}`,
  ],
};

/** Start of the optimized text, its placeholders, and the messages of the first case. */
const READ: Readonly<Record<string, { starts: string; keeps?: string[]; cases: number; last: string }>> = {
  'as-json.prompt.yml': { starts: 'Is the message spam?', cases: 2, last: 'Message:\nYou won a yacht!!!' },
  'bug-report.prompt.yml': {
    starts: 'You help a maintainer',
    cases: 2,
    last: 'The export button does nothing.',
  },
  'code-review.prompt.yaml': {
    starts: 'You are a reviewer',
    cases: 2,
    last: 'List every duplicate in the following code, one a line.\n\na = one(); b = two();\nc = one(); b = two();\n',
  },
  'compare.prompt.yml': { starts: 'Be as brief', cases: 3, last: 'Compare tea and coffee, please' },
  'describe-plant.prompt.yml': {
    starts: 'You describe plants',
    cases: 2,
    last: 'Describe a fern\nUse the JSON format of the response schema',
  },
  'haiku.prompt.yml': { starts: 'You write haiku', cases: 1, last: 'Write one about the first snow.' },
  'invoice.prompt.yaml': {
    starts: 'Read the invoice.\nReply',
    cases: 2,
    last: 'Invoice 17:\n["2 chairs 80.00 EUR","1 table 120.00 EUR"]',
  },
  'one-sentence.prompt.yml': {
    starts: 'Give the gist',
    keeps: ['{{input}}'],
    cases: 2,
    last: 'Give the gist of the following paragraph in one sentence: The harbour was closed for two days because of the storm. All ferries stayed on the island, and the market had no fish.',
  },
  'polite-reply.prompt.yml': {
    starts: 'You answer letters',
    cases: 2,
    last: 'Letter:\nMy book came wet. I want my money back!\n',
  },
  'prompt-rating.prompt.yml': {
    starts: 'You are a rater.',
    keeps: ['{{promptContent}}'],
    cases: 2,
    last: 'Rate the prompt in exactly this format: {"clarity": N}',
  },
  'release-notes.prompt.yml': {
    starts: 'You write release notes.',
    cases: 2,
    last: 'Write the release note for these changes, beginning with "New:":\n<changes>\nFix the crash when a folder is empty.\nAdd a dark theme.\n\n</changes>\n',
  },
  'translate.prompt.yml': {
    starts: 'Translate the label',
    keeps: ['{{language}}'],
    cases: 3,
    last: 'Cancel',
  },
  'workflow-help.prompt.yml': {
    starts: 'What does `{{expression}}`',
    keeps: ['{{expression}}'],
    cases: 2,
    last: 'What does `\u0024{{ github.actor }}` do in a step like\n    run: echo \u0024{{ github.ref }}\n',
  },
};

describe('files in the shapes that people use', () => {
  test('are all expected', () => {
    expect(Object.keys(READ)).toEqual(FILES);
    expect(FILES.length).toBeGreaterThanOrEqual(10);
  });

  test.each(FILES)('%s loads', (file) => {
    const { entry, notices } = load(file);
    const { spec } = entry;
    const { starts, keeps, cases, last } = READ[file] ?? { starts: '-', cases: 0, last: '' };
    expect(spec.prompt.startsWith(starts)).toBe(true);
    expect(spec.placeholders).toEqual(keeps ?? []);
    expect(spec.cases).toHaveLength(cases);
    const [first] = spec.cases;
    expect(first && spec.render(spec.prompt, first).at(-1)).toEqual({ role: 'user', content: last });
    const found = notices.map(({ location, message }) => `${location.line}:${location.column} ${message}`);
    expect(found).toEqual(NOTICES[file] ?? []);
  });

  test.each(FILES)('%s takes another prompt, and the same one without a change', (file) => {
    const { entry, text } = load(file);
    expect(written(entry, entry.spec.prompt)).toBe(text);
    const fresh = `Another: text.\n${(entry.spec.placeholders ?? []).join('\n')}`;
    const changed = written(entry, fresh);
    const again = parsePromptFile(file, new TextEncoder().encode(changed));
    const spec = again.ok ? again.prompts[0]?.spec : undefined;
    expect(spec?.prompt).toBe(fresh);
    expect({ ...spec, prompt: '', render: null }).toEqual({ ...entry.spec, prompt: '', render: null });
  });
});

test('the file in the documentation is one', () => {
  const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/formats/github-prompt.md'), 'utf8');
  const [, yaml = ''] = /```yaml\n(.*?)```/s.exec(page) ?? [];
  const parsed = parsePromptFile('ticket.prompt.yml', new TextEncoder().encode(yaml));
  expect(parsed).toMatchObject({ ok: true, notices: [] });
  const [entry] = parsed.ok ? parsed.prompts : [];
  expect(entry?.spec.cases.map(({ checks }) => checks?.map(({ label }) => label))).toEqual([
    ['equals "bug"'],
    ['equals "question"'],
  ]);
});
