import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests that mutants meet: only fast ones, and properties with fewer runs. */
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: [
      '**/html/**',
      '**/hostile-rendering.test.ts',
      '**/flaky-checks.test.ts',
      '**/endless-checks.test.ts',
    ],
    alias: [{ find: /^fast-check$/, replacement: path.join(import.meta.dirname, 'short-properties.ts') }],
    isolate: false,
    testTimeout: 30_000,
  },
});
