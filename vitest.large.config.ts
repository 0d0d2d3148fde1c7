import { defineConfig } from 'vitest/config';

/** What is too large for `npm test`, and the checks on real data that stands beside the repository, never inside it. */
export default defineConfig({
  test: {
    include: ['test/large/**/*.test.ts', 'test/real-data/**/*.test.ts', 'test/reproduction/**/*.test.ts'],
    pool: 'threads',
    testTimeout: 300_000,
  },
});
