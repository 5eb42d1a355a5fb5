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

describe.each(['action', 'cli'])('the bundle of the %s', (bundle) => {
  it('comes with the licence of every package in it', () => {
    const licences = readFileSync(path.join(REPOSITORY, 'dist', bundle, 'licenses.md'), 'utf8');
    const sections = new Map(
      licences.split(/^## /m).map((section) => [/^(\S+) - /.exec(section)?.[1], section]),
    );
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

it("the action's bundle is one file under 5 MB", () => {
  expect(readdirSync(path.join(REPOSITORY, 'dist/action')).sort()).toEqual(['index.js', 'licenses.md']);
  expect(statSync(path.join(REPOSITORY, 'dist/action/index.js')).size).toBeLessThan(5_000_000);
});
