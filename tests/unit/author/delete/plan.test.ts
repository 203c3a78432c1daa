import { expect, test } from 'vitest';
import { planDeletion } from '../../../../src/author/delete/plan.ts';
import { readContent } from '../../../../src/library/content/content.ts';
import { listFiles } from '../../../../src/library/content/files.ts';
import type { Unsent } from '../../../../src/library/desk/unsent.ts';
import { contentWith, post, siteIn, type Written } from '../../check/folder.ts';

async function planned(file: string, files: Written, unsent?: Unsent) {
  const folder = await contentWith(files);
  const [content, all] = [await readContent(folder), await listFiles(folder)];
  return planDeletion(file, { content, files: all, today: '2026-11-22', unsent });
}

const draft = (body = 'Text.', lines = {}) => post({ title: 'Lamp', draft: 'true', ...lines }, body);
const page = '---\ntitle: A group\ndescription: D.\n---\n\nText.\n';
const sent = (added: readonly string[]): Unsent => ({
  added: new Set(added),
  changed: new Set(),
  hidden: new Set(),
});

test('with a draft go the files that it alone uses, wherever they lie', async () => {
  const found = await planned('posts/lamp.mdx', {
    'posts/lamp.mdx': draft(
      '![A lamp](./lamp/lamp.jpg) ![Both](./both.jpg) [sheet](./the%20sheet.pdf)\n\n<Audio src="./rest.mp3" title="Rest">\n\nWords.\n\n</Audio>',
      { cover: '{ src: ./cover.jpg, alt: A cover. }' },
    ),
    'posts/lamp/lamp.jpg': 'a',
    'posts/lamp/unused.jpg': 'a',
    'posts/both.jpg': 'a',
    'posts/the sheet.pdf': 'a',
    'posts/the sheet.pdf.keep': 'A reason.',
    'posts/rest.mp3': 'a',
    'posts/cover.jpg': 'a',
    'posts/other.jpg': 'a',
    'posts/other.mdx': post({ title: 'Other' }, '![Both](./both.jpg)'),
  });
  expect(found).toEqual({
    file: 'posts/lamp.mdx',
    beside: [
      'posts/cover.jpg',
      'posts/lamp/lamp.jpg',
      'posts/lamp/unused.jpg',
      'posts/rest.mp3',
      'posts/the sheet.pdf',
      'posts/the sheet.pdf.keep',
    ],
    leading: [],
  });
});

test('a draft in a folder of its own goes with the folder, but for what another text shows', async () => {
  const found = await planned('posts/lamp/index.mdx', {
    'posts/lamp/index.mdx': draft(),
    'posts/lamp/a.jpg': 'a',
    'posts/lamp/b.jpg': 'a',
    'posts/other.mdx': post({ title: 'Other' }, '![A](./lamp/a.jpg) [more](./lamp/index.mdx)'),
  });
  expect(found).toEqual({
    file: 'posts/lamp/index.mdx',
    beside: ['posts/lamp/b.jpg'],
    leading: ['posts/other.mdx'],
  });
});

test('what leads to it is told; a menu and a reading path are to let go of it first', async () => {
  const files = {
    'posts/lamp.mdx': draft(),
    'posts/other.mdx': post({ title: 'Other', related: '[lamp]' }),
    'pages/group.mdx': page,
  };
  expect((await planned('posts/lamp.mdx', files)).leading).toEqual(['posts/other.mdx']);
  const path = { 'paths.yaml': 'begin:\n  title: T\n  description: D.\n  posts: [seen, lamp]\n' };
  expect((await planned('posts/lamp.mdx', { ...files, ...path })).stays).toBe('in-path');
  const menu = { 'site.yaml': `${siteIn('en')}\nmenu:\n  - page: group\n` };
  expect((await planned('pages/group.mdx', { ...files, ...menu })).stays).toBe('in-menu');
});

test('what readers have, or the blog needs, stays', async () => {
  const record = { 'addresses.txt': '/writing/lamp/ 2026-02-01\n/group/ 2026-02-01\n' };
  const files = { 'posts/lamp.mdx': draft(), 'pages/group.mdx': page };
  const stays = async (file: string, more: Written = {}, unsent?: Unsent) =>
    (await planned(file, { ...files, ...more }, unsent)).stays;
  expect(await stays('posts/lamp.mdx')).toBeUndefined();
  expect(await stays('posts/lamp.mdx', record)).toBe('known');
  expect(await stays('posts/lamp.mdx', {}, { ...sent([]), hidden: new Set(['posts/lamp.mdx']) })).toBe(
    'known',
  );
  expect(await stays('posts/seen.mdx')).toBe('no-draft');
  expect(await stays('pages/group.mdx')).toBeUndefined();
  expect(await stays('pages/group.mdx', record)).toBe('known');
  expect(await stays('pages/group.mdx', {}, sent([]))).toBe('known');
  expect(await stays('pages/group.mdx', {}, sent(['pages/group.mdx']))).toBeUndefined();
  expect(await stays('pages/about.mdx')).toBe('required');
  for (const file of ['posts/none.mdx', 'site.yaml', '../posts/lamp.mdx', 'posts/../site.yaml'])
    expect(await stays(file)).toBe('none');
});
