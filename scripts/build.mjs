// Bundles the entries: tsc to lib/, then ncc to dist/ (ncc's own TypeScript loader does not know TypeScript 7).
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { buildPage } from './build-page.mjs';

const root = path.resolve(import.meta.dirname, '..');
const output = path.resolve(root, process.argv[2] ?? 'dist');
const bin = (name) => path.join(root, 'node_modules/.bin', name);
const run = (command, ...args) =>
  execFileSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

rmSync(path.join(root, 'lib'), { recursive: true, force: true });
rmSync(output, { recursive: true, force: true });
await buildPage();
run(bin('tsc'), '-p', 'tsconfig.json');
for (const entry of ['action', 'cli']) {
  run(
    bin('ncc'),
    'build',
    `lib/${entry}.js`,
    '-o',
    path.join(output, entry),
    '--license',
    'licenses.txt',
    '--quiet',
  );
}
