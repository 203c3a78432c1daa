import { expect, test } from 'vitest';
import { startDraft } from '../../../../src/author/preview/start-draft.ts';
import { checkContent } from '../../../../src/author/check/content.ts';
import { readContent } from '../../../../src/library/read/content.ts';
import { contentWith } from '../check/folder.ts';

const draft = { topic: 'grief', description: 'One sentence.', pubDate: '2026-11-22' };

test.each([
  ['The kettle and the hedge', 'posts/the-kettle-and-the-hedge.mdx'],
  ['Grief: a "guide" # to it', 'posts/grief-a-guide-to-it.mdx'],
  ['Größe, œuvre, Łódź', 'posts/grosse-oeuvre-lodz.mdx'],
  ['---', 'posts/a-post.mdx'],
  ['🫖', 'posts/a-post.mdx'],
  ['2026', 'posts/the-year-2026.mdx'],
  ['../../../etc/passwd', 'posts/etc-passwd.mdx'],
  ['</script><img src=x onerror=alert(1)>', 'posts/script-img-src-x-onerror-alert-1.mdx'],
  [
    `${'many words '.repeat(18)}`.trim(),
    'posts/many-words-many-words-many-words-many-words-many-words-many.mdx',
  ],
])('“%s” becomes a draft with nothing to mend, in %s', async (title, file) => {
  const folder = await contentWith({});
  expect(await startDraft(folder, { ...draft, title })).toBe(file);
  const content = await readContent(folder);
  expect(await checkContent(content, '2026-11-22')).toEqual([]);
  expect(content.posts.find((post) => post.file === file)?.data).toMatchObject({ title, draft: true });
});

test('a title that was used gets a number, and no file is replaced', async () => {
  const folder = await contentWith({ 'posts/tea/index.mdx': '---\ntitle: Mine\n---\n' });
  expect(await startDraft(folder, { ...draft, title: 'Tea' })).toBe('posts/tea-2.mdx');
  expect(await startDraft(folder, { ...draft, title: 'TEA' })).toBe('posts/tea-3.mdx');
});
