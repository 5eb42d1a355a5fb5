import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { licencesOf } from '../../scripts/licences.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'spo-licences-'));
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const manifest = (name: string) => JSON.stringify({ name, version: '1.2.3', license: 'MIT' });
const titles = (...files: readonly string[]) =>
  licencesOf(files.map((file) => path.join(root, file)))
    .split('\n')
    .filter((line, index, lines) => /^-{80}$/.test(lines[index - 1] ?? '') && line !== '');

describe('the licences of a bundle', () => {
  beforeEach(() => {
    write({
      'node_modules/plain/package.json': manifest('plain'),
      'node_modules/plain/LICENSE': 'Licence of plain\r\n',
      'node_modules/@scoped/name/package.json': manifest('@scoped/name'),
      'node_modules/@scoped/name/license.md': 'Licence of name',
      'node_modules/@scoped/name/NOTICE': 'Notice of name',
      'node_modules/@scoped/name/node_modules/plain/package.json': manifest('inner'),
      'node_modules/@scoped/name/node_modules/plain/COPYING': 'Licence of inner',
    });
  });

  it('are those of the packages that have a file in it, each once', () => {
    const files = ['node_modules/plain/a.js', 'src/own.ts', 'node_modules/plain/lib/b.js'];
    expect(titles(...files)).toEqual(['plain 1.2.3 (MIT)']);
    expect(licencesOf([path.join(root, 'node_modules/plain/a.js')])).toBe(
      `${'-'.repeat(80)}\nplain 1.2.3 (MIT)\n${'-'.repeat(80)}\n\nLicence of plain\n`,
    );
  });

  it('are in the order of the names, whatever that of the files', () => {
    const files = [
      'node_modules/plain/a.js',
      'node_modules/@scoped/name/a.js',
      'node_modules/@scoped/name/node_modules/plain/a.js',
    ];
    expect(titles(...files)).toEqual(['@scoped/name 1.2.3 (MIT)', 'inner 1.2.3 (MIT)', 'plain 1.2.3 (MIT)']);
    expect(titles(...files.toReversed())).toEqual(titles(...files));
  });

  it('have the notice too', () => {
    const text = licencesOf([path.join(root, 'node_modules/@scoped/name/a.js')]);
    expect(text).toContain('Notice of name\n\nLicence of name');
  });

  it('know a path as Windows writes it', () => {
    const windows = path.join(root, 'node_modules/plain/a.js').replaceAll('/', '\\');
    expect(licencesOf([windows])).toContain('Licence of plain');
  });

  it('are those of foreign code in a package, beside it or in its sources', () => {
    write({
      'node_modules/plain/vendor/one/LICENCE.txt': 'Licence of one',
      'node_modules/plain/src/internal/two/LICENSE.md': 'Licence of two',
      'node_modules/plain/unused/LICENSE': 'Licence of three',
    });
    const files = ['node_modules/plain/vendor/one/deep/a.js', 'node_modules/plain/internal/two/b.mjs'];
    expect(titles(...files)).toEqual([
      'plain 1.2.3 (MIT)',
      'plain 1.2.3, what it has in internal/two',
      'plain 1.2.3, what it has in vendor/one',
    ]);
    const text = licencesOf(files.map((file) => path.join(root, file)));
    expect(text).toContain('Licence of one');
    expect(text).toContain('Licence of two');
  });

  it('stop the build when a package has none', () => {
    write({ 'node_modules/bare/package.json': manifest('bare'), 'node_modules/bare/README.md': '' });
    expect(() => licencesOf([path.join(root, 'node_modules/bare/a.js')])).toThrow(
      'The package bare comes without the text of its licence.',
    );
  });
});
