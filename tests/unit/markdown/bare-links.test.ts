import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { bareLinks } from '../../../src/markdown/bare-links.ts';

const html = async (source: string) => (await markdownToHtml(source, { hastPlugins: [bareLinks] })).html;

test.each([
  'https://bare.example/path',
  'www.bare.example',
  '[bare.example/a](https://bare.example/a/)',
  '[https://bare.example](https://bare.example/)',
])('%s is marked: its words are its address', async (source) => {
  expect(await html(source)).toContain('data-bare');
});

test.each([
  '[bare.example](https://elsewhere.example/)',
  '[a page](https://bare.example/)',
  '[**bare.example**](https://bare.example)',
  '[](https://bare.example)',
])('%s is not marked: paper has to say where it leads', async (source) => {
  expect(await html(source)).not.toContain('data-bare');
});
