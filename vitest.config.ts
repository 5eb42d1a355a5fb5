import { defineConfig } from 'vitest/config';

/** They stop the clock that queues of the whole process go by. */
const WITH_A_CLOCK_OF_THEIR_OWN = ['test/forge/github/client/octokit.test.ts'];

export default defineConfig({
  test: {
    globalSetup: ['scripts/build-page.mjs', 'test/support/temporary-root.ts'],
    // The slow tests wait for a bundle that they have started; by default one core would be left to nobody.
    maxWorkers: '100%',
    // Only there to end what hangs: a busy machine may take its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'all',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: WITH_A_CLOCK_OF_THEIR_OWN,
          // These change no module's state, and reading the same modules again for each file costs as much as many of the tests.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'own clock', include: WITH_A_CLOCK_OF_THEIR_OWN, isolate: true } },
    ],
  },
});
