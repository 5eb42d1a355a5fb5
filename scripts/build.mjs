// Bundles what runs where nothing can be installed: the action to one file; the command line and the library to
// files that they share. docs/decisions/0007-bundles.md says why it is done this way.
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { buildPage } from './build-page.mjs';

const root = path.resolve(import.meta.dirname, '..');
const output = path.resolve(root, process.argv[2] ?? 'dist');
const LICENCES = 'licenses.md';

/** Packages that say nothing of side effects and have none: what nobody uses of them need not be bundled. */
const FREE_OF_SIDE_EFFECTS = /\/node_modules\/(@actions\/[^/]+|undici)\//;

const ofPage = await buildPage();
await bundle('action', { index: 'src/action.ts' });
await bundle('cli', { index: 'src/cli.ts', library: 'src/index.ts' });
for (const folder of ['action', 'cli']) addLicences(path.join(output, folder, LICENCES));
chmodSync(path.join(output, 'cli/index.js'), 0o755);

async function bundle(folder, entries) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    // Linked packages have the same place in every checkout.
    resolve: { preserveSymlinks: true },
    ssr: { noExternal: true },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      ssr: true,
      outDir: path.join(output, folder),
      emptyOutDir: true,
      target: 'node22',
      minify: false,
      license: { fileName: LICENCES },
      rollupOptions: {
        input: entries,
        treeshake: { moduleSideEffects: (id) => !FREE_OF_SIDE_EFFECTS.test(id) },
        // Comments that name the file of each part, for those who read what they run.
        experimental: { attachDebugInfo: 'simple' },
        output: {
          format: 'es',
          codeSplitting: folder !== 'action',
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
        },
      },
    },
  });
}

/** The page is text to the bundler, and what is in it goes to users all the same. */
function addLicences(file) {
  const [heading, ...sections] = readFileSync(file, 'utf8').split(/^(?=## )/m);
  const [, ...more] = ofPage.split(/^(?=## )/m);
  const all = new Set([...sections, ...more].map((section) => `${section.trim()}\n`));
  writeFileSync(file, [heading.trimEnd(), ...[...all].sort()].join('\n\n'));
}
