import { mkdtempSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'spo-init-'));
});
const spo = (...args: string[]) => runCli(args, { cwd: folder });

test.each([
  ['spo', 'prompts/example.yaml'],
  ['github', 'prompts/example.prompt.yml'],
  ['promptfoo', 'prompts/promptfooconfig.yaml'],
])('init, validate and optimize offline with the format %s', async (format, file) => {
  const run = await spo('init', '--format', format);
  expect(run.exitCode).toBe(0);
  expect(run.stdout).toContain(`Written: ${file}`);
  expect(run.stdout).toMatch(/^ {2}1\. .*\n {2}2\. spo validate .*\n {2}3\. spo optimize .*\n {2}4\. /m);
  expect((await spo('validate')).stdout).toBe('1 prompt file valid, 6 cases in all.\n');
  const [, command = ''] = /spo (optimize .* --offline)/.exec(run.stdout) ?? [];
  expect((await spo(...command.split(' '), '--max-rounds', '2')).exitCode).toBe(0);
});

it('writes nothing over what is there: an example is found, a workflow is refused', async () => {
  await spo('init', '--no-workflow');
  expect(readdirSync(folder)).toEqual(['prompts']);
  const again = await spo('init');
  expect(again.stdout).toMatch(
    /1 prompt file found.*\n {2}prompts\/example\.yaml \(an SPO template\)\nWritten: \.github/,
  );
  const third = await spo('init', 'prompts/other.yaml');
  expect(third.exitCode).toBe(2);
  expect(third.stderr).toMatch(/prompt-check\.yml exists already, so nothing was written\. .*--no-workflow/);
  expect(readdirSync(path.join(folder, 'prompts'))).toEqual(['example.yaml']);
});

it('refuses a format that there is not', async () => {
  expect((await spo('init', '--format', 'xml')).exitCode).toBe(2);
});
