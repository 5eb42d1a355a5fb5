import { readdirSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from './support/run-cli.ts';

const scripts = (bundle: string) => {
  const folder = path.join(REPOSITORY, 'dist', bundle);
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return names.map((name) => readFileSync(path.join(folder, name), 'utf8'));
};

/** Packages whose files a bundle names above their parts. */
const packagesIn = (bundle: string) => {
  const parts = scripts(bundle).flatMap((text) => [
    ...text.matchAll(/^\s*\/\/ node_modules\/((?:@[^/]+\/)?[^/\n]+)\//gm),
  ]);
  return [...new Set(parts.map((part) => part[1]))].sort();
};

const licencesOf = (bundle: string) => {
  const text = readFileSync(path.join(REPOSITORY, 'dist', bundle, 'licenses.md'), 'utf8');
  return new Map(text.split(/^## /m).map((section) => [/^(\S+) - /.exec(section)?.[1], section]));
};

describe.each(['action', 'cli'])('the bundle of the %s', (bundle) => {
  it('comes with the licence of every package in it', () => {
    const sections = licencesOf(bundle);
    const packages = packagesIn(bundle);
    expect(packages).toEqual(expect.arrayContaining(['openai', 'yaml', 'zod']));
    for (const name of packages) {
      expect(sections.get(name), name).toMatch(/permission|licen[cs]e/i);
    }
  });

  it('needs nothing that is not in it or in Node', () => {
    for (const text of scripts(bundle)) {
      for (const [, specifier = ''] of text.matchAll(/^(?:import|export) (?:.* from )?"([^"]+)";$/gm)) {
        expect(specifier.startsWith('./') || isBuiltin(specifier), specifier).toBe(true);
      }
    }
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
  const shipped = new Set([...licencesOf('action').keys(), ...licencesOf('cli').keys()]);
  expect(imports).toEqual(expect.arrayContaining(['openai', 'preact']));
  for (const name of new Set(imports)) expect(shipped, name).toContain(name);
});

it("the action's bundle is one file under 5 MB", () => {
  expect(readdirSync(path.join(REPOSITORY, 'dist/action')).sort()).toEqual(['index.js', 'licenses.md']);
  expect(statSync(path.join(REPOSITORY, 'dist/action/index.js')).size).toBeLessThan(5_000_000);
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
