import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentCache, readContent } from '../../../../src/library/content/content.ts';
import { contentWith, post } from '../../check/folder.ts';

test('after a save that is known no other file is opened, listed or asked about', async () => {
  const folder = await contentWith({ 'posts/other.mdx': post({ title: 'Before' }) });
  const cache = contentCache();
  const first = await readContent(folder, cache);
  await writeFile(join(folder, 'posts/seen.mdx'), post({ title: 'Saved' }));
  await writeFile(join(folder, 'posts/other.mdx'), post({ title: 'Not told of' }));
  await writeFile(join(folder, 'posts/new.mdx'), post({ title: 'Not told of' }));
  const second = await readContent(folder, cache, new Set(['posts/seen.mdx']));
  expect(second.posts.map(({ data }) => data.title)).toEqual(['Before', 'Saved']);
  expect(second.texts).toBe(first.texts);
  const whole = await readContent(folder, cache);
  expect(whole.posts.map(({ data }) => data.title)).toEqual(['Not told of', 'Not told of', 'Saved']);
});

test.each(['posts/new.mdx', 'site.yaml', 'posts/seen.mdx'])(
  'where %s is new, gone or no text of hers, the whole folder is read',
  async (file) => {
    const folder = await contentWith({});
    const cache = contentCache();
    await readContent(folder, cache);
    if (file === 'posts/seen.mdx') await rm(join(folder, file));
    else await writeFile(join(folder, 'posts/new.mdx'), post({ title: 'New' }));
    const read = await readContent(folder, cache, new Set([file]));
    expect(read.posts.map(({ id }) => id)).toEqual(file === 'posts/seen.mdx' ? [] : ['new', 'seen']);
  },
);

test('a data file that did not change is not taken apart again', async () => {
  const folder = await contentWith({});
  const cache = contentCache();
  const [first, second] = [await readContent(folder, cache), await readContent(folder, cache)];
  expect(second.site).toBe(first.site);
  expect(second.series).toBe(first.series);
});
