import { afterEach, beforeEach } from 'vitest';
import { begin, end } from './failed.ts';

// Runs before the files of tests, so that theirs are done when this hears of a test's end.
beforeEach(({ task }) => begin(task));
afterEach(async () => {
  for (const place of await end()) console.log(`What was seen: ${place}.png and .zip`);
});
