import { expect, test } from 'vitest';
import { failurePage, mendPage } from '../../../../src/author/preview/mend-page.ts';
import { liveScript } from '../../../../src/author/preview/live.ts';
import { urlsOf } from '../../../../src/library/urls.ts';

const urls = urlsOf({ address: 'https://example.org/blog/' });
const script = liveScript(urls.desk.live('1 2 3'));
const nasty = '</script><img src=x onerror=alert(1)>';

test('whatever stands in a file or its name is text on the page', () => {
  const file = `posts/${nasty}.mdx`;
  const html = mendPage({
    problems: [{ file, line: 1, column: 1, what: nasty, mend: `Type:\n${nasty}` }],
    text: () => nasty,
    urls,
    css: '',
    script,
  });
  expect(html).not.toContain('<img');
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  expect(html).toContain('value="posts/&lt;/script&gt;');
});

test('a problem of the whole file shows no line, and more lines of a mend stand as they are typed', () => {
  const problem = {
    file: 'posts/a.mdx',
    what: 'This file is empty.',
    mend: 'Begin it like this:\n---\ntitle: …',
  };
  const html = mendPage({ problems: [problem], text: () => '', urls, css: '', script });
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
  const problems = files.map((file) => ({ file, what: 'W.', mend: 'M.' }));
  expect(mendPage({ problems, text: () => '', urls, css: '', script })).toContain(`<h1>${title}</h1>`);
});

test('a failure that nobody explains names the file for somebody who can read it', () => {
  const html = failurePage('x is <not> defined', 'last-error.txt', { urls, css: '', script });
  expect(html).toContain('What the machine says: x is &lt;not&gt; defined');
  expect(html).toContain('are in last-error.txt');
});
