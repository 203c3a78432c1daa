import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { inspect, isClean } from '../../../../src/media/inspect.ts';
import { copyPublic } from '../../../../src/outputs/assets/copy-public.ts';
import { inspectSite } from '../../../../src/outputs/assets/inspect-site.ts';
import { allSamples } from '../../../media/all.ts';
import { read, temporaryFolder } from '../../author/folders.ts';

const samples = new Map((await allSamples()).map(({ name, bytes }) => [name, bytes]));
const telling = samples.get('jpeg: a place') ?? Buffer.alloc(0);
const plain = samples.get('jpeg: nothing') ?? Buffer.alloc(0);
const signed = samples.get('pdf: its author') ?? Buffer.alloc(0);

async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

test('files are copied without what they tell, or as they are where there is a reason', async () => {
  const from = await folderWith({
    'plain.jpg': plain,
    'a/telling.jpg': telling,
    'kept.jpg': telling,
    'kept.jpg.keep': 'A place that everybody knows.',
    '.DS_Store': 'x',
    '.hidden.jpg': plain,
    '.nojekyll': '',
  });
  const to = await temporaryFolder();
  const copied = await copyPublic(from, to);
  expect(Object.keys(await read(to)).sort()).toEqual(['.nojekyll', 'a/telling.jpg', 'kept.jpg', 'plain.jpg']);
  expect((await readFile(join(to, 'plain.jpg'))).equals(plain)).toBe(true);
  expect((await readFile(join(to, 'kept.jpg'))).equals(telling)).toBe(true);
  expect(isClean(await inspect(await readFile(join(to, 'a/telling.jpg'))))).toBe(true);
  expect(await inspectSite(to, copied)).toEqual([]);
});

test('what cannot be published without what it tells is found by the last look', async () => {
  const to = await temporaryFolder();
  const copied = await copyPublic(
    await folderWith({ 'sheet.pdf': signed, 'page.html': samples.get('html: a script') ?? '' }),
    to,
  );
  const found = await inspectSite(to, copied);
  expect(found.map(({ path }) => path)).toEqual(['page.html', 'sheet.pdf']);
});

test('a file in whose place the blog has one of its own stays behind, and is told', async () => {
  const to = await folderWith({ 'index.html': 'the home page' });
  const copied = await copyPublic(await folderWith({ 'index.html': '<p>mine</p>' }), to);
  expect(copied.taken).toEqual(['index.html']);
  expect(await readFile(join(to, 'index.html'), 'utf8')).toBe('the home page');
});

test('the last look goes over all that is no text of the build’s, whatever it is called', async () => {
  const site = await folderWith({
    'index.html': '<script>1</script>',
    'feed.xml': '<a lat="1"/>',
    'assets/a.avif': telling,
    'assets/b.jpg': plain,
    'cards/c.png': samples.get('png: an author') ?? '',
    'hidden/.d': telling,
  });
  const found = await inspectSite(site, { paths: new Set(), kept: new Set() });
  expect(found.map(({ path }) => path)).toEqual(['assets/a.avif', 'cards/c.png', 'hidden/.d']);
});
