import { defineConfig } from 'vitest/config';
import { retried } from './retried.ts';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    maxWorkers: 2,
    reporters: ['default', retried],
    // What is waited for comes late on a machine that does other work at the same time.
    expect: { poll: { timeout: 120_000 } },
    // Where nobody sits before it, one fault in a thousand presses may not hold up a change; it is told.
    retry: Number(process.env['TEST_RETRY'] ?? 0),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // A machine that does other work at the same time needs patience.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/{site,browser}/**/*.test.ts'],
          // The site is built once for all tests that read it.
          globalSetup: ['tests/site/build-once.ts'],
          setupFiles: ['tests/browser/keep-failed.ts'],
          // A browser on a busy machine with two cores needs patience.
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
