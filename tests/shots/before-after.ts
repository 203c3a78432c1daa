import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { open } from '../browser/browser.ts';
import { kindsIn } from './kinds-in.ts';
import { shoot } from './shoot.ts';
import type { Shot } from './sheet-html.ts';

const screens = { phone: [360, 740], desk: [1280, 800], 'wide desk': [1920, 1080] } as const;

/**
 * Every kind of page of the built site, and beside it the same of an earlier one.
 *
 * @param sites The folders of both sites, and the path under which they live.
 * @param folder Where the pictures go.
 * @returns A row of pictures for each kind that both have.
 */
export async function beforeAndAfter(
  sites: { readonly before: string; readonly after: string; readonly base: string },
  folder: string,
): Promise<ReadonlyMap<string, readonly Shot[]>> {
  await rm(join(folder, 'screens'), { recursive: true, force: true });
  await mkdir(join(folder, 'screens'), { recursive: true });
  const before = await all('before', sites.before, sites.base, folder);
  const after = await all('after', sites.after, sites.base, folder);
  const rows = new Map<string, readonly Shot[]>();
  for (const [kind, earlier] of before) {
    const now = after.get(kind);
    if (now)
      rows.set(
        kind,
        Object.keys(screens).flatMap((_, at) => [earlier[at], now[at]].flatMap((one) => one ?? [])),
      );
  }
  return rows;
}

async function all(when: string, site: string, base: string, folder: string) {
  const { browser, address, close } = await open(site, base);
  const page: Page = await browser.newPage({ reducedMotion: 'reduce', colorScheme: 'light' });
  const rows = new Map<string, Shot[]>();
  for (const [kind, path] of Object.entries(await kindsIn(site))) {
    await page.goto(address + path, { waitUntil: 'networkidle' });
    const shots: Shot[] = [];
    for (const [screen, size] of Object.entries(screens)) {
      shots.push(await shoot(page, `${kind}, ${screen}, ${when}`, size, folder));
    }
    rows.set(kind, shots);
    console.log(`${when}: ${kind}`);
  }
  await close();
  return rows;
}
