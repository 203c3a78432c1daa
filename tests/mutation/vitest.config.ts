import { defineConfig } from 'vitest/config';

/** The tests of one room, as `tests/mutate.ts` names it, for Stryker. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: [`${process.env['MUTATE_TESTS'] ?? 'tests/unit'}/**/*.test.ts`],
    // A machine that does other work at the same time needs patience.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
