import { defineConfig } from 'vitest/config';

/** `npm test` runs everything but the tests that need the shared shelf, a browser or R: those are `.ci/run`'s. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/shared/**'],
    pool: 'threads',
    sequence: { shuffle: true },
    testTimeout: 20_000,
  },
});
