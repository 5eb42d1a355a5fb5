// Bundles what runs where nothing can be installed: the action to one file; the command line and the library to
// files that they share. docs/decisions/0007-bundles.md says why it is done this way.
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildPage } from './build-page.mjs';
import { bundle, LICENCES } from './bundle.mjs';

const root = path.resolve(import.meta.dirname, '..');
const output = path.resolve(root, process.argv[2] ?? 'dist');

const ofPage = await buildPage();
await bundle(output, 'action', { index: 'src/action.ts' });
await bundle(output, 'cli', { index: 'src/cli.ts', library: 'src/index.ts' });
for (const folder of ['action', 'cli']) addLicences(path.join(output, folder, LICENCES));
chmodSync(path.join(output, 'cli/index.js'), 0o755);

/** The page is text to the bundler, and what is in it goes to users all the same. */
function addLicences(file) {
  const [heading, ...sections] = readFileSync(file, 'utf8').split(/^(?=## )/m);
  const [, ...more] = ofPage.split(/^(?=## )/m);
  const all = new Set([...sections, ...more].map((section) => `${section.trim()}\n`));
  writeFileSync(file, [heading.trimEnd(), ...[...all].sort()].join('\n\n'));
}
