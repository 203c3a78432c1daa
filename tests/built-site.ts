import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { readSite } from '../src/library/content/site.ts';
import { urlsOf } from '../src/library/urls.ts';
import { readSettings } from '../src/settings.ts';

/** Whether a file or folder is there. */
export function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The site that was built last, and the path under which it lives; without one, says what to do and ends. */
export async function builtSite(): Promise<{ readonly folder: string; readonly base: string }> {
  const { out, content } = readSettings(process.env, join(import.meta.dirname, '..'));
  if (!(await isThere(join(out, 'index.html')))) {
    console.error(`There is no site in ${out} yet: run "npm run build" first, then this again.`);
    process.exit(1);
  }
  const { site } = await readSite(content);
  return { folder: out, base: site ? urlsOf(site).home : '/' };
}
