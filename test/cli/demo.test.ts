import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { type CliRun, runCli } from '../support/run-cli.ts';

let demo: CliRun;
const find = (pattern: RegExp) => pattern.exec(demo.stdout)?.[1] ?? '';

beforeAll(async () => {
  demo = await runCli(['demo']);
}, 60_000);

it('ends with exit code 0 and shows a regression, an improvement and accepted rounds', () => {
  expect(demo.exitCode).toBe(0);
  expect(demo.stdout).toMatch(/prompts\/support\.yaml\n +this change against base +regressed \d+ : \d+/);
  expect(demo.stdout).toMatch(/prompts\/minutes\.yaml\n +this change against base +improved \d+ : \d+/);
  expect(demo.stdout).toMatch(/rounds +\d+, [1-9]\d* accepted/);
  expect(demo.stdout).toMatch(/simulated/i);
});

it('names a branch whose prompt.txt equals the best round in the workspace', () => {
  const repository = find(/git -C (\S+) show/);
  const workspace = find(/Open the rounds: +(\S+)/);
  const branch = find(/Branch: (\S+)/);
  for (const file of ['support', 'minutes']) {
    const folder = path.join(workspace, `prompts/${file}.yaml/prompts`);
    const results = JSON.parse(readFileSync(path.join(folder, 'results.json'), 'utf8'));
    const best = results.filter(({ succeed }: { succeed: boolean }) => succeed).at(-1);
    const committed = execFileSync(
      'git',
      ['-C', repository, 'show', `${branch}:.spo/prompts/${file}.yaml/prompt.txt`],
      { encoding: 'utf8' },
    );
    expect(committed).toBe(best.prompt);
    expect(readFileSync(path.join(folder, `round_${best.round}/prompt.txt`), 'utf8')).toBe(committed);
    expect(
      execFileSync('git', ['-C', repository, 'show', `${branch}:prompts/${file}.yaml`], { encoding: 'utf8' }),
    ).toContain(committed.split('\n')[0]);
  }
});

it('leaves the comment where it says', () => {
  expect(readFileSync(find(/Read the comment: +(\S+)/), 'utf8')).toMatch(/1 regressed, 1 improved/);
});

it('leaves the report as a page beside the comment', () => {
  const page = readFileSync(find(/Open the report: +(\S+)/), 'utf8');
  expect(page).toMatch(/<title>SPO: 1 regressed, 1 improved<\/title>/);
  expect(page).toContain('prompts/support.yaml');
});

it('says the same again under the same seed, and something else under another', async () => {
  const verdicts = (run: CliRun) => run.stdout.match(/^ {2}\S.*$/gm);
  expect(verdicts(await runCli(['demo']))).toEqual(verdicts(demo));
  expect(verdicts(await runCli(['demo', '--seed', '7']))).not.toEqual(verdicts(demo));
}, 60_000);
