import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepingEntries } from '../../../../src/library/content/entry-cache.ts';
import { page } from '../../../../src/schema/page.ts';
import { temporaryFolder, write } from '../../author/folders.ts';

const text = (title: string) => `---\ntitle: ${title}\ndescription: D.\n---\n`;

test('what was not written since comes back as the same entry, and what was is read anew', async () => {
  const folder = await temporaryFolder();
  await write(folder, { 'a.mdx': text('A'), 'b.mdx': text('B') });
  const open = keepingEntries(page);
  const first = await open(folder, ['a.mdx', 'b.mdx']);
  // As long as before, and in the same moment.
  await writeFile(join(folder, 'b.mdx'), text('C'));
  const second = await open(folder, ['a.mdx', 'b.mdx']);
  expect(second[0]?.entry).toBe(first[0]?.entry);
  expect(second[1]?.entry?.data.title).toBe('C');
});

test('a file that is gone is forgotten', async () => {
  const folder = await temporaryFolder();
  await write(folder, { 'a.mdx': text('A') });
  const open = keepingEntries(page);
  await open(folder, ['a.mdx']);
  await rm(join(folder, 'a.mdx'));
  expect(await open(folder, [])).toEqual([]);
  expect((await open(folder, ['a.mdx']))[0]?.problems).toHaveLength(1);
});
