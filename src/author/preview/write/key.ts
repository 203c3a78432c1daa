import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What an address of the preview brings it in. */
export const keyInAddress = 'key';

/** Where the key of this blog's desk lies, for its owner alone. */
const fileIn = (cache: string) => join(cache, 'desk-key');

/**
 * The key of the preview and its desk: it stands in the addresses that the terminal shows, and
 * after that in a cookie. Who has an account on the same machine can reach the
 * preview, and can read neither.
 *
 * @param cache Where it is kept, so that a browser knows it after a restart too.
 * @throws When the folder cannot be written to.
 */
export async function deskKey(cache: string): Promise<string> {
  const known = await readFile(fileIn(cache), 'utf8').catch(() => '');
  if (/^[0-9a-f]{64}$/.test(known)) return known;
  const key = randomBytes(32).toString('hex');
  await mkdir(cache, { recursive: true });
  await writeFile(fileIn(cache), key, { mode: 0o600 });
  return key;
}

/** An address of the preview, with the key in it. @param address Without a query. */
export function withKey(address: string, key: string): string {
  return `${address}?${new URLSearchParams({ [keyInAddress]: key }).toString()}`;
}

/** Whether two keys are the same, told without telling how much of them is. */
export function isKey(given: string, key: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(key));
}

/** The cookie that keeps the key: no script reads it, and no other site has it sent (RFC 6265bis, SameSite). */
export function cookieOf(key: string): string {
  const year = 365 * 24 * 60 * 60;
  return `${cookieName(key)}=${key}; Path=/; Max-Age=${year}; HttpOnly; SameSite=Strict`;
}

/** Whether a request brings the key. @param cookies Its `Cookie` header. */
export function bringsKey(cookies: string | undefined, key: string): boolean {
  const [, given = ''] = new RegExp(`(?:^|;\\s*)${cookieName(key)}=([^;]*)`).exec(cookies ?? '') ?? [];
  return isKey(given, key);
}

/** Cookies know no ports: two blogs on one machine have two. */
function cookieName(key: string): string {
  return `desk-${createHash('sha256').update(`name ${key}`).digest('hex').slice(0, 8)}`;
}
