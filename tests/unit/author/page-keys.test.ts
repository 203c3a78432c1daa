import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageKeys } from '../../../src/author/page-keys.ts';
import { assemble } from '../../../src/library/blog/assemble.ts';
import { blogData } from '../../../src/library/content/blog-data.ts';
import { readContent } from '../../../src/library/content/content.ts';
import { attachmentsOf } from '../../../src/library/content/attachments.ts';
import { ownPictures } from '../../../src/library/content/own-pictures.ts';
import { picturesOf } from '../../../src/library/content/pictures.ts';
import { attachmentsOfTexts } from '../../../src/outputs/assets/text-attachments.ts';
import { picturesOfTexts } from '../../../src/outputs/assets/text-pictures.ts';

const root = join(import.meta.dirname, '../../..');
const every = ['everything', 'heavier', 'near-home', 'part-one', 'part-three', 'part-two', 'plain'];
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blog-keys-'));
  const own = (file: string) =>
    !/with-pictures|with-files|plain-picture|elements|hostile|canary|taken-down/.test(file);
  await cp(join(root, 'tests/fixtures/blog'), folder, { recursive: true, filter: own });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function keys(): Promise<ReadonlyMap<string, string>> {
  const content = await readContent(folder);
  const data = blogData(content, '2026-11-22', false);
  if (!data) throw new Error('The fixture cannot be read.');
  const beside = {
    pictures: await picturesOfTexts(content.posts, picturesOf(folder), new Set(content.files)),
    attachments: await attachmentsOfTexts(content.posts, attachmentsOf(folder), new Set(content.files)),
    own: await ownPictures(content, picturesOf(folder)),
  };
  return pageKeys(content, assemble(data, content.posts, content.pages), root, beside);
}

test.each([
  ['a page that the footer names', 'pages/consumer-health-data.mdx', 'The health data page', every],
  ['a page that it does not name', 'pages/about.mdx', 'title: ', []],
  ['the author', 'site.yaml', 'Ada Writer', every],
  ['a word of the interface', 'words.yaml', 'Begin here', every],
  ['a word for a feeling', 'feelings.yaml', 'title: ', every],
  // A field to search words for feelings in has help lines, and may stand in any post.
  ['a help line', 'crisis-lines.yaml', 'A line about eating', every],
  ['a topic', 'topics.yaml', 'title: Community', every],
  ['a topic without posts', 'topics.yaml', 'title: Nothing here yet', []],
])('after a new name for %s the pages that show it are made anew', async (_, file, before, made) => {
  const text = await readFile(join(folder, file), 'utf8');
  const old = await keys();
  await writeFile(join(folder, file), text.replace(before, `${before}Juniper`));
  const renamed = await keys();
  await writeFile(join(folder, file), text);
  expect(text).toContain(before);
  const anew = [...renamed].filter(([id, key]) => key !== old.get(id)).map(([id]) => id);
  expect(anew.sort()).toEqual(made);
  expect(await keys()).toEqual(old);
});
