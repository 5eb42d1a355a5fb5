import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from './support/run-cli.ts';

const read = (name: string) => readFileSync(path.join(REPOSITORY, name), 'utf8');
const manifest = JSON.parse(read('package.json'));
const [, ships = '', builds = ''] = read('docs/decisions/dependencies.md').split(/^## /m);
const rows = (section: string) => [...section.matchAll(/^\| `([^`]+)` \| (\S.*) \|$/gm)];

describe.each([
  ['what ships', ships, manifest.dependencies],
  ['what builds and tests', builds, manifest.devDependencies],
])('the page on dependencies: %s', (_, section, dependencies) => {
  it('justifies each, and no other', () => {
    expect(rows(section).map((row) => row[1])).toEqual(Object.keys(dependencies).sort());
  });

  it('is of versions that do not move', () => {
    for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

it('the lock has no package from anywhere but a registry', () => {
  const { packages } = JSON.parse(read('package-lock.json'));
  for (const [name, entry] of Object.entries<{ integrity?: string; inBundle?: boolean }>(packages)) {
    if (name !== '') expect([name, entry.integrity ?? entry.inBundle]).not.toContain(undefined);
  }
});
