import { expect, test } from 'vitest';
import { addressOf, previewUrls, problemsAt } from '../../../../src/author/preview/affected.ts';
import { site } from '../../make.ts';

const problem = (file: string) => ({ file, what: 'W.', mend: 'M.' });
const content = { site: site({ address: 'https://example.org/blog/' }), problems: [problem('topics.yaml')] };

test('a text lies where its readers find it, and a data file nowhere', () => {
  const urls = previewUrls(content);
  expect(addressOf('posts/a/index.mdx', urls)).toBe('/blog/writing/a/');
  expect(addressOf('pages/about.md', urls)).toBe('/blog/about/');
  expect(addressOf('topics.yaml', urls)).toBeUndefined();
  expect(addressOf('posts/lamp.png', urls)).toBeUndefined();
});

test('a text that is wrong takes its own page only', () => {
  const problems = [problem('posts/a.mdx'), problem('posts/b.mdx')];
  expect(problemsAt('/blog/writing/a/', problems, content)).toEqual([problem('posts/a.mdx')]);
  expect(problemsAt('/blog/', problems, content)).toEqual([]);
});

test('a data file that cannot be read takes every page; one that only names what is gone takes none', () => {
  const problems = [problem('topics.yaml'), problem('paths.yaml')];
  expect(problemsAt('/blog/', problems, content)).toEqual([problem('topics.yaml')]);
});

test('a warning or a question takes no page', () => {
  const asked = { ...problem('posts/a.mdx'), kind: 'question' } as const;
  expect(problemsAt('/blog/writing/a/', [asked], content)).toEqual([]);
});

test('before site.yaml can be read, the preview lies at the root', () => {
  expect(previewUrls(undefined).home).toBe('/');
});
