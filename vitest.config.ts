import { defineConfig } from 'vitest/config';

/** `npm test` runs everything but what is too large or needs real data, a browser or R: those are `.ci/run`'s. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/real-data/**', 'test/large/**'],
    pool: 'threads',
    sequence: { shuffle: true },
    // Some tests wait for a process or a limit: more workers than cores.
    maxWorkers: 4,
    testTimeout: 60_000,
  },
});
