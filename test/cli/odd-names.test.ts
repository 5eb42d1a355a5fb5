import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createRepository, type TestRepository } from '../forge/local-git/repository.ts';
import { gradedPromptFile } from '../support/graded-models.ts';
import { runCli } from '../support/run-cli.ts';

const ODD = [
  'prompts/faq: refunds.yaml',
  'prompts/faq\trefunds.yaml',
  'prompts/faq\nrefunds.yaml',
  'prompts/..\\x.yaml',
];

let repository: TestRepository;
beforeEach(() => {
  repository = createRepository();
  for (const grade of [3, 4]) {
    for (const name of [...ODD, 'prompts/usual.yaml']) repository.write(name, gradedPromptFile(grade));
    repository.commit(`grade ${grade}`);
  }
});
afterEach(() => repository[Symbol.dispose]());

const cli = (...args: string[]) => runCli(args, { cwd: repository.directory });

it('spo check calls odd file names invalid and checks the others', async () => {
  const { stdout, stderr } = await cli(
    'check',
    '--base',
    'HEAD~1',
    '--offline',
    '--max-rounds',
    '2',
    '--commit',
    'never',
  );
  const report = JSON.parse(readFileSync(path.join(repository.directory, 'workspace/report.json'), 'utf8'));
  const statusOf = (name: string) =>
    report.prompts.find((prompt: { path: string }) => prompt.path === name)?.status;
  expect(ODD.map(statusOf)).toEqual(ODD.map(() => 'invalid'));
  expect(
    report.prompts.find((prompt: { path: string }) => prompt.path === 'prompts/usual.yaml'),
  ).toMatchObject({
    stoppedBy: 'max-rounds',
  });
  expect(report.stoppedBy).toBeNull();
  expect(stdout + stderr).toContain('it has a colon; rename the file');
});

it('spo validate names each of them', async () => {
  const { stdout, stderr, exitCode } = await cli('validate', '--format', 'github');
  expect(exitCode).toBe(1);
  expect(stderr).toContain('4 of 5 prompt files invalid');
  expect(stdout).toContain('::error file=prompts/faq%3A refunds.yaml,line=');
  expect(stdout.match(/rename the file/g)).toHaveLength(4);
});

it('spo optimize says what to do', async () => {
  const odd = await cli('optimize', '--template', ODD[0] ?? '', '--offline', '--max-rounds', '2');
  expect(odd.exitCode).toBe(2);
  expect(odd.stderr).toMatch(/"faq: refunds" cannot name a results folder: it has a colon\. .*`--name`/);
  const named = await cli(
    'optimize',
    '--template',
    ODD[0] ?? '',
    '--offline',
    '--max-rounds',
    '2',
    '--name',
    'faq',
  );
  expect(named.exitCode).toBe(0);
});
