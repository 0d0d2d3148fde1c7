import { defineConfig } from 'vitest/config';

/** The checks on real data that stands beside the repository and never inside it. */
export default defineConfig({
  test: {
    include: ['test/shared/**/*.test.ts', 'test/reproduction/**/*.test.ts'],
    pool: 'threads',
    testTimeout: 300_000,
  },
});
