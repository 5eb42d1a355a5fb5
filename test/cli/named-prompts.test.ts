import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const TEMPLATE = `prompts:
- name: loud
  prompt: Shout.
- name: from-file
  prompt-file: texts/quiet.md
qa: [{question: "Write a poem about rain."}, {question: Write a poem about snow.}]
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'spo-named-'));
  mkdirSync(path.join(folder, 'texts'));
  writeFileSync(path.join(folder, 'poem.yaml'), TEMPLATE);
  writeFileSync(path.join(folder, 'texts/quiet.md'), 'Whisper.\r\n');
});

const optimize = (template: string) =>
  runCli(['optimize', '--template', template, '--offline', '--max-rounds', '2'], { cwd: folder });

it('optimizes one of several prompts, whose text stands in a file of its own', async () => {
  const run = await optimize('poem.yaml#from-file');
  expect(run.stderr).not.toMatch(/spo: /);
  expect(run.exitCode).toBe(0);
  const results = path.join(folder, 'workspace/poem/from-file/prompts/results.json');
  expect(JSON.parse(readFileSync(results, 'utf8'))[0]).toMatchObject({ round: 1, prompt: 'Whisper.' });
  const report = JSON.parse(readFileSync(path.join(folder, 'workspace/poem/from-file/report.json'), 'utf8'));
  expect(report.prompts[0]).toMatchObject({ path: 'poem.yaml', name: 'from-file', headPrompt: 'Whisper.' });
});

it.each([
  ['poem.yaml', /poem\.yaml holds 2 prompts\..*poem\.yaml#loud, poem\.yaml#from-file/],
  ['poem.yaml#none', /no prompt with the name "none".*poem\.yaml#loud/],
  ['none.yaml#loud', /none\.yaml does not exist/],
])('says what to write instead of %s', async (template, message) => {
  const run = await optimize(template);
  expect(run.exitCode).toBe(2);
  expect(run.stderr.trim().split('\n')).toEqual([expect.stringMatching(message)]);
});

it('takes a file whose own name has that sign', async () => {
  writeFileSync(path.join(folder, 'a#b.yaml'), 'prompt: Hum.\nqa: [{question: q}]\n');
  expect((await optimize('a#b.yaml')).exitCode).toBe(0);
});

it('tries one of several prompts', async () => {
  const ask = (prompt: string) =>
    runCli(['try', '--prompt', prompt, '--question', 'Rain?', '--offline'], { cwd: folder });
  expect((await ask('poem.yaml#from-file')).stdout).toMatch(/simulated/);
  expect((await ask('poem.yaml')).exitCode).toBe(2);
});

it('validates what a prompt file names, and shows problems where they are', async () => {
  expect((await runCli(['validate', 'poem.yaml'], { cwd: folder })).exitCode).toBe(0);
  writeFileSync(path.join(folder, 'texts/quiet.md'), Buffer.from([0x61, 0xff]));
  const run = await runCli(['validate', 'poem.yaml'], { cwd: folder });
  expect(run.exitCode).toBe(1);
  expect(run.stdout.trim().split('\n')).toEqual([
    'poem.yaml:5:16 prompt 2: prompt-file: expected a text file, found bytes in "texts/quiet.md" that are none',
    'texts/quiet.md:1:2 expected UTF-8 text, found the byte 0xFF',
  ]);
});
