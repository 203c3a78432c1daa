import { createHash } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Brought, Item } from '../../import/item.ts';
import { isThere } from '../is-there.ts';

/** The file, in the content folder, that keeps which texts of other blogs have come along. */
export const recordFile = 'brought.txt';

const head = `# Which texts of other blogs have come along. "npm run import" writes this file: what stands in
# it is not brought a second time, whatever you made of it. To bring a text again, take its line away.
`;

/** What has come along before. */
export interface Record {
  has(brought: Brought, item: Item): boolean;
}

/** A short name for a text of another blog that says nothing of it. */
function nameOf({ source, home = '' }: Brought, { key }: Item): string {
  return createHash('sha256').update(`${source} ${home} ${key}`).digest('hex').slice(0, 20);
}

/** @param content The content folder, an absolute path. */
export async function readRecord(content: string): Promise<Record> {
  const text = await readFile(join(content, recordFile), 'utf8').catch(() => '');
  const known = new Set<string>();
  for (const [, name = '', state = '', file = ''] of text.matchAll(/^([\da-f]{20}) (moves|came) (\S+)/gm)) {
    // One that was just being moved in when everything stopped is there, or is not.
    if (state === 'came' || (await isThere(join(content, file)))) known.add(name);
  }
  return { has: (brought, item) => known.has(nameOf(brought, item)) };
}

/** Keeps that a text is being moved in, and then that it came. */
export async function keep(
  content: string,
  brought: Brought,
  item: Item,
  state: 'moves' | 'came',
  file: string,
): Promise<void> {
  const place = join(content, recordFile);
  if (!(await isThere(place))) await appendFile(place, head);
  await appendFile(place, `${nameOf(brought, item)} ${state} ${file}\n`);
}
