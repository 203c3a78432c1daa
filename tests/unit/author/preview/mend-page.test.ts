import { expect, test } from 'vitest';
import { failurePage, mendPage } from '../../../../src/author/preview/mend-page.ts';
import { liveScript } from '../../../../src/author/preview/live.ts';
import { attribute, elementsIn, parsePage, textOf } from '../../../../src/outputs/markup/html.ts';
import { urlsOf } from '../../../../src/library/urls.ts';

const urls = urlsOf({ address: 'https://example.org/blog/' });
const script = liveScript(urls.desk.live('1 2 3'));
const nasty = '</script><img src=x onerror=alert(1)>';

test.each([nasty, ']]>', `"'><b>`, '<!--'])('“%s” in a file or its name is text on the page', (nasty) => {
  const file = `posts/${nasty}.mdx`;
  const html = mendPage({
    diagnostics: [{ file, line: 1, column: 1, typed: nasty, message: nasty, help: `Type:\n${nasty}` }],
    urls,
    css: '',
    script,
  });
  expect(html).not.toContain(nasty);
  const elements = [...elementsIn(parsePage(html))];
  expect(elements.filter(({ tagName }) => ['img', 'b', 'script'].includes(tagName))).toHaveLength(1);
  const input = elements.find((element) => attribute(element, 'name') === 'file');
  expect(input && attribute(input, 'value')).toBe(file);
  const shown = (name: string) => elements.filter(({ tagName }) => tagName === name).map(textOf);
  expect(shown('h2')).toEqual([file]);
  const [line, help] = shown('code');
  expect([`${shown('mark').join('')}${line}`, help]).toEqual([nasty, nasty]);
});

test('the line is shown with a mark around what the problem is about, for as long as it is', () => {
  const diagnostic = {
    file: 'posts/a.mdx',
    message: 'W.',
    help: 'M.',
    line: 3,
    column: 8,
    length: 14,
    typed: 'title: Grief: a guide',
  };
  const html = mendPage({ diagnostics: [diagnostic], urls, css: '', script });
  expect(html).toContain(
    '<span class="preview-number">3</span><code>title: <mark>Grief: a guide</mark></code>',
  );
});

test('a problem of the whole file shows no line, and more lines of a mend stand as they are typed', () => {
  const diagnostic = {
    file: 'posts/a.mdx',
    message: 'This file is empty.',
    help: 'Begin it like this:\n---\ntitle: …',
  };
  const html = mendPage({ diagnostics: [diagnostic], urls, css: '', script });
  expect(html).toContain('The whole file');
  expect(html).toContain('<code>---\ntitle: …</code>');
  expect(html).not.toContain('<mark>');
});

test.each([
  [['posts/a.mdx'], 'This post needs mending'],
  [['pages/a.mdx'], 'This page needs mending'],
  [['topics.yaml'], 'The file topics.yaml needs mending'],
  [['topics.yaml', 'site.yaml'], 'Some files need mending'],
])('%s: %s', (files, title) => {
  const diagnostics = files.map((file) => ({ file, message: 'W.', help: 'M.' }));
  expect(mendPage({ diagnostics, urls, css: '', script })).toContain(`<h1>${title}</h1>`);
});

test('a failure that nobody explains names the file for somebody who can read it', () => {
  const html = failurePage('x is <not> defined', 'last-error.txt', { urls, css: '', script });
  expect(html).toContain('What the machine says: x is &lt;not&gt; defined');
  expect(html).toContain('are in last-error.txt');
});

test('a post or a page leads to where it is written, a data file does not', () => {
  const linksFor = (file: string) => {
    const html = mendPage({ diagnostics: [{ file, message: 'W.', help: 'M.' }], urls, css: '', script });
    return [...elementsIn(parsePage(html))]
      .filter((element) => attribute(element, 'target') === '_top')
      .map((element) => attribute(element, 'href'));
  };
  expect(linksFor('posts/a lamp/index.mdx')).toEqual(['/blog/desk/write/a%20lamp/']);
  expect(linksFor('pages/about.mdx')).toEqual(['/blog/desk/write/pages/about/']);
  expect(linksFor('site.yaml')).toEqual([]);
});
