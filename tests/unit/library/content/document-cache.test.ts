import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentCache } from '../../../../src/library/content/document-cache.ts';
import { page } from '../../../../src/schema/page.ts';
import { temporaryFolder, write } from '../../author/folders.ts';

const text = (title: string) => `---\ntitle: ${title}\ndescription: D.\n---\n`;

test('what was not written since comes back as the same document, and what was is read anew', async () => {
  const folder = await temporaryFolder();
  await write(folder, { 'a.mdx': text('A'), 'b.mdx': text('B') });
  const open = documentCache('page', page);
  const first = await open(folder, ['a.mdx', 'b.mdx']);
  // As long as before, and in the same moment.
  await writeFile(join(folder, 'b.mdx'), text('C'));
  const second = await open(folder, ['a.mdx', 'b.mdx']);
  expect(second[0]?.document).toBe(first[0]?.document);
  expect(second[1]?.document.data?.title).toBe('C');
});

test('a file that is gone is forgotten', async () => {
  const folder = await temporaryFolder();
  await write(folder, { 'a.mdx': text('A') });
  const open = documentCache('page', page);
  await open(folder, ['a.mdx']);
  await rm(join(folder, 'a.mdx'));
  expect(await open(folder, [])).toEqual([]);
  expect((await open(folder, ['a.mdx']))[0]?.diagnostics).toHaveLength(1);
});
