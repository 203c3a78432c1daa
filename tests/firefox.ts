// Runs in Firefox what readers rely on most: `npm run test:firefox`. Needs the Firefox that Playwright fetches.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { hasFirefox, noFirefox } from './browser/firefox.ts';

const files = ['search', 'settings', 'notes.test', 'stored-notes', 'leave', 'reading', 'hostile'];

if (!(await hasFirefox())) {
  console.error(noFirefox);
  process.exit(1);
}

const root = join(import.meta.dirname, '..');
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    join(root, 'tests/vitest.config.ts'),
    ...files.map((file) => `tests/browser/${file}`),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, BLOG_BROWSER: 'firefox' } },
);
process.exit(status ?? 1);
