import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { foundIn, siteIn } from '../folder.ts';

const starter = (name: string) =>
  readFile(join(import.meta.dirname, '../../../../src/starters', name), 'utf8');
const unread = async (files: Parameters<typeof foundIn>[0]) =>
  (await foundIn(files)).filter((line) => line.includes('as it came with the program'));

test('a page that nobody changed since it came is told, in any language, with the line that says it was read', async () => {
  expect(await unread({ 'pages/help.mdx': await starter('en/help.mdx') })).toEqual([
    expect.stringMatching(
      /^warning pages\/help\.mdx: .*\| Read it, .* \/ {3}\{\/\* Read on 22 November 2026\. \*\/\}$/,
    ),
  ]);
  const german = { 'site.yaml': siteIn('de'), 'pages/limits.mdx': await starter('de/limits.mdx') };
  expect(await unread(german)).toHaveLength(1);
});

test('whatever she wrote into it, even that she has read it, is enough; so are line ends of Windows not', async () => {
  const text = await starter('en/help.mdx');
  const read = text.replace(/^(---\n[\s\S]*?\n---\n)/, '$1\n{/* Read on 22 November 2026. */}\n');
  expect(read).not.toBe(text);
  expect(await unread({ 'pages/help.mdx': read })).toEqual([]);
  expect(await unread({ 'pages/help.mdx': text.replaceAll('\n', '\r\n') })).toHaveLength(1);
});

test('a page with blanks tells of those, and a blog that is the sample still of whose it is not', async () => {
  expect(await unread({ 'pages/about.mdx': await starter('en/about.mdx') })).toEqual([]);
  const sample = { 'site.yaml': siteIn('en').replace('name: Ada Ames', 'name: "[Your name]"') };
  expect(await unread({ ...sample, 'pages/help.mdx': await starter('en/help.mdx') })).toEqual([]);
});
