// Puts what npm gets into a folder: node scripts/make-package.ts [FOLDER]. The bundles of the command line and the
// library have everything in them, so the package has no dependencies; package.json here lists those of the bundles.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const COPIED = ['dist/cli', 'schema', 'README.md', 'CHANGELOG.md', 'LICENSE'];
const KEPT = [
  'name',
  'version',
  'description',
  'keywords',
  'license',
  'homepage',
  'repository',
  'bugs',
  'type',
  'engines',
  'bin',
];

/** @throws Error when a type of the library comes from another package, which its users would not have */
export function makePackage(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const name of COPIED) cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  copyTypes(path.join(folder, 'types'));
  const own = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const library = { types: './types/index.d.ts', default: own.exports['.'] };
  const manifest = { ...Object.fromEntries(KEPT.map((key) => [key, own[key]])), exports: { '.': library } };
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The declarations that the library's own reaches, and no others. */
function copyTypes(folder: string): void {
  const all = mkdtempSync(path.join(os.tmpdir(), 'spo-types-'));
  try {
    const compiler = path.join(ROOT, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [compiler, '-p', 'tsconfig.types.json', '--outDir', all], {
      cwd: ROOT,
      stdio: 'inherit',
    });
    const files = new Set(['index.ts']);
    for (const file of files) {
      const name = file.replace(/\.ts$/, '.d.ts');
      const text = readFileSync(path.join(all, name), 'utf8').replaceAll(
        /\b(from |import\()'([^']+)'/g,
        (_, before, specifier) => {
          if (!specifier.startsWith('.')) throw new Error(`${name} takes a type from ${specifier}.`);
          files.add(path.posix.join(path.posix.dirname(file), specifier));
          return `${before}'${specifier.replace(/\.ts$/, '.js')}'`;
        },
      );
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
  } finally {
    rmSync(all, { recursive: true, force: true });
  }
}

if (import.meta.main) makePackage(path.resolve(process.argv[2] ?? path.join(ROOT, 'package')));
