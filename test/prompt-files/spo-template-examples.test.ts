import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { PromptEntry } from '../../src/prompt-files/prompt-file.ts';
import { openPromptFile, parsePromptFile } from '../../src/prompt-files/read-prompt-file.ts';
import { written } from './read-text.ts';

const folder = fileURLToPath(new URL('examples/spo-template/', import.meta.url));
const bytesOf = (path: string) => readFileSync(folder + path);

/** @param replaced files that have another content than on disk */
function read(path: string, replaced: ReadonlyMap<string, string> = new Map()): readonly PromptEntry[] {
  const content = (name: string) => {
    const text = replaced.get(name);
    return text === undefined ? bytesOf(name) : new TextEncoder().encode(text);
  };
  const referenced = openPromptFile(path, content(path)).references.map(
    (name) => [name, content(name)] as const,
  );
  const file = parsePromptFile(path, content(path), new Map(referenced));
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  expect(file.notices).toEqual([]);
  return file.prompts;
}

function one(path: string, name = ''): PromptEntry {
  const entry = read(path).find((prompt) => prompt.name === name);
  if (!entry) throw new Error(`${path} has no ${name}`);
  return entry;
}

const files = globSync('*.{yml,yaml}', { cwd: folder });
const prompts = files.flatMap((path) => read(path).map(({ name }) => [path, name] as const));

describe('files in the shapes that people write', () => {
  test('are at least ten', () => {
    expect(files.length).toBeGreaterThanOrEqual(10);
    expect(prompts.length).toBeGreaterThan(files.length);
  });

  test.each(prompts)('%s#%s takes a new text and gives the old file back', (path, name) => {
    const entry = one(path, name);
    const before = bytesOf(entry.textPath).toString('utf8');
    const changed = written(entry, 'First line: # no comment\n  😀 second {question}');
    const there = read(path, new Map([[entry.textPath, changed]]));
    const withoutText = ({ spec: { render, prompt, placeholders, ...spec }, settings }: PromptEntry) => [
      spec,
      settings,
    ];
    expect(there.map(withoutText)).toEqual(read(path).map(withoutText));
    expect(there.find((prompt) => prompt.name === name)?.spec.prompt).toBe(
      'First line: # no comment\n  😀 second {question}',
    );
    for (const other of there) {
      if (other.name !== name) expect(other.spec.prompt).toBe(one(path, other.name).spec.prompt);
    }
    expect(written(entry, entry.spec.prompt)).toBe(before);
  });
});

describe('what is read of them', () => {
  test('text files: a byte order mark, CRLF and line ends behind the text are no part of the prompt', () => {
    expect(one('elsewhere.yaml')).toMatchObject({
      textPath: 'texts/commit-message.txt',
      location: { file: 'texts/commit-message.txt', line: 1, column: 1 },
      spec: {
        key: 'elsewhere.yaml',
        prompt:
          'You write the first line of a commit message.\nNo more than 60 characters, in the imperative.\n\nThe diff:',
      },
    });
    expect(one('assistant.yaml', 'summary.v2').spec.prompt).toBe(
      'Summarise what follows — in two sentences 🙂',
    );
  });

  test('several prompts: what one leaves out is that of the file, and checks add up', () => {
    const [greeting, refusal, summary] = read('assistant.yaml');
    const requirements = 'Short sentences that a beginner understands.';
    expect(greeting?.spec).toMatchObject({ key: 'assistant.yaml#greeting', requirements, count: 80 });
    expect(greeting?.spec.cases.map(({ question }) => question)).toEqual(['Hello!', 'Who are you?']);
    expect(refusal?.spec.cases).toHaveLength(2);
    const labels = refusal?.spec.cases.map(({ checks }) => checks?.map(({ label }) => label));
    expect(labels).toEqual([
      ['max-words 120', 'contains "sorry"'],
      ['max-words 120', 'contains "sorry"'],
    ]);
    expect(summary?.spec).toMatchObject({
      requirements: 'Nothing that the text does not say.',
      count: null,
    });
  });

  test('settings: an item goes before its file', () => {
    const settings = read('settings.yaml').map((entry) => entry.settings);
    const ofFile = { evaluateModel: 'gpt-6-luna', maxCostUsd: 0.5, execution: {} };
    expect(settings).toEqual([
      { ...ofFile, maxRounds: 3 },
      { ...ofFile, maxRounds: 8, ballots: 6 },
      { ...ofFile, maxRounds: 3, off: true },
    ]);
  });

  test('the place of the question, in every spelling, filled once', () => {
    const rendered = (path: string, question: string) => {
      const { spec } = one(path);
      return { placeholders: spec.placeholders, text: spec.render(spec.prompt, { question })[0]?.content };
    };
    expect(rendered('extraction.yml', '{question} $& {{question}}')).toEqual({
      placeholders: ['{question}'],
      text: 'Give the people in {question} $& {{question}} as JSON, such as {"people": ["Ada"]}.\nNothing else: {not} even a comment.',
    });
    expect(rendered('beside.yaml', 'Hi')).toMatchObject({
      placeholders: ['{{ question }}'],
      text: expect.stringMatching(/The mail:\n\nHi$/),
    });
    expect(rendered('limerick.yaml', 'A cat')).toEqual({
      placeholders: undefined,
      text: 'Write a limerick about what the user names.\n\nA cat',
    });
  });
});
