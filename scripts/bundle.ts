// One bundle, by itself: of the action, or of the command line and the library.
import path from 'node:path';
import { build, type Plugin } from 'vite';

const root = path.resolve(import.meta.dirname, '..');

export const LICENCES = 'licenses.md';

/** Packages that say nothing of side effects and have none: what nobody uses of them need not be bundled. */
const FREE_OF_SIDE_EFFECTS = /\/node_modules\/(@actions\/[^/]+|undici)\//;

/**
 * Bundles entries into a folder of `output`, which is emptied before.
 * @param plugins what else is done to the source
 */
export async function bundle(
  output: string,
  folder: 'action' | 'cli',
  entries: Readonly<Record<string, string>>,
  plugins: readonly Plugin[] = [],
): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [...plugins],
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
        input: { ...entries },
        treeshake: { moduleSideEffects: (id: string) => !FREE_OF_SIDE_EFFECTS.test(id) },
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
