import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseCommands } from '../support/action-commands.ts';
import { runCli } from '../support/run-cli.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'spo-validate-'));
});

function write(file: string, text: string): void {
  mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

const validate = (...args: string[]) => runCli(['validate', ...args], { cwd: folder });
const QA = 'qa: [{question: q}]\n';

describe('spo validate', () => {
  it('accepts the prompt files of this repository', async () => {
    const run = await runCli(['validate', 'prompts/**/*.yaml']);
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toMatch(/5 prompt files valid/);
  });

  it('prints every problem at its place and ends with exit code 1', async () => {
    writeFileSync(path.join(folder, 'bad.yaml'), 'prompt: ""\ncount: many\nqa: []\n');
    const run = await runCli(['validate', 'bad.yaml'], { cwd: folder });
    expect(run.exitCode).toBe(1);
    expect(run.stdout.match(/^bad\.yaml:\d+:\d+ /gm)).toEqual([
      'bad.yaml:1:9 ',
      'bad.yaml:2:8 ',
      'bad.yaml:3:5 ',
    ]);
  });

  it('says so when nothing matches', async () => {
    const run = await runCli(['validate', 'none/*.yaml'], { cwd: folder });
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('No file matches none/*.yaml');
  });

  it('refuses a name that is no file, though others are, and shows how to name those of a folder', async () => {
    write('prompts/a.yaml', `prompt: p\n${QA}`);
    const typo = await validate('prompts/a.yaml', 'prompts/b.yaml');
    expect([typo.exitCode, typo.stderr]).toEqual([
      2,
      expect.stringContaining('prompts/b.yaml does not exist'),
    ]);
    const all = await validate('prompts/');
    expect(all.exitCode).toBe(2);
    expect(all.stderr).toMatch(/prompts\/ is a folder.*"prompts\/\*\*\/\*\.yaml"/);
    expect((await validate('prompts/*.yaml', '!prompts/b.yaml')).exitCode).toBe(0);
  });

  it('reads text files that a prompt file names, and takes none of them for a prompt file', async () => {
    write('prompts/a.yaml', `prompt-file: texts/a.txt\n${QA}`);
    write('prompts/texts/a.txt', 'Sort the ticket.');
    write('prompts/b.yaml', `prompts:\n  - {name: one, prompt: p}\n  - {name: two, prompt: p}\n${QA}`);
    const run = await validate();
    expect([run.stdout, run.exitCode]).toEqual(['2 prompt files valid, 3 prompts and 3 cases in all.\n', 0]);
  });

  it('names a text file that is missing, or leads out of the repository, where it is named', async () => {
    write('prompts/a.yaml', `prompt-file: none.txt\n${QA}`);
    write('prompts/b.yaml', `prompt-file: ../../b.txt\n${QA}`);
    const run = await validate();
    expect(run.exitCode).toBe(1);
    expect(run.stdout.split('\n')).toEqual([
      expect.stringMatching(/^prompts\/a\.yaml:1:14 .*none\.txt/),
      expect.stringMatching(/^prompts\/b\.yaml:1:14 .*inside of the repository/),
      '',
    ]);
    expect(run.stderr).toBe('spo: 2 of 2 prompt files invalid.\n');
  });

  it('finds prompts that would share a folder, at both places', async () => {
    write('prompts/a.yaml', `prompt: p\n${QA}`);
    write('prompts/A.yaml', `prompt: p\n${QA}`);
    const run = await validate();
    expect(run.exitCode).toBe(1);
    expect(run.stdout.match(/^\S+/gm)).toEqual(['prompts/A.yaml:1:9', 'prompts/a.yaml:1:9']);
    expect(run.stderr).toBe('spo: 2 of 2 prompt files invalid.\n');
  });

  it('warns of a prompt.txt that says something else, and stays green', async () => {
    write('prompts/a.yaml', `prompt: p\n${QA}`);
    write('.spo/prompts/a.yaml/prompt.txt', 'another');
    const run = await validate();
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toMatch(/^prompts\/a\.yaml:1:9 warning: .*holds another prompt/);
    const github = await validate('--format', 'github');
    expect(parseCommands(github.stdout).annotations).toEqual([
      expect.objectContaining({ level: 'warning', file: 'prompts/a.yaml', line: 1, column: 9 }),
    ]);
  });

  it('annotates with the format github, and lets no file name or text give a command', async () => {
    const hostile = 'prompts/a,line=9%0A::error::b.yaml';
    write(hostile, 'prompt: ["::stop-commands::x"]\n"\\n::error::%0Ano": 1\nqa: []\n');
    const run = await validate('--format', 'github');
    expect(run.exitCode).toBe(1);
    const { annotations } = parseCommands(run.stdout);
    expect(annotations.map(({ file, line, column, level }) => [level, file, line, column])).toEqual([
      ['error', hostile, 1, 9],
      ['error', hostile, 2, 1],
      ['error', hostile, 3, 5],
    ]);
    expect(annotations[1]?.message).toContain('%0Ano');
    expect(run.stdout.trim().split('\n')).toHaveLength(3);
  });

  it('refuses another format', async () => {
    expect((await validate('--format', 'xml')).exitCode).toBe(2);
  });
});
