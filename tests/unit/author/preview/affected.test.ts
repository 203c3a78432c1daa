import { expect, test } from 'vitest';
import { addressOf, previewUrls, diagnosticsAt } from '../../../../src/author/preview/affected.ts';
import { site } from '../../make.ts';

const diagnostic = (file: string) => ({ file, message: 'W.', help: 'M.' });
const content = {
  site: site({ address: 'https://example.org/blog/' }),
  diagnostics: [diagnostic('topics.yaml')],
};

test('a text lies where its readers find it, and a data file nowhere', () => {
  const urls = previewUrls(content);
  expect(addressOf('posts/a/index.mdx', urls)).toBe('/blog/writing/a/');
  expect(addressOf('pages/about.md', urls)).toBe('/blog/about/');
  expect(addressOf('topics.yaml', urls)).toBeUndefined();
  expect(addressOf('posts/lamp.png', urls)).toBeUndefined();
});

test('a text that is wrong takes its own page only', () => {
  const diagnostics = [diagnostic('posts/a.mdx'), diagnostic('posts/b.mdx')];
  expect(diagnosticsAt('/blog/writing/a/', diagnostics, content)).toEqual([diagnostic('posts/a.mdx')]);
  expect(diagnosticsAt('/blog/', diagnostics, content)).toEqual([]);
});

test('a data file that cannot be read takes every page; one that only names what is gone takes none', () => {
  const diagnostics = [diagnostic('topics.yaml'), diagnostic('paths.yaml')];
  expect(diagnosticsAt('/blog/', diagnostics, content)).toEqual([diagnostic('topics.yaml')]);
});

test('a warning or a question takes no page', () => {
  const asked = { ...diagnostic('posts/a.mdx'), severity: 'question' } as const;
  expect(diagnosticsAt('/blog/writing/a/', [asked], content)).toEqual([]);
});

test('before site.yaml can be read, the preview lies at the root', () => {
  expect(previewUrls(undefined).home).toBe('/');
});
