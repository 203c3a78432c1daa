import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copiesElsewhere } from '../../../src/author/withdrawn.ts';
import { readContent } from '../../../src/library/content/content.ts';
import { contentWith, post } from '../check/folder.ts';

const down = post({ withdrawn: '2026-11-20' });

test('the author is told that copies of a withdrawn post stay where they are', async () => {
  const one = await readContent(await contentWith({ [join('posts', 'a.mdx')]: down }));
  expect(copiesElsewhere(one, '2026-11-22')).toMatchInlineSnapshot(
    `"1 post withdrawn. Its address shows the notice; copies that readers, feed readers and search engines have kept stay where they are."`,
  );
  expect(copiesElsewhere(one, '2026-11-19')).toBeUndefined();
});

test('the author is told so of several', async () => {
  const two = await readContent(await contentWith({ 'posts/a.mdx': down, 'posts/b.mdx': down }));
  expect(copiesElsewhere(two, '2026-11-22')).toMatchInlineSnapshot(
    `"2 posts withdrawn. Their addresses show the notice; copies that readers, feed readers and search engines have kept stay where they are."`,
  );
});
