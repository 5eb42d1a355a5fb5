import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['scripts/build-page.mjs'],
    // The slow tests wait for a bundle that they have started; by default one core would be left to nobody.
    maxWorkers: '100%',
    // No test changes a module's state, and reading the same modules again for each file costs as much as many of the tests.
    isolate: false,
    // Only there to end what hangs: a busy machine may take its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
