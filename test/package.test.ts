import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makePackage } from '../scripts/make-package.ts';
import { REPOSITORY } from './support/run-cli.ts';

const execute = promisify(execFile);
const PROGRAM = `import { type Case, optimizePrompt, SpoError } from 'spo-action';
const cases: readonly Case[] = [{ question: 'What is 2 + 2?', answer: '4' }];
const { rounds, usage } = await optimizePrompt({ prompt: 'Solve it.', cases, offline: true, maxRounds: 2 });
const prompt = 'Solve {{question}} briefly.';
const filled = await optimizePrompt({ prompt, cases, offline: true, maxRounds: 4, evaluateTemperature: 0.2 });
const kept = filled.rounds.every((round) => round.prompt === null || round.prompt.includes('{{question}}'));
const asked = filled.rounds[0]?.answers.every((answer) => answer.question === 'What is 2 + 2?');
// @ts-expect-error: an option that there is none of.
const unknown: unknown = await optimizePrompt({ prompt, cases, maxRound: 2 }).catch((error: unknown) => error);
const remedy = unknown instanceof SpoError ? unknown.remedy : '';
// @ts-expect-error: the options have types.
const refused: unknown = await optimizePrompt({ prompt: 1, cases }).catch((error: unknown) => error);
console.log(rounds.length, usage.calls > 0, refused instanceof SpoError, kept, asked, remedy);
`;

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

let folder: string;
let project: string;
let packed: Packed;

/** npm with an empty cache and nothing of the run around it. */
const npm = async (cwd: string, ...args: readonly string[]) => {
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    SYSTEMROOT: process.env.SYSTEMROOT,
    npm_config_cache: path.join(folder, 'cache'),
    npm_config_offline: 'true',
  };
  const windows = process.platform === 'win32';
  return (await execute(windows ? 'npm.cmd' : 'npm', args, { cwd, env, shell: windows })).stdout;
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'spo-package-'));
  makePackage(path.join(folder, 'package'));
  [packed] = JSON.parse(await npm(folder, 'pack', './package', '--json'));
  project = path.join(folder, 'project');
  await mkdir(project);
  await writeFile(path.join(project, 'package.json'), '{"type": "module"}');
  await npm(project, 'install', '--no-audit', '--no-fund', path.join(folder, packed.filename));
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

it('is under 2 MB and holds the bundle, its types and the schema, and no more', () => {
  expect(packed.size).toBeLessThan(2_000_000);
  const rest = packed.files
    .map(({ path: name }) => name)
    .filter((name) => !/^(dist\/cli|types)\//.test(name));
  expect(rest.sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'package.json',
    'schema/spo-template.schema.json',
  ]);
  const types = packed.files.filter(({ path: name }) => name.startsWith('types/'));
  expect(types.length).toBeLessThan(20);
  for (const { path: name } of types) expect(name).toMatch(/^types\/(index|jobs\/.*|spo\/.*)\.d\.ts$/);
});

it('brings nothing else along', async () => {
  const lock = JSON.parse(await readFile(path.join(project, 'package-lock.json'), 'utf8'));
  expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/spo-action']);
});

it('has the version that its program tells', async () => {
  const manifest = JSON.parse(await readFile(path.join(REPOSITORY, 'package.json'), 'utf8'));
  expect((await npm(project, 'exec', '--', 'spo', '--version')).trim()).toBe(manifest.version);
  expect(packed.filename).toBe(`spo-action-${manifest.version}.tgz`);
});

it('runs the demo', async () => {
  const output = await npm(project, 'exec', '--', 'spo', 'demo');
  expect(output).toMatch(/prompts\/support\.yaml\n +this change against base +regressed \d+ : \d+/);
}, 60_000);

it.each(['nodenext', 'preserve'])(
  'is a library with types for the module setting %s',
  async (module) => {
    await writeFile(path.join(project, 'use.ts'), PROGRAM);
    const compiler = path.join(REPOSITORY, 'node_modules/typescript/bin/tsc');
    const types = path.join(REPOSITORY, 'node_modules/@types');
    const flags = ['--strict', '--noEmit', '--target', 'es2024', '--types', 'node', '--typeRoots', types];
    await execute(process.execPath, [compiler, 'use.ts', '--module', module, ...flags], { cwd: project });
    const { stdout } = await execute(process.execPath, ['--experimental-strip-types', 'use.ts'], {
      cwd: project,
    });
    expect(stdout.trim()).toBe('2 true true true true The nearest one is "maxRounds".');
  },
  60_000,
);
