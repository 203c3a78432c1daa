import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/content.ts';
import { contextOf } from '../../../src/check/context.ts';
import { bringIn } from '../../../src/author/photo.ts';
import { listFiles } from '../../../src/library/content/files.ts';
import { readContent } from '../../../src/library/content/content.ts';
import { blocksBuilding } from '../../../src/schema/diagnostic.ts';
import { contentWith, post, type Written } from '../check/folder.ts';
import { answering } from './conversation.ts';
import { temporaryFolder } from './folders.ts';

const today = '2026-11-22';
const posts: Written = {
  'posts/kettle.mdx': post({ title: 'The kettle', draft: 'true' }),
  'posts/lamp/index.mdx': post({ title: 'The lamp', pubDate: '2026-05-01' }),
  'posts/other.mdx': post({}, 'To [the kettle](./seen.mdx).'),
};

/** Brings a photograph in, and says what is new in the folder and what was shown. */
async function broughtIn(args: readonly string[], answers: readonly string[], files: Written = posts) {
  const folder = await contentWith(files);
  const photo = join(await temporaryFolder(), 'IMG_20260412_Jane Doe.jpg');
  await sharp({ create: { width: 40, height: 30, channels: 3, background: '#c03028' } })
    .jpeg()
    .toFile(photo);
  const before = await listFiles(folder);
  const context = contextOf(await readContent(folder), today);
  const { conversation, out, screen, left } = answering(...answers);
  const find = (typed: string) => Promise.resolve(typed.trim() === 'photo.jpg' ? photo : undefined);
  const failed: unknown = await bringIn(context, args, find, conversation, out).catch(
    (error: unknown) => error,
  );
  const added = (await listFiles(folder)).filter((file) => !before.includes(file));
  const said = screen().replaceAll(folder, 'content');
  const line = said.split('\n').find((one) => one.startsWith('!['));
  return { folder, added, said, line, left, failed };
}

test('a photograph is asked for, with its post, its words and a caption, and lies beside the post', async () => {
  const { added, said, left } = await broughtIn(
    [],
    ['', 'nothing.jpg', 'photo.jpg', '1', '', 'A kettle on a cold hob.', 'In March.'],
  );
  expect(added).toEqual(['posts/kettle/a-kettle-on-a-cold-hob.jpg']);
  expect(left).toEqual([]);
  expect(said).toMatchInlineSnapshot(`
    "Drag the photograph into this window, and press Enter.
    The photograph: 
      A file is needed here.
    The photograph: nothing.jpg
      There is no file "nothing.jpg".
    The photograph: photo.jpg
    Making it ready …

    Which post is it for?
      1  The kettle
      2  The lamp
      3  Seen
      4  A title
      5  withdrawn
      6  privacy
      7  not-found
      8  limits
      9  help
    A number, or the name of another: 1

    What does it show, for those who cannot see it? One sentence.
    If it only decorates, type: decorative
    It shows: 
      Type a sentence, or "decorative".
    It shows: A kettle on a cold hob.
    A line under it (Enter for none): In March.

    content/posts/kettle/a-kettle-on-a-cold-hob.jpg is ready: 40 × 30 pixels, 1 KB.
    The place, the day and the camera are taken out of it. Your own file is as it was.
    Put this line into content/posts/kettle.mdx, with an empty line before and after it:

    ![A kettle on a cold hob.](./kettle/a-kettle-on-a-cold-hob.jpg "In March.")"
  `);
});

describe('the line that is printed shows the photograph', () => {
  test.each([
    ['a post that is one file', 'kettle', 'posts/kettle.mdx'],
    ['a post in a folder of its own', 'lamp', 'posts/lamp/index.mdx'],
    ['a page', 'about', 'pages/about.mdx'],
  ])('in %s', async (_, id, file) => {
    const {
      folder,
      line = '',
      failed,
    } = await broughtIn(['photo.jpg', id], ['A [kettle] & "more"', 'Here: {1}']);
    expect(failed).toBeUndefined();
    const text = file.startsWith('pages') ? '---\ntitle: T\ndescription: D.\n---\n' : post({});
    await writeFile(join(folder, file), `${text}\n${line}\n`);
    expect(line).toContain('.jpg "Here');
    expect((await checkContent(await readContent(folder), today)).filter(blocksBuilding)).toEqual([]);
  });
});

test.each([
  ['kettle.mdx'],
  ['posts/kettle.mdx'],
  ['content/posts/kettle.mdx'],
  ['/writing/kettle/'],
  ['The Kettle'],
  ['ketle'],
])('the post may be named as %s', async (typed) => {
  const { added } = await broughtIn(['photo.jpg', ...typed.split(' ')], ['A kettle', '']);
  expect(added).toEqual(['posts/kettle/a-kettle.jpg']);
});

test('a post that there is not is asked for again', async () => {
  const { said, added } = await broughtIn(['photo.jpg', 'walls'], ['99', 'the lamp', 'A lamp', '']);
  expect(said).toContain('There is no post "walls".');
  expect(said).toContain('There is no such post.');
  expect(added).toEqual(['posts/lamp/a-lamp.jpg']);
});

test('one that only decorates says so in its line, and the name of the file tells nothing', async () => {
  const { line, added } = await broughtIn(['photo.jpg', 'lamp'], ['Decorative', '']);
  expect(line).toBe('![Decorative](./picture.jpg)');
  expect(added).toEqual(['posts/lamp/picture.jpg']);
});

test('nothing is written over', async () => {
  const files = { ...posts, 'posts/lamp/a-lamp.jpg': 'kept', 'posts/lamp/a-lamp-2.png': 'kept' };
  const { added } = await broughtIn(['photo.jpg', 'lamp'], ['A lamp', ''], files);
  expect(added).toEqual(['posts/lamp/a-lamp-3.jpg']);
});

test('a file that there is not is said at once, and whoever stops leaves nothing behind', async () => {
  const { failed } = await broughtIn(['walls.jpg', 'lamp'], []);
  expect(String(failed)).toContain('There is no file "walls.jpg".');
  const answers = ['photo.jpg', '1', 'A kettle'];
  for (let count = 0; count <= answers.length; count += 1) {
    const stopped = await broughtIn([], answers.slice(0, count));
    expect(String(stopped.failed)).toContain('Nothing was written.');
    expect(stopped.added).toEqual([]);
  }
});
