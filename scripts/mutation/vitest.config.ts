import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** They take seconds, and a mutant may have to meet hundreds of tests. */
const SLOW = [
  'test/spo/comparing/flaky-assertions.test.ts',
  'test/spo/assertions/endless-assertions.test.ts',
  'test/prompt-files/hurtful-files.test.ts',
  'test/report/hostile-comment.test.ts',
  'test/report/hostile-rendering.test.ts',
  'test/report/refresh-body-size.test.ts',
];

/** The tests that mutants meet. */
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/html/**', ...SLOW.map((file) => `**/${path.basename(file)}`)],
    alias: [{ find: /^fast-check$/, replacement: path.join(import.meta.dirname, 'short-properties.ts') }],
    // Files share a worker, which starts anew with each mutant; that saves a third of the time.
    isolate: false,
    testTimeout: 30_000,
  },
});
