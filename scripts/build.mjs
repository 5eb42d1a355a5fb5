// Bundles what runs where nothing can be installed: the action to one file; the command line and the library to
// files that they share. docs/decisions/0007-bundles.md says why it is done this way.
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ncc from '@vercel/ncc';
import { build } from 'vite';
import { inAscii } from './ascii.ts';
import { buildPage } from './build-page.mjs';
import { licencesOf } from './licences.ts';
import { tablesAsJson } from './tables-as-json.ts';

const root = path.resolve(import.meta.dirname, '..');
const output = path.resolve(root, process.argv[2] ?? 'dist');
// The bundlers name parts by their way from here, wherever this was started.
process.chdir(root);

/** Packages that say nothing of side effects and have none: what nobody uses of them need not be bundled. */
const FREE_OF_SIDE_EFFECTS = /\/node_modules\/(@actions\/[^/]+|undici)\//;

// The page is text to the bundlers, and what is in it goes to users all the same.
const ofPage = await buildPage();
await bundleAction();
await bundleCommandLine();

async function bundleAction() {
  const [compiled] = await compile({ index: 'src/action.ts' }, false);
  write('action', {
    'index.js': inAscii(await oneFile(compiled.code)),
    'licenses.txt': licences([compiled]),
  });
}

async function bundleCommandLine() {
  const chunks = await compile({ index: 'src/cli.ts', library: 'src/index.ts' }, true);
  const scripts = Object.fromEntries(chunks.map(({ fileName, code }) => [fileName, inAscii(code)]));
  write('cli', { ...scripts, 'licenses.txt': licences(chunks) });
  chmodSync(path.join(output, 'cli/index.js'), 0o755);
}

/** JavaScript of our TypeScript and of the packages, without what nobody calls. */
async function compile(entries, codeSplitting) {
  const { output: files } = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    // Linked packages have the same place in every checkout.
    resolve: { preserveSymlinks: true },
    plugins: [tablesAsJson],
    ssr: { noExternal: true },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      ssr: true,
      write: false,
      target: 'node22',
      minify: false,
      rollupOptions: {
        input: entries,
        treeshake: { moduleSideEffects: (id) => !FREE_OF_SIDE_EFFECTS.test(id) },
        // Comments that name the file of each part, for those who read what they run.
        experimental: { attachDebugInfo: 'simple' },
        output: { format: 'es', codeSplitting, entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  return files;
}

/** What ncc makes of it. @throws Error when that is not one file */
async function oneFile(script) {
  // Within the repository, whose package.json tells ncc that this is a module.
  const folder = path.join(root, 'lib');
  mkdirSync(folder, { recursive: true });
  try {
    const entry = path.join(folder, 'action.js');
    writeFileSync(entry, script);
    const { code, assets } = await ncc(entry, { cache: false, quiet: true });
    // Its package.json says what that of the repository says.
    const more = Object.keys(assets).filter((name) => name !== 'package.json');
    if (more.length > 0)
      throw new Error(`The action is to be one file, and ncc made ${more.join(', ')} too.`);
    return code;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function licences(chunks) {
  return licencesOf([...chunks.flatMap(({ moduleIds }) => moduleIds), ...ofPage]);
}

/** Nothing of an earlier build stays. */
function write(bundle, files) {
  const folder = path.join(output, bundle);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
}
