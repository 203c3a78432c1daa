import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyPack } from '../../../../src/cache.ts';
import { documentCache } from '../../../../src/library/content/document-cache.ts';
import { readName } from '../../../../src/library/content/document.ts';
import { page } from '../../../../src/schema/page.ts';
import { temporaryFolder, write } from '../../author/folders.ts';

const text = (title: string) => `---\ntitle: ${title}\ndescription: D.\n---\n`;

test('what was not written since comes back as the same document, and what was is read anew', async () => {
  const folder = await temporaryFolder();
  await write(folder, { 'a.mdx': text('A'), 'b.mdx': text('B') });
  const open = documentCache('page', page);
  const first = open(folder, ['a.mdx', 'b.mdx']);
  // As long as before, and in the same moment.
  await writeFile(join(folder, 'b.mdx'), text('C'));
  const second = open(folder, ['a.mdx', 'b.mdx']);
  expect(second[0]?.document).toBe(first[0]?.document);
  expect(second[1]?.document.data?.title).toBe('C');
});

test('a file that is gone is forgotten', async () => {
  const folder = await temporaryFolder();
  await write(folder, { 'a.mdx': text('A') });
  const open = documentCache('page', page);
  open(folder, ['a.mdx']);
  await rm(join(folder, 'a.mdx'));
  expect(open(folder, [])).toEqual([]);
  expect(open(folder, ['a.mdx'])[0]?.diagnostics).toHaveLength(1);
});

test('what was kept of a text stays kept for as long as the text is there', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.mdx'), '---\ntitle: A\ndescription: D.\n---\n');
  const pack = emptyPack();
  const open = documentCache('page', page, pack);
  const [first] = open(folder, ['a.mdx']);
  if (!first) throw new Error('Nothing was read.');
  const name = readName(first.document);
  for (let time = 0; time < 3; time += 1) {
    open(folder, ['a.mdx']);
    await pack.save();
  }
  expect(pack.get(name)).toEqual(first.document.data);
  await pack.save();
  open(folder, []);
  await pack.save();
  expect(pack.get(name)).toBeUndefined();
});

test('a text that was kept is the same one, and its front matter stands where it stood', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.mdx'), '---\ntitle: A\ndescription: D.\nalso: [b]\n---\nText.\n');
  const pack = emptyPack();
  const [fresh] = documentCache('page', page, pack)(folder, ['a.mdx']);
  const [kept] = documentCache('page', page, pack)(folder, ['a.mdx']);
  expect(JSON.stringify(kept?.document.data)).toBe(JSON.stringify(fresh?.document.data));
  expect([kept?.document.body, kept?.document.bodyLine]).toEqual(['Text.\n', 6]);
  expect(kept?.document.yaml?.placeOf(['also', 0])).toEqual(fresh?.document.yaml?.placeOf(['also', 0]));
});
