import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { NEEDED_NODE } from '../../src/machine/process.ts';
import { gradedPromptFile, startGradedModels } from '../support/graded-models.ts';
import { REPOSITORY, runCli } from '../support/run-cli.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'spo-cli-'));
});
const poem = path.join(REPOSITORY, 'prompts/poem.yaml');
const GRADED_ROLES = [
  ...['--opt-model', 'test-optimizer'],
  ...['--eval-model', 'test-judge'],
  ...['--exec-model', 'test-executor'],
];
const results = (name: string) =>
  JSON.parse(readFileSync(path.join(folder, 'workspace', name, 'prompts/results.json'), 'utf8')) as {
    round: number;
    prompt: string;
    succeed: boolean;
  }[];

describe('spo', () => {
  it('runs on the runtime of the action, or on the one that CI asked for', () => {
    expect(process.versions.node.split('.')[0]).toBe(process.env.SPO_TEST_NODE ?? '24');
  });

  it('shows its commands, and its version as in package.json', async () => {
    const help = await runCli(['--help']);
    expect(help.exitCode).toBe(0);
    for (const command of ['optimize', 'check', 'init', 'validate', 'try', 'demo'])
      expect(help.stdout).toContain(command);
    const { version } = JSON.parse(readFileSync(path.join(REPOSITORY, 'package.json'), 'utf8'));
    expect((await runCli(['--version'])).stdout.trim()).toBe(version);
  });

  it('refuses a Node that is too old by name, and still shows its help there', async () => {
    const { engines } = JSON.parse(readFileSync(path.join(REPOSITORY, 'package.json'), 'utf8'));
    expect(engines).toEqual({ node: `>=${NEEDED_NODE}` });
    const preload = path.join(folder, 'old.cjs');
    const old = JSON.stringify({ ...process.versions, node: '20.20.2' });
    writeFileSync(preload, `Object.defineProperty(process, 'versions', { value: ${old} });`);
    const env = { NODE_OPTIONS: `--require ${preload}` };
    const refused = await runCli(['validate', poem], { env });
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toMatch(/needs Node 22 or newer, and this is Node 20\.20\.2/);
    expect(refused.stderr).not.toMatch(/defect/);
    expect((await runCli(['validate', '--help'], { env })).exitCode).toBe(0);
  });

  it('refuses unknown commands and flags with exit code 2', async () => {
    expect((await runCli(['optimise'])).exitCode).toBe(2);
    expect((await runCli(['demo', '--nope'])).exitCode).toBe(2);
  });
});

describe('spo optimize', () => {
  const optimize = (...flags: string[]) =>
    runCli(['optimize', '--template', poem, '--offline', '--max-rounds', '4', ...flags], { cwd: folder });

  it('fills a workspace and prints the rounds, a line of log each', async () => {
    const run = await optimize();
    expect(run.exitCode).toBe(0);
    expect(results('poem').map(({ round }) => round)).toEqual([1, 2, 3, 4]);
    expect(run.stdout).toMatch(/simulated/);
    expect(run.stderr).toContain('round 4: ');
  });

  it('prints what it found even where the copy of the report cannot be written', async () => {
    writeFileSync(path.join(folder, 'file'), '');
    const run = await optimize('--report', 'file/report.json');
    expect(run.exitCode).toBe(2);
    expect(run.stdout).toMatch(/Best: round \d+ \(.*Report: /s);
    expect(run.stderr).toMatch(/file\/report\.json could not be written/);
  });

  it('writes the report as a page where it is told to', async () => {
    const file = path.join(folder, 'pages/poem.html');
    const run = await optimize('--html', file);
    expect(run.stdout).toContain(`Page: ${file}`);
    const page = readFileSync(file, 'utf8');
    expect(page).toMatch(/^<!doctype html>[\s\S]*poem\.yaml[\s\S]*<\/html>\n$/);
    const text = page.slice(page.indexOf('<body'), page.indexOf('<script', page.indexOf('<body')));
    expect(text).toContain('best found against the present prompt');
    expect(text).not.toMatch(/pull request|new file/);
  });

  it('refuses to run over its results and continues them', async () => {
    await optimize();
    const again = await optimize();
    expect(again.exitCode).toBe(2);
    expect(again.stderr).toMatch(/results up to round 4.*--initial-round 5/);
    const next = await optimize('--initial-round', '5', '--max-rounds', '2');
    expect(next.exitCode).toBe(0);
    expect(results('poem').map(({ round }) => round)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('continues a folder that the Python original wrote', async () => {
    const prompts = path.join(folder, 'workspace/Poem/prompts');
    mkdirSync(prompts, { recursive: true });
    const entry = (round: number, prompt: string, succeed: boolean) => ({
      round,
      answers: [{ question: 'Write a poem.', answer: 'Roses.' }],
      prompt,
      succeed,
      tokens: 12,
      time: '2025-02-20 12:34:56.789012',
    });
    const old = [
      entry(2, 'Write it with concrete images.', true),
      entry(1, 'Write.', true),
      entry(3, 'Hurry.', false),
    ];
    writeFileSync(path.join(prompts, 'results.json'), JSON.stringify(old, null, 4));
    const run = await optimize('--name', 'Poem', '--initial-round', '4', '--max-rounds', '2');
    expect(run.exitCode).toBe(0);
    expect(results('Poem').map(({ round }) => round)).toEqual([1, 2, 3, 4, 5]);
    const report = JSON.parse(readFileSync(path.join(folder, 'workspace/report.json'), 'utf8'));
    const [first] = report.prompts[0].rounds;
    expect(first.round).toBe(4);
    expect(first.prompt).toContain('concrete images');
  });

  it('is the same run under the same seed', async () => {
    await optimize('--name', 'first');
    await optimize('--name', 'second');
    const plain = (name: string) => results(name).map(({ prompt, succeed }) => ({ prompt, succeed }));
    expect(plain('first')).toEqual(plain('second'));
  });

  it('talks to an endpoint by flags or environment', async () => {
    await using models = await startGradedModels();
    const template = path.join(folder, 'graded.yaml');
    writeFileSync(template, 'prompt: grade-3\nqa:\n  - question: a\n  - question: b\n');
    const flags = ['--template', template, '--max-rounds', '3', '--ballots', '4'];
    const env = { OPENAI_API_KEY: 'sk-x', OPENAI_BASE_URL: models.baseUrl };
    const run = await runCli(['optimize', ...flags, ...GRADED_ROLES], { cwd: folder, env });
    expect(run.exitCode).toBe(0);
    expect(results('graded').at(-1)).toMatchObject({ round: 3, prompt: 'grade-5', succeed: true });
    expect(models.requests).toHaveLength(2 + 2 * (1 + 2 + 4));
  });

  it.each([
    [['--template', 'nowhere.yaml'], /nowhere\.yaml does not exist/],
    [['--template', poem, '--ballots', '5'], /--ballots is "5".*even number/],
    [['--template', poem, '--initial-round', '0'], /--initial-round is "0"/],
    [['--template', poem, '--request-timeout', '2147484'], /--request-timeout is "2147484".*from 1 to 86400/],
    [['--template', poem, '--initial-round', '3', '--offline'], /no successful round/],
    [['--template', poem], /no API key.*OPENAI_API_KEY.*offline/],
    [['--template', poem, '--offline', '--name', '../out'], /"\.\." part/],
  ])('ends with one line and exit code 2 for %j', async (flags, message) => {
    const run = await runCli(['optimize', ...flags], { cwd: folder });
    expect(run.exitCode).toBe(2);
    expect(run.stderr.trim().split('\n')).toEqual([expect.stringMatching(message)]);
  });
});

describe('spo try', () => {
  it('asks a prompt file and a prompt.txt', async () => {
    const question = 'Write a poem about rain.';
    writeFileSync(path.join(folder, 'prompt.txt'), 'Use concrete images.');
    for (const prompt of [poem, path.join(folder, 'prompt.txt')]) {
      const run = await runCli(['try', '--prompt', prompt, '--question', question, '--offline']);
      expect(run.exitCode).toBe(0);
      expect(run.stdout).toMatch(/simulated/);
    }
  });

  it('asks what a configuration in JSON says, and needs the model that answers alone', async () => {
    await using models = await startGradedModels();
    const prompt = path.join(folder, 'promptfooconfig.json');
    writeFileSync(
      prompt,
      JSON.stringify({ prompts: ['Answer {{q}} with grade-3'], tests: [{ vars: { q: 'x' } }] }),
    );
    const config = path.join(folder, 'models.yaml');
    writeFileSync(
      config,
      `models: {test-executor: {api_type: openai, base_url: "${models.baseUrl}", api_key: sk-x, model: test-executor}}\n`,
    );
    const flags = [
      '--prompt',
      prompt,
      '--question',
      'Why?',
      '--config',
      config,
      '--exec-model',
      'test-executor',
    ];
    const run = await runCli(['try', ...flags]);
    expect([run.stderr, run.exitCode]).toEqual(['', 0]);
    expect(models.requests.map(({ content }) => content)).toEqual(['Answer Why? with grade-3']);
  });

  it('asks nothing of an empty file, and no blank question', async () => {
    writeFileSync(path.join(folder, 'empty.txt'), ' \n');
    const ask = (...flags: string[]) => runCli(['try', '--offline', ...flags], { cwd: folder });
    const empty = await ask('--prompt', 'empty.txt', '--question', 'Why?');
    expect([empty.exitCode, empty.stderr]).toEqual([2, expect.stringContaining('empty.txt holds no prompt')]);
    expect((await ask('--prompt', poem, '--question', ' ')).stderr).toContain('The question is blank');
  });

  it('without a key names the flag for it', async () => {
    const run = await runCli(['try', '--prompt', poem, '--question', 'Why?']);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/OPENAI_API_KEY.*--api-key.*--offline/);
  });
});

/** In the folder: two commits, with a prompt that gets better. @returns git in it */
function gradedRepository(): (...args: string[]) => void {
  const git = (...args: string[]) => {
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: folder });
  };
  mkdirSync(path.join(folder, 'prompts'));
  git('init', '--quiet', '--initial-branch', 'main');
  for (const grade of [3, 4]) {
    writeFileSync(path.join(folder, 'prompts/graded.yaml'), gradedPromptFile(grade));
    git('add', 'prompts');
    git('commit', '--quiet', '--message', `grade ${grade}`);
  }
  return git;
}

describe('spo check', () => {
  it('says that a folder is no repository', async () => {
    const run = await runCli(['check', '--base', 'main', '--offline'], { cwd: folder });
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/not in a git repository/);
  });

  it('names a ref that does not exist', async () => {
    const run = await runCli(['check', '--base', 'no-such-ref', '--offline', '--workspace', folder]);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/no-such-ref/);
  });

  it('refuses a branch that somebody works on before anything is paid for, unless nothing is committed', async () => {
    await using models = await startGradedModels();
    const git = gradedRepository();
    git('branch', 'spo/check');
    const env = { OPENAI_API_KEY: 'sk-x', OPENAI_BASE_URL: models.baseUrl };
    const check = (...flags: string[]) =>
      runCli(['check', '--base', 'main~1', '--exec-model', 'test-executor', ...flags], { cwd: folder, env });
    const foreign = await check();
    expect([foreign.exitCode, foreign.stderr]).toEqual([2, expect.stringMatching(/spo\/check.*did not make/)]);
    git('checkout', '--quiet', 'spo/check');
    const used = await check('--head', 'main');
    expect([used.exitCode, used.stderr]).toEqual([2, expect.stringMatching(/spo\/check is checked out/)]);
    expect(models.requests).toEqual([]);
    await check('--head', 'main', '--commit', 'never', '--max-calls', '1');
    expect(models.requests.length).toBeGreaterThan(0);
  });

  it('repeats a check that was finished at no cost, and says which files it did not write', async () => {
    await using models = await startGradedModels();
    gradedRepository();
    const env = { OPENAI_API_KEY: 'sk-x', OPENAI_BASE_URL: models.baseUrl };
    const check = (page: string) =>
      runCli(['check', '--base', 'main~1', '--max-rounds', '2', '--html', page, ...GRADED_ROLES], {
        cwd: folder,
        env,
      });
    const first = await check('first.html');
    expect(first.stdout).toMatch(/Page: .*first\.html/);
    const calls = models.requests.length;
    const second = await check('second.html');
    expect(second.stdout).toMatch(/Already finished .*\n.*Not written, since nothing was run: second\.html/);
    expect([second.exitCode, models.requests.length]).toEqual([first.exitCode, calls]);
    expect(existsSync(path.join(folder, 'second.html'))).toBe(false);
  });
});
