import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/{unit,site,browser}/**/*.test.ts'],
    // The site is built once for all tests that read it.
    globalSetup: ['tests/site/build-once.ts'],
    // A browser on a busy machine with two cores needs patience.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
    reporters: ['default'],
  },
});
