import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/content.ts';
import { readContent } from '../../../src/library/content/content.ts';
import { contentWith } from './folder.ts';

test('a blog without series and reading paths needs no files for them', async () => {
  const folder = await contentWith({ 'series.yaml': undefined, 'paths.yaml': undefined });
  const content = await readContent(folder);
  expect([content.series, content.paths]).toEqual([[], []]);
  expect(await checkContent(content, '2026-11-22')).toEqual([]);
});
