import { pathToFileURL } from 'node:url';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { urlsOf } from '../../../src/library/urls.ts';
import { linkPlugin, resolveLink } from '../../../src/markdown/links.ts';

const root = urlsOf({ address: 'https://example.org/' });
const urls = urlsOf({ address: 'https://example.org/blog/' });

describe('a link to a file of the author', () => {
  test.each([
    ['posts/a.mdx', './b.mdx', '/blog/writing/b/'],
    ['posts/a.mdx', './b.md', '/blog/writing/b/'],
    ['posts/a.md', './b.mdx', '/blog/writing/b/'],
    ['posts/a.mdx', './folder/index.mdx', '/blog/writing/folder/'],
    ['posts/a.mdx', './folder/index.md', '/blog/writing/folder/'],
    ['posts/folder/index.mdx', '../b.mdx', '/blog/writing/b/'],
    ['posts/folder/index.mdx', '../other/index.mdx', '/blog/writing/other/'],
    ['posts/folder/index.mdx', './index.mdx', '/blog/writing/folder/'],
    ['posts/folder/index.mdx', '../../pages/about.mdx', '/blog/about/'],
    ['posts/a.mdx', '../pages/limits.mdx', '/blog/limits/'],
    ['posts/a.mdx', '../posts/b.mdx', '/blog/writing/b/'],
    ['pages/about.mdx', './limits.md', '/blog/limits/'],
    ['pages/about.mdx', '../posts/b.mdx', '/blog/writing/b/'],
    ['pages/about.mdx', '../posts/folder/index.mdx', '/blog/writing/folder/'],
    ['posts/a.mdx', './%62.mdx', '/blog/writing/b/'],
  ])('becomes its address: from %s to %s', (from, url, address) => {
    expect(resolveLink(url, from, urls)).toBe(address);
  });

  test('keeps its fragment', () => {
    expect(resolveLink('./b.mdx#the-second-part', 'posts/a.mdx', urls)).toBe(
      '/blog/writing/b/#the-second-part',
    );
    expect(resolveLink('../pages/about.md#who', 'posts/a.mdx', urls)).toBe('/blog/about/#who');
  });

  test('leads to a name in composed letters, however it was typed', () => {
    expect(resolveLink('./b.mdx#the-cafe\u0301', 'posts/a.mdx', urls)).toBe('/blog/writing/b/#the-caf%C3%A9');
    expect(resolveLink('#the-cafe%CC%81', 'posts/a.mdx', urls)).toBe('#the-caf%C3%A9');
    expect(resolveLink('#the-café', 'posts/a.mdx', urls)).toBe('#the-café');
    expect(resolveLink('/limits/#cafe\u0301', 'posts/a.mdx', urls)).toBe('/blog/limits/#caf%C3%A9');
  });

  test('has no folder before it where the site has none', () => {
    expect(resolveLink('./b.mdx', 'posts/a.mdx', root)).toBe('/writing/b/');
  });

  test('with a percent sign that stands for nothing does not stop the build', () => {
    expect(() => resolveLink('./100%.mdx', 'posts/a.mdx', urls)).not.toThrow();
  });
});

describe('a link from the root of the blog', () => {
  test.each([
    ['/limits/', '/blog/limits/'],
    ['/', '/blog/'],
    ['/limits/#email', '/blog/limits/#email'],
    ['/search/?a=1', '/blog/search/?a=1'],
    ['/files/a.mdx', '/blog/files/a.mdx'],
  ])('gains the base path: %s', (url, address) => {
    expect(resolveLink(url, 'posts/a.mdx', urls)).toBe(address);
  });

  test('stays as it is where there is no base path', () => {
    expect(resolveLink('/limits/', 'posts/a.mdx', root)).toBe('/limits/');
  });
});

describe('any other link stays as it is', () => {
  test.each([
    ['https://example.org/limits/'],
    ['https://example.org/a.mdx'],
    ['//example.org/a/'],
    ['mailto:ada@example.org'],
    ['tel:988'],
    ['#the-second-part'],
    [''],
    ['./picture.jpg'],
    ['./notes.mdx.txt'],
    ['../topics.yaml'],
    ['a-folder/'],
  ])('%j', (url) => {
    expect(resolveLink(url, 'posts/a.mdx', urls)).toBe(url);
  });
});

describe('the prose of a post', () => {
  const rendered = async (markdown: string, file = 'posts/a.mdx', folder = '/somewhere/content') => {
    const fileURL = pathToFileURL(`${folder}/${file}`);
    const { html } = await markdownToHtml(markdown, { mdastPlugins: [linkPlugin(folder, urls)], fileURL });
    return html;
  };
  const hrefs = async (...of: Parameters<typeof rendered>) =>
    [...(await rendered(...of)).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

  test('has its links resolved, inside other marks too', async () => {
    const prose = '[b](./b.mdx) and **[limits](/limits/)** and [out](https://example.org/).';
    expect(await hrefs(prose)).toEqual(['/blog/writing/b/', '/blog/limits/', 'https://example.org/']);
  });

  test('keeps the words and the titles of its links', async () => {
    const html = await rendered('[the *second* one](./b.mdx "A title")');
    expect(html).toContain('<a href="/blog/writing/b/" title="A title">the <em>second</em> one</a>');
  });

  test('has its references resolved', async () => {
    const prose = '[b][1], [limits]\n\n[1]: ./b.mdx#end\n[limits]: /limits/';
    expect(await hrefs(prose)).toEqual(['/blog/writing/b/#end', '/blog/limits/']);
  });

  test('has the links in its footnotes resolved', async () => {
    expect(await hrefs('A note.[^1]\n\n[^1]: See [b](./b.mdx).')).toContain('/blog/writing/b/');
  });

  test('keeps its pictures, which Astro looks for itself', async () => {
    expect(await rendered('![A door](./door.jpg)')).toContain('src="./door.jpg"');
  });

  test('is resolved from the place of its own file', async () => {
    const prose = '[b](../b.mdx) [own](./index.mdx)';
    expect(await hrefs(prose, 'posts/folder/index.mdx')).toEqual([
      '/blog/writing/b/',
      '/blog/writing/folder/',
    ]);
  });

  test('is resolved in a .md file too, which is compiled under a name of its own', async () => {
    expect(await hrefs('[limits](./limits.md)', 'pages/about.md.mdx')).toEqual(['/blog/limits/']);
  });

  test('is resolved where the folder has spaces and signs in its name', async () => {
    const folder = '/some where/50% & é';
    expect(await hrefs('[limits](./limits.mdx)', 'pages/about.mdx', folder)).toEqual(['/blog/limits/']);
  });
});
