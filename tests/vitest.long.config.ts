import { defineConfig } from 'vitest/config';

/** What takes minutes: `npm run test:long`. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/long/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 240_000,
    // Both make sites, and builds of one project take turns.
    fileParallelism: false,
    reporters: ['default'],
  },
});
