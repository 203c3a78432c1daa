import { defineConfig } from 'vitest/config';

/** What a web host makes of the built sites: `npm run hosting`. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/hosting/*.test.ts'],
    globalSetup: ['tests/hosting/installed.ts', 'tests/site/build-once.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 1,
    reporters: ['default'],
  },
});
