import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/check/content.ts';
import { startDraft } from '../../../../src/author/new/write.ts';
import { readContent } from '../../../../src/library/content/content.ts';
import { contentWith, siteIn } from '../../check/folder.ts';

const today = '2026-11-22';
const answers = { topics: ['grief'], description: 'One sentence.', notes: [] };

test.each([
  ['The kettle and the hedge', 'posts/the-kettle-and-the-hedge.mdx'],
  ['Grief: a "guide" # to it', 'posts/grief-a-guide-to-it.mdx'],
  ['Größe, œuvre, Łódź', 'posts/grosse-oeuvre-lodz.mdx'],
  ['---', 'posts/post-2026-11-22.mdx'],
  ['🫖', 'posts/post-2026-11-22.mdx'],
  ['2026', 'posts/the-year-2026.mdx'],
  ['../../../etc/passwd', 'posts/etc-passwd.mdx'],
  ['</script><img src=x onerror=alert(1)>', 'posts/script-img-src-x-onerror-alert-1.mdx'],
  [']]>', 'posts/post-2026-11-22.mdx'],
  [
    `${'many words '.repeat(18)}`.trim(),
    'posts/many-words-many-words-many-words-many-words-many-words-many.mdx',
  ],
])('“%s” becomes a draft with nothing to mend, in %s', async (title, file) => {
  const folder = await contentWith({});
  expect(await startDraft(await readContent(folder), { ...answers, title }, today)).toBe(file);
  const content = await readContent(folder);
  expect(await checkContent(content, today)).toEqual([]);
  expect(content.posts.find((post) => post.file === file)?.data).toMatchObject({ title, draft: true });
});

test('a title in another language is written in Latin letters as that language writes them', async () => {
  const folder = await contentWith({ 'site.yaml': siteIn('de') });
  const file = await startDraft(await readContent(folder), { ...answers, title: 'Größe' }, today);
  expect(file).toBe('posts/groesse.mdx');
});

test('a title keeps its letters where the author chose them for addresses, and is checked so', async () => {
  const folder = await contentWith({ 'site.yaml': `${siteIn('uk')}\naddresses: letters` });
  const file = await startDraft(await readContent(folder), { ...answers, title: 'Тиха їжа' }, today);
  expect(file).toBe('posts/тиха-їжа.mdx');
  const content = await readContent(folder);
  expect((await checkContent(content, today)).filter((one) => one.file === file)).toEqual([]);
});

test('a title that was used gets a number, and no file is replaced, though a button is pressed twice', async () => {
  const folder = await contentWith({ 'posts/tea/index.mdx': '---\ntitle: Mine\n---\n' });
  const content = await readContent(folder);
  const pressed = [1, 2, 3].map(() => startDraft(content, { ...answers, title: 'Tea' }, today));
  expect((await Promise.all(pressed)).sort()).toEqual([
    'posts/tea-2.mdx',
    'posts/tea-3.mdx',
    'posts/tea-4.mdx',
  ]);
});
