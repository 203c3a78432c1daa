import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startPage } from '../../../../src/author/new/page.ts';
import { readContent } from '../../../../src/library/content/content.ts';
import { contentWith } from '../../check/folder.ts';

const today = '2026-11-22';

test.each([
  ['Consultation group', 'pages/consultation-group.mdx'],
  // These are addresses of the blog itself.
  ['Writing', 'pages/writing-2.mdx'],
  ['404', 'pages/404-2.mdx'],
  ['About', 'pages/about-2.mdx'],
  ['🫖', 'pages/page.mdx'],
])('“%s” becomes a page in %s', async (title, file) => {
  const folder = await contentWith({});
  const content = await readContent(folder);
  expect(await startPage(content, { title, description: 'One: "sentence".' }, today)).toBe(file);
  const text = await readFile(join(folder, file), 'utf8');
  expect(text).toMatch(/^---\ntitle: .+\ndescription: .+\n---\n\n$/);
  const page = (await readContent(folder)).pages.find((one) => one.file === file);
  expect(page?.data).toMatchObject({ title, description: 'One: "sentence".' });
});

test('a button that is pressed twice makes two pages, and writes over none', async () => {
  const content = await readContent(await contentWith({}));
  const pressed = [1, 2].map(() => startPage(content, { title: 'Tea', description: 'D.' }, today));
  expect((await Promise.all(pressed)).toSorted()).toEqual(['pages/tea-2.mdx', 'pages/tea.mdx']);
});
