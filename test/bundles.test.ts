import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAction } from './support/action-runner.ts';
import { REPOSITORY } from './support/run-cli.ts';

const scripts = (bundle: string) => {
  const folder = path.join(REPOSITORY, 'dist', bundle);
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return names.map((name) => readFileSync(path.join(folder, name), 'utf8'));
};

/** Files of packages that a bundle names above its parts, from `node_modules` on. */
const filesIn = (bundle: string) =>
  scripts(bundle).flatMap((text) =>
    [...text.matchAll(/^\s*\/\/ (node_modules\/[^\n]+)$/gm)].map(([, file = '']) => file),
  );

const packageOf = (file: string) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? '';

/** Text by title. */
const licencesOf = (bundle: string) => {
  const text = readFileSync(path.join(REPOSITORY, 'dist', bundle, 'licenses.txt'), 'utf8');
  const [, ...parts] = text.split(/^-{80}\n(.+)\n-{80}\n/m);
  return new Map(parts.flatMap((title, index) => (index % 2 === 0 ? [[title, parts[index + 1] ?? '']] : [])));
};

const packagesOf = (licences: ReadonlyMap<string, string>) =>
  new Map([...licences].map(([title, text]) => [title.split(' ')[0] ?? '', text]));

describe.each(['action', 'cli'])('the bundle of the %s', (bundle) => {
  it('comes with the licence of every package in it', () => {
    const texts = packagesOf(licencesOf(bundle));
    const packages = [...new Set(filesIn(bundle).map(packageOf))];
    expect(packages).toEqual(expect.arrayContaining(['openai', 'yaml', 'zod']));
    for (const name of packages) expect(texts.get(name), name).toMatch(/permission|licen[cs]e/i);
  });

  it('comes with the licences of what its packages took from elsewhere', () => {
    const licences = licencesOf(bundle);
    const folders = new Set(filesIn(bundle).map((file) => path.posix.dirname(file)));
    const taken = [...folders].flatMap((folder) => {
      const name = packageOf(`${folder}/`);
      const inside = folder.slice(`node_modules/${name}/`.length);
      if (inside === '') return [];
      return [inside, `src/${inside}`]
        .flatMap((place) => ['LICENSE', 'LICENSE.md'].map((file) => path.join(name, place, file)))
        .map((file) => path.join(REPOSITORY, 'node_modules', file))
        .filter((file) => existsSync(file))
        .map((file) => ({ name, inside, text: readFileSync(file, 'utf8').trim() }));
    });
    expect(taken.map(({ inside }) => inside)).toEqual(
      expect.arrayContaining(['internal/qs', '_vendor/partial-json-parser']),
    );
    for (const { name, inside, text } of taken) {
      const [, found] =
        [...licences].find(([title]) => title.startsWith(`${name} `) && title.endsWith(` ${inside}`)) ?? [];
      expect(found, inside).toContain(text);
    }
    expect(
      licences.get([...licences.keys()].find((title) => title.endsWith(' internal/qs')) ?? ''),
    ).toContain('Copyright (c) 2014, Nathan LaFreniere');
  });

  it('needs nothing that is not in it or in Node', () => {
    for (const text of scripts(bundle)) {
      for (const [, specifier = ''] of text.matchAll(/^(?:import|export) (?:.* from )?"([^"]+)";$/gm)) {
        expect(specifier.startsWith('./') || isBuiltin(specifier), specifier).toBe(true);
      }
      for (const [, specifier = ''] of text.matchAll(
        /__WEBPACK_EXTERNAL_createRequire\(.*?\)\("([^"]+)"\)/g,
      )) {
        expect(isBuiltin(specifier), specifier).toBe(true);
      }
    }
  });

  it('has the price list as JSON, which is not read before it is used', () => {
    const text = scripts(bundle).join('');
    expect(/= JSON\.parse\(.\[\{\\?"id\\?":\\?"anthropic/.test(text)).toBe(true);
  });
});

it('what the sources import comes with its licence, in the page too', () => {
  const sources = readdirSync(path.join(REPOSITORY, 'src'), { recursive: true, encoding: 'utf8' });
  const imports = sources
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.generated.'))
    .map((name) => readFileSync(path.join(REPOSITORY, 'src', name), 'utf8'))
    .flatMap((text) => [
      ...text.matchAll(/^(?!import type).*\b(?:from |import\(?)'((?:@[^/']+\/)?[^./'][^/']*)/gm),
    ])
    .map((match) => match[1] ?? '')
    .filter((name) => !name.startsWith('node:'));
  const shipped = new Set(['action', 'cli'].flatMap((bundle) => [...packagesOf(licencesOf(bundle)).keys()]));
  expect(imports).toEqual(expect.arrayContaining(['openai', 'preact']));
  for (const name of new Set(imports)) expect(shipped, name).toContain(name);
});

describe("the action's bundle", () => {
  const file = path.join(REPOSITORY, 'dist/action/index.js');

  it('is one file under 5.5 MB', () => {
    expect(readdirSync(path.dirname(file)).sort()).toEqual(['index.js', 'licenses.txt']);
    expect(statSync(file).size).toBeLessThan(5_500_000);
  });

  // Of a bundle with a top-level await ncc makes a function, whose text Node reads twice.
  it("is ncc's, and no function around all of it", () => {
    const text = readFileSync(file, 'utf8');
    expect(
      text.startsWith('import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";'),
    ).toBe(true);
    expect(text.includes('__nccwpck_require__.a(')).toBe(false);
    expect(/^\/\/ src\/action\/main\.ts$/m.test(text)).toBe(true);
  });

  it('runs where only what the runner downloads is', async () => {
    const action = mkdtempSync(path.join(os.tmpdir(), 'spo-downloaded-'));
    for (const name of ['action.yml', 'package.json', 'dist/action'])
      cpSync(path.join(REPOSITORY, name), path.join(action, name), { recursive: true });
    const payload = {
      repository: { full_name: 'acme/prompts', default_branch: 'main' },
      ref: 'refs/heads/main',
    };
    const run = await runAction({ action, event: { name: 'release', payload }, token: 'token' });
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode: 2, stderr: '' });
    expect(run.annotations.map(({ message }) => message)).toEqual([expect.stringContaining('release')]);
  });
});

it("the help of the command line reads little more than the commands' declarations", () => {
  const folder = path.join(REPOSITORY, 'dist/cli');
  const read = new Map<string, number>();
  const visit = (name: string): void => {
    if (read.has(name)) return;
    const text = readFileSync(path.join(folder, name), 'utf8');
    read.set(name, text.length);
    for (const [, next = ''] of text.matchAll(/^(?:import|export) (?:.* from )?"\.\/([^"]+)";$/gm))
      visit(next);
  };
  visit('index.js');
  expect([...read.keys()]).toContain('settings-options.js');
  expect([...read.values()].reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
});
