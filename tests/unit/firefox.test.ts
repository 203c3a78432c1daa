import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './author/folders.ts';

test('without a Firefox, the tests in it say in one sentence what to run, and fail', async () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../firefox.ts')],
    {
      env: { ...process.env, PLAYWRIGHT_BROWSERS_PATH: await temporaryFolder() },
      encoding: 'utf8',
    },
  );
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatchInlineSnapshot(`
    "There is no Firefox that the tests can use: run "npx playwright-core install firefox", once.
    "
  `);
});
