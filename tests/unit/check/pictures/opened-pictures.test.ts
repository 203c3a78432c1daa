import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../../../src/check/content.ts';
import { readContent } from '../../../../src/library/content/content.ts';
import { attachmentsOf } from '../../../../src/library/content/attachments.ts';
import { picturesOf } from '../../../../src/library/content/pictures.ts';
import { listFiles } from '../../../../src/library/content/files.ts';
import { chart } from '../../media/pictures/chart.ts';
import { contentWith, foundIn, post, toldOf } from '../folder.ts';

const jpeg = await chart(900, 600).jpeg().toBuffer();
const pages = [await chart().png().toBuffer(), await chart().negate().png().toBuffer()];
const heic = await readFile(join(import.meta.dirname, '../../../fixtures/photos/lamp.heic'));

/** What is said of a post that shows a file, each time in its text and at its top. */
const told = (name: string, bytes: Uint8Array | string) =>
  toldOf({
    [`posts/${name}`]: typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes,
    'posts/shown.mdx': post({}, `\n![A lamp](./${name})`),
    'posts/top.mdx': post({ cover: `\n  src: ./${name}\n  alt: A lamp` }),
  });

test.each([
  ['whole.jpg', jpeg],
  ['a-telephones.jpg', heic],
  ['a-telephones.heic', heic],
  ['no-ending-that-is-known.bild', jpeg],
  ['png-inside.jpg', await chart().png().toBuffer()],
  ['one-ending.tif', await chart().tiff().toBuffer()],
  ['another.jfif', jpeg],
])('%s is shown, whatever its name says of it', async (name, bytes) => {
  expect(await told(name, bytes)).toBe('');
});

test('what cannot be shown is told with its file and its line, in the text and at the top', async () => {
  expect(await told('half.jpg', jpeg.subarray(0, jpeg.length / 2))).toMatchInlineSnapshot(`
    "posts/shown.mdx, line 8
    "./half.jpg" is broken: a part of the picture is missing.
    Copy it from the camera or telephone once more.

    posts/top.mdx, line 7
    "./half.jpg" is broken: a part of the picture is missing.
    Copy it from the camera or telephone once more."
  `);
});

test.each([
  ['empty.jpg', '', 'is empty.', 'open it once'],
  ['a-page.jpg', '<!doctype html><title>Sign in</title>', 'is a web page', 'save the picture itself'],
  ['field.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'is a drawing (SVG)', 'export it as PNG'],
  ['field.png', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'is a drawing (SVG)', 'export it as PNG'],
  [
    'a.bmp',
    `BM${'\0'.repeat(60)}`,
    'is a picture in a form that browsers do not show (BMP)',
    'save it as JPEG or PNG',
  ],
  [
    'a.jxl',
    '\xff\x0a\x7a\x1f\x10\x90',
    'is a picture in a form that browsers do not show (JPEG XL)',
    'save it as JPEG or PNG',
  ],
  [
    'a.psd',
    '8BPS\0\x01',
    'is a picture in a form that browsers do not show (Photoshop)',
    'save it as JPEG or PNG',
  ],
  ['a.jpg', 'Canon', 'is not a picture that can be read here', 'JPEG, HEIC'],
])('%s: what is wrong, and what to do', async (name, bytes, message, help) => {
  const said = await told(name, bytes);
  expect(said.split('\n\n')).toHaveLength(2);
  expect(said).toContain(`"./${name}" ${message}`);
  expect(said).toContain(help);
});

test('a picture that no browser shows, and one with more pixels than a build can hold', async () => {
  const long = await sharp({ create: { width: 20, height: 70_000, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  expect(await told('long.png', long)).toContain('is too long for browsers: it has 20 × 70000 pixels.');
});

test('what readers see only a part of is a warning, with what to do', async () => {
  const tiff = await sharp(pages, { join: { animated: true } })
    .tiff()
    .toBuffer();
  const colors = await Promise.all(
    ['red', 'blue'].map((background) =>
      sharp({ create: { width: 720, height: 480, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const frames = Array.from({ length: 90 }, (_, at) => colors[at % 2] ?? Buffer.alloc(0));
  const large = await sharp(frames, { join: { animated: true } })
    .gif({ effort: 1 })
    .toBuffer();
  const small = await sharp(pages, { join: { animated: true } })
    .gif()
    .toBuffer();
  const found = await foundIn({
    'posts/pages.tiff': tiff,
    'posts/large.gif': large,
    'posts/small.gif': small,
    'posts/shown.mdx': post({}, '\n![A](./pages.tiff)\n\n![B](./large.gif)\n\n![C](./small.gif)'),
  });
  expect(found.filter((one) => one.includes('posts/shown.mdx'))).toMatchInlineSnapshot(`
    [
      "warning posts/shown.mdx:8:1 "![A](./pages.tiff)": "./pages.tiff" has 2 pages, and readers see the first. | Save each page as a picture of its own, and show those that are meant.",
      "warning posts/shown.mdx:10:1 "![B](./large.gif)": "./large.gif" moves, and readers see its first moment only: it is too long or too large. | Save it shorter or smaller: at 480 × 320 pixels it may have 190 moments. Or show a picture that stands still.",
    ]
  `);
});

test('a picture is decoded once, and again when it is another', async () => {
  const cache = await mkdtemp(join(tmpdir(), 'pictures-'));
  onTestFinished(() => rm(cache, { recursive: true }));
  const folder = await contentWith({
    'posts/lamp.jpg': jpeg,
    'posts/mine.mdx': post({}, '\n![A lamp](./lamp.jpg)'),
  });
  const check = async () => {
    const found = await checkContent(await readContent(folder), '2026-11-22', {
      pictures: picturesOf(folder, cache),
      attachments: attachmentsOf(folder),
    });
    return found.filter(({ file }) => file === 'posts/mine.mdx').map(({ message }) => message);
  };
  expect(await check()).toEqual([]);
  const [kept = ''] = await listFiles(cache);
  const written = await stat(join(cache, kept));
  expect(await check()).toEqual([]);
  expect((await stat(join(cache, kept))).mtimeMs).toBe(written.mtimeMs);
  // What is kept is believed only when it is whole.
  await writeFile(join(cache, kept), 'spoiled');
  expect(await check()).toEqual([]);
  await writeFile(join(folder, 'posts/lamp.jpg'), jpeg.subarray(0, 3000));
  expect(await check()).toEqual(['"./lamp.jpg" is broken: a part of the picture is missing.']);
});
