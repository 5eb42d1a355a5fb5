// JavaScript of our TypeScript and of the packages, before it is written anywhere.
import path from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { tablesAsJson } from './tables-as-json.ts';

const root = path.resolve(import.meta.dirname, '..');

/** Packages that say nothing of side effects and have none: what nobody uses of them need not be bundled. */
const FREE_OF_SIDE_EFFECTS = /\/node_modules\/(@actions\/[^/]+|undici)\//;

/** Whether entries share files, or are one file each. */
export interface BundleOptions {
  readonly codeSplitting: boolean;
  /** What else is done to the source. */
  readonly plugins?: readonly Plugin[];
}

/**
 * Bundles entries with everything that they use and somebody calls.
 * @param entries paths from the repository's root, by the names of their files
 */
export async function bundle(
  entries: Readonly<Record<string, string>>,
  { codeSplitting, plugins = [] }: BundleOptions,
): Promise<Rolldown.OutputChunk[]> {
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    // Linked packages have the same place in every checkout.
    resolve: { preserveSymlinks: true },
    plugins: [...plugins, tablesAsJson],
    ssr: { noExternal: true },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      ssr: true,
      write: false,
      target: 'node22',
      minify: false,
      rollupOptions: {
        input: { ...entries },
        treeshake: { moduleSideEffects: (id: string) => !FREE_OF_SIDE_EFFECTS.test(id) },
        // Comments that name the file of each part, for those who read what they run.
        experimental: { attachDebugInfo: 'simple' },
        output: { format: 'es', codeSplitting, entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output.filter((file) => file.type === 'chunk');
}
