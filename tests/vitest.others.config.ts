import { defineConfig } from 'vitest/config';

/** The tests that read the blog, with blogs of somebody else in its place: `npm run test:others`. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/other-blogs/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 240_000,
    // Both make sites, and builds of one project take turns.
    fileParallelism: false,
    reporters: ['default'],
  },
});
