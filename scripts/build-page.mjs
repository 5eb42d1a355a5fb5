// Builds the web page of the report and of `spo ui` to one self-contained file, as a module that both bundles embed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'src/ui/page');
const target = path.join(root, 'src/report/html/page-file.generated.ts');

/** Vitest calls it before the first test. */
export async function setup() {
  await buildPage();
}

/**
 * Writes the module, or leaves it as it is when it says the same already.
 * @returns the files that it is made of
 */
export async function buildPage() {
  const { output } = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2023',
      cssTarget: ['chrome123', 'firefox125', 'safari17.5'],
      modulePreload: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      rollupOptions: { input: path.join(folder, 'main.tsx'), output: { codeSplitting: false } },
    },
  });
  const chunks = output.filter(({ type }) => type === 'chunk');
  const scripts = chunks.map(({ code }) => code);
  const styles = output.filter(({ fileName }) => fileName.endsWith('.css')).map(({ source }) => source);
  const text = [
    '// Made by scripts/build-page.mjs.',
    `export const PAGE_SCRIPT = ${literal(scripts.join('\n'))};`,
    `export const PAGE_STYLE = ${literal(styles.join('\n'))};`,
    '',
  ].join('\n');
  if (read(target) !== text) {
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return chunks.flatMap(({ moduleIds }) => moduleIds);
}

/** Nothing in it can end the element that it is put into. */
function literal(text) {
  return JSON.stringify(
    text
      .trim()
      .replaceAll(/<\/(script|style)/gi, '<\\/$1')
      .replaceAll('<!--', '<\\!--'),
  );
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

if (process.argv[1] === import.meta.filename) await buildPage();
