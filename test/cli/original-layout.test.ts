// A folder as the Python original lays it out (its README, settings/Poem.yaml, config2.example.yaml and optimize.py), used
// with the command that its own stands for.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { completion, json, rawServer } from '../models/raw-server.ts';
import { runCli } from '../support/run-cli.ts';

const QUESTIONS = ['a sonnet about rain', 'a haiku about snow', 'free verse about wind'];

const POEM = `prompt: |
  Write the poem, grade-1.

requirements: |
  None

count: None

qa:
${QUESTIONS.map((question) => `  - question: |\n      ${question}\n    answer: |\n      None\n`).join('\n')}`;

/** As the original's web page writes it. */
const config = (baseUrl: string, key = 'sk-of-the-file') => `llm:
  api_type: openai
  model: gpt-4o-mini
  base_url: ${baseUrl}
  api_key: ${key}
models:
  gpt-4o:
    api_type: openai
    base_url: \${llm.base_url}
    api_key: \${llm.api_key}
    temperature: 0
  gpt-4o-mini:
    api_type: openai
    base_url: \${llm.base_url}
    api_key: \${llm.api_key}
    temperature: 0
`;

interface Call {
  readonly role: 'optimize' | 'evaluate' | 'execute';
  readonly content: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly key: string | undefined;
}

let folder: string;
let calls: Call[];
let baseUrl: string;

const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const parsed = (name: string) => JSON.parse(read(name));
const optimize = (...flags: string[]) =>
  runCli(['optimize', '--max-rounds', '2', '--ballots', '2', ...flags], {
    cwd: folder,
    // The address is taken where the file is not: no test reaches another one.
    env: {
      OPENAI_API_KEY: 'sk-of-the-environment',
      OPENAI_BASE_URL: `${baseUrl}/of-the-environment`,
      SPO_CONFIG_DIR: path.join(folder, 'none'),
    },
  });

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'spo-original-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  calls = [];
  ({ baseUrl } = await rawServer((response, { body, headers }) => {
    const content = (body.messages as { content: string }[]).map((message) => message.content).join('\n');
    const role = content.includes('<modification>')
      ? 'optimize'
      : content.includes('<choose>')
        ? 'evaluate'
        : 'execute';
    calls.push({ role, content, body, key: headers.authorization });
    const reply = {
      optimize: '<modification>more</modification><prompt>Write the poem, grade-9.</prompt>',
      evaluate: '<choose>A</choose>',
      execute: `A poem, call ${calls.length}.`,
    }[role];
    json(response, 200, completion({ content: reply }));
  }));
  write('settings/Poem.yaml', POEM);
  write('config/config2.yaml', config(baseUrl));
});

const of = (role: Call['role']) => calls.filter((call) => call.role === role);

it('is optimized by the bare command', async () => {
  const run = await optimize();
  expect(run.stderr).toContain('Models are read from config/config2.yaml');
  expect(run.exitCode).toBe(0);
  expect(
    parsed('workspace/Poem/prompts/results.json').map((entry: { round: number }) => entry.round),
  ).toEqual([1, 2]);
  expect(parsed('workspace/Poem/report.json').prompts[0]).toMatchObject({ path: 'settings/Poem.yaml' });
  // The temperatures of its command line, and not the zeros of the page.
  expect(new Set(of('optimize').map(({ body }) => body.temperature))).toEqual(new Set([0.7]));
  expect(new Set(of('evaluate').map(({ body }) => body.temperature))).toEqual(new Set([0.3]));
  expect(new Set(of('execute').map(({ body }) => body.temperature))).toEqual(new Set([0]));
  // The key of the file, never that of the environment.
  expect(new Set(calls.map(({ key }) => key))).toEqual(new Set(['Bearer sk-of-the-file']));
  for (const { content } of calls) expect(content).not.toMatch(/\bNone\b/);
});

it('gives each role the entry that a flag names, and the temperature of a flag', async () => {
  expect((await optimize('--opt-model', 'gpt-4o', '--eval-temp', '0.9')).exitCode).toBe(0);
  expect(of('optimize')[0]?.body).toMatchObject({ model: 'gpt-4o', temperature: 0.7 });
  expect(of('evaluate')[0]?.body).toMatchObject({ model: 'gpt-4o-mini', temperature: 0.9 });
});

it('goes on from its results, and shows no error text to a judge', async () => {
  const entry = (round: number, answers: string[], succeed: boolean) => ({
    round,
    answers: QUESTIONS.map((question, index) => ({ question: `${question}\n`, answer: answers[index] })),
    prompt: `Write the poem, grade-${round}.`,
    succeed,
    tokens: 12,
    time: '2025-02-20 12:34:56.789012',
  });
  const error = "Error code: 429 - {'error': {'message': 'Rate limit reached for gpt-4o-mini'}}";
  const stored = [
    entry(1, ['one', 'two', 'three'], true),
    entry(2, ['OLD one', error, 'Connection error.'], true),
  ];
  write('workspace/Poem/prompts/results.json', JSON.stringify(stored, null, 4));
  const run = await optimize('--initial-round', '3');
  expect(run.exitCode).toBe(0);
  expect(run.stderr).toContain('2 of 3 stored answers of round 2 tell of a failed call');
  for (const { content } of calls) expect(content).not.toMatch(/Error code|Connection error|OLD/);
  const results = parsed('workspace/Poem/prompts/results.json');
  expect(results.map(({ round }: { round: number }) => round)).toEqual([1, 2, 3, 4]);
  // What the original wrote stays as it is.
  expect(results[1].answers[1].answer).toBe(error);
});

it('keeps the report of each project', async () => {
  write('prompts/Tale.yaml', POEM.replaceAll('poem', 'tale'));
  expect((await optimize()).stdout).toContain(path.join('workspace', 'Poem', 'report.json'));
  const before = read('workspace/Poem/report.json');
  expect((await optimize('--template', 'Tale.yaml')).exitCode).toBe(0);
  expect(read('workspace/Poem/report.json')).toBe(before);
  expect(parsed('workspace/Tale/report.json').prompts[0].path).toBe('prompts/Tale.yaml');
});

it('looks for a template here, in settings/, in the original repository, and in prompts/', async () => {
  const places = ['', 'settings/', 'metagpt/ext/spo/settings/', 'prompts/'];
  for (const place of places) write(`${place}T.yaml`, POEM.replace('grade-1', `of ${place || 'here'}`));
  for (const place of places) {
    const run = await optimize(
      '--template',
      'T.yaml',
      '--offline',
      '--max-rounds',
      '1',
      '--workspace',
      `w${places.indexOf(place)}`,
    );
    expect(run.exitCode).toBe(0);
    expect(parsed(`w${places.indexOf(place)}/T/report.json`).prompts[0].path).toBe(`${place}T.yaml`);
    rmSync(path.join(folder, `${place}T.yaml`));
  }
  const missing = await optimize('--template', 'T.yaml', '--offline');
  expect(missing.exitCode).toBe(2);
  expect(missing.stderr).toMatch(
    /^spo: T\.yaml does not exist, nor in settings\/, metagpt\/ext\/spo\/settings\/ or prompts\/\. .*--template.*spo init/,
  );
});

it('is left alone where a flag names the endpoint, and by a check', async () => {
  write('config/config2.yaml', 'models: [');
  expect((await optimize('--offline')).exitCode).toBe(0);
  const flags = ['--base-url', baseUrl, '--opt-model', 'm', '--eval-model', 'm', '--exec-model', 'm'];
  expect((await optimize(...flags, '--workspace', 'other')).exitCode).toBe(0);
  const check = await runCli(['check', '--base', 'HEAD', '--offline'], { cwd: folder });
  expect(check.stderr).not.toContain('config2');
  write('config/config2.yaml', 'database: { url: x }\n');
  const unrelated = await optimize('--opt-model', 'm', '--workspace', 'fourth');
  expect(unrelated.exitCode).toBe(0);
  expect(unrelated.stderr).not.toContain('config2');
  expect(calls.at(-1)?.key).toBe('Bearer sk-of-the-environment');
  write('config/config2.yaml', 'models: [');
  const broken = await optimize('--workspace', 'third');
  expect(broken.exitCode).toBe(2);
  expect(broken.stderr).toMatch(/config\/config2\.yaml cannot be used .*not valid YAML/);
});

it('is what doctor and try use', async () => {
  const env = { SPO_CONFIG_DIR: path.join(folder, 'none') };
  const tried = await runCli(['try', '--prompt', 'settings/Poem.yaml', '--question', 'q'], {
    cwd: folder,
    env,
  });
  expect(tried.stdout).toMatch(/^A poem, call 1\.$/m);
  const doctor = await runCli(['doctor'], { cwd: folder, env });
  expect(doctor.stdout).toContain(baseUrl);
});
