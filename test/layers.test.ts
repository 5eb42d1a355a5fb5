import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

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

/** Every static, dynamic and re-exported specifier of a file. */
function specifiers(file: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    const { type, source } = node as { type?: unknown; source?: { value?: unknown } };
    const imports =
      typeof type === 'string' && /^(Import|Export(Named|All))(Declaration|Expression)$/.test(type);
    if (imports && typeof source?.value === 'string') found.push(source.value);
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseSync(file, text).program);
  return found;
}

const layerOf = (file: string) => file.split('/')[0]?.replace(/\.tsx?$/, '') ?? '';

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
