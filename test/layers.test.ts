import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { layerOf, specifiers } from '../scripts/walk.ts';

const SOURCE = path.resolve(import.meta.dirname, '../src');
const ENTRIES = ['action', 'cli', 'index', 'ui'];
const GROUND = ['spo', 'settings', 'machine'];
const ADAPTERS = ['prompt-files', 'models', 'forge', 'workspace', 'report'];

/** What each layer may import of the project; the layer itself is always allowed. */
const LAYERS: Record<string, readonly string[]> = {
  spo: [],
  machine: ['spo'],
  settings: ['spo', 'machine'],
  ...Object.fromEntries(ADAPTERS.map((layer) => [layer, GROUND])),
  jobs: [...GROUND, ...ADAPTERS],
  ...Object.fromEntries(ENTRIES.map((entry) => [entry, ['jobs', 'report', ...GROUND]])),
  cli: ['jobs', 'report', ...GROUND, 'ui'],
  // Its server lists, shows and saves the files of a folder, and shows what a workspace holds.
  ui: ['jobs', 'prompt-files', 'report', 'workspace', ...GROUND],
};

/** Rooms of `models` that entries may go into: they make the models of a run, of saved endpoints too, and hand them to a job. */
const OPEN_TO_ENTRIES = /^models\/(run|endpoints)\//;

/** Packages that only one place may import. */
const PACKAGES: Record<string, RegExp> = {
  openai: /^models\/openai\//,
  '@octokit/': /^forge\/github\//,
  '@actions/': /^action(\/|\.ts$)/,
};

/** Every file of the sources with its text; what is generated stands in no room. */
function sources(): ReadonlyMap<string, string> {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.generated.'));
  return new Map(files.map((file) => [file, readFileSync(path.join(SOURCE, file), 'utf8')]));
}

/** Files that come back to themselves over their imports, types counted: each with those that it shares a circle with. */
function circles(texts: ReadonlyMap<string, string>): string[][] {
  const imports = new Map(
    [...texts].map(([file, text]) => [
      file,
      specifiers(file, text)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => path.posix.join(path.posix.dirname(file), specifier))
        .filter((target) => texts.has(target)),
    ]),
  );
  const reached = (from: string): Set<string> => {
    const seen = new Set<string>();
    const waiting = [...(imports.get(from) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...(imports.get(next) ?? []));
    }
    return seen;
  };
  const all = new Map([...texts.keys()].map((file) => [file, reached(file)]));
  const found = [...all]
    .filter(([file, seen]) => seen.has(file))
    .map(([file, seen]) => [
      file,
      ...[...seen].filter((other) => other !== file && all.get(other)?.has(file)),
    ]);
  return [...new Map(found.map((circle) => [circle.toSorted().join(), circle.toSorted()])).values()];
}

const MOST_FILES = 14;

/** Folders that hold more, each with its reason. */
const WIDER: Readonly<Record<string, string>> = {};

function crowded(files: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const file of files)
    counts.set(path.posix.dirname(file), (counts.get(path.posix.dirname(file)) ?? 0) + 1);
  return [...counts]
    .filter(([folder, count]) => count > MOST_FILES && WIDER[folder] === undefined)
    .map(([folder, count]) => `${folder} has ${count} files`);
}

const looseJobs = (files: Iterable<string>): string[] =>
  [...files].filter((file) => /^jobs\/[^/]+$/.test(file) && !/^jobs\/(run|task)\.ts$/.test(file));

function breaches(file: string, text: string): string[] {
  const from = layerOf(file);
  const allowed = LAYERS[from];
  if (allowed === undefined) return [`${file}: src/${from} is no known layer`];
  return specifiers(file, text).flatMap((specifier) => {
    if (!specifier.startsWith('.')) {
      const owner = Object.entries(PACKAGES).find(([name]) => `${specifier}/`.startsWith(name));
      return owner === undefined || owner[1].test(file) ? [] : [`${file} imports ${specifier}`];
    }
    const target = path.posix.join(path.posix.dirname(file), specifier);
    const to = layerOf(target);
    const isOpen = ENTRIES.includes(from) && OPEN_TO_ENTRIES.test(target);
    return to === from || allowed.includes(to) || isOpen
      ? []
      : [`${file} imports ${specifier}: ${from} → ${to}`];
  });
}

describe('layers', () => {
  it('import in one direction only', () => {
    const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll(path.sep, '/'))
      .filter((file) => /\.tsx?$/.test(file));
    expect(files.length).toBeGreaterThan(20);
    const found = files.flatMap((file) => breaches(file, readFileSync(path.join(SOURCE, file), 'utf8')));
    expect(found).toEqual([]);
  });

  it.each([
    ['spo/a.ts', "import { a } from '../jobs/a.ts';"],
    ['cli/a.ts', "import { a } from '../models/a.ts';"],
    ['settings/a.ts', "import { a } from '../forge/a.ts';"],
    ['spo/a.ts', "export * from '../models/a.ts';"],
    ['report/a.ts', "export { a } from '../jobs/a.ts';"],
    ['models/a.ts', "const a = await import('../forge/a.ts');"],
    ['models/a.ts', "import { a } from '../jobs/a.ts';"],
    ['jobs/a.ts', "import '../cli/a.ts';"],
    ['models/simulated/a.ts', "import OpenAI from 'openai';"],
    ['jobs/a.ts', "import { Octokit } from '@octokit/rest';"],
    ['cli/a.ts', "import * as core from '@actions/core';"],
    ['forge/github/a.ts', "import { context } from '@actions/github/lib/utils';"],
    ['helpers/a.ts', ''],
  ])('would be broken by %s with %s', (file, text) => {
    expect(breaches(file, text)).toHaveLength(1);
  });

  it.each([
    ['jobs/a.ts', "import type { A } from '../spo/a.ts';"],
    ['models/openai/a.ts', "import OpenAI from 'openai';"],
    ['action.ts', "import { a } from './jobs/a.ts';"],
    ['cli/a.ts', "import { a } from '../models/run/a.ts';"],
  ])('are kept by %s with %s', (file, text) => {
    expect(breaches(file, text)).toEqual([]);
  });
});

describe('the house', () => {
  const texts = sources();

  it('has no circle of files, types counted', () => expect(circles(texts)).toEqual([]));

  it(`has at most ${MOST_FILES} files in a folder`, () => expect(crowded(texts.keys())).toEqual([]));

  it('has nothing loose in jobs but a run and its task', () => expect(looseJobs(texts.keys())).toEqual([]));

  it('would be noticed to have a circle, a crowded folder and a loose job', () => {
    const types = ["import type { A } from './b.ts';", "import type { B } from './a.ts';"];
    const circle = new Map(types.map((text, index) => [`spo/${index === 0 ? 'a' : 'b'}.ts`, text]));
    expect(circles(circle)).toEqual([['spo/a.ts', 'spo/b.ts']]);
    expect(crowded(Array.from({ length: MOST_FILES + 1 }, (_, index) => `spo/${index}.ts`))).toHaveLength(1);
    expect(looseJobs(['jobs/run.ts', 'jobs/task.ts', 'jobs/check/a.ts', 'jobs/a.ts'])).toEqual(['jobs/a.ts']);
  });
});
