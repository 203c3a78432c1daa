import { expect, inject, test } from 'vitest';
import { attribute } from '../../src/outputs/markup/html.ts';
import { isAsItComes } from '../own-blog.ts';
import { postPages, readPage, value } from './read.ts';

const fixture = inject('fixture');
const everything = await readPage(fixture, 'writing/everything/');

test('a post says when it was written, when it was revised, and how long it takes', () => {
  const times = everything.all('time').map((time) => value(time, 'datetime'));
  expect(times[0]).toBe('2026-10-01');
  expect(everything.html).toContain('1 October 2026');
  expect(everything.html).toMatch(/>\s*1 minute\s*</);
  expect(everything.text(everything.one('a', { href: '#revisions' }))).toBe('Revised 9 October 2026');
});

test('a post says what changed and when, newest first', () => {
  const [list] = everything.all('section', { 'aria-labelledby': 'revisions' });
  expect(list && everything.text(list)).toMatch(
    /^What changed, and when 9 October 2026 Put it in again\. 5 October 2026 Took a sentence back\. 1 October 2026 Published\./,
  );
});

test('a post in plain Markdown has its braces, its less-than signs and its address', async () => {
  const plain = await readPage(fixture, 'writing/plain/');
  const prose = plain.text(plain.one('div', { class: 'prose' }));
  expect(prose).toContain('I <3 plain text, {braces} too, and me@plain.example');
  expect(prose).toContain('export is a word that may begin a paragraph.');
  expect(plain.html).not.toContain('canarycomment');
});

test('links between posts and to pages lead to their addresses under the base path', () => {
  const links = everything.all('a').map((link) => value(link, 'href'));
  expect(links).toEqual(
    expect.arrayContaining([
      '/blog/writing/plain/',
      '/blog/writing/plain/#in-the-middle',
      '/blog/limits/',
      'https://elsewhere.example/',
      'https://bare.example/path',
    ]),
  );
});

test('Markdown is whole: footnotes, tables, task lists, strikethrough, typographic quotes', () => {
  expect(everything.all('table')).toHaveLength(1);
  expect(everything.text(everything.one('td', { 'data-align': 'right' }))).toBe('3');
  expect(everything.all('del').map(everything.text)).toEqual(['a change']);
  expect(everything.all('input', { type: 'checkbox' })).toHaveLength(2);
  expect(everything.html).toContain('It’s a paragraph with “quotes”');
  const notes = everything.one('section', { 'data-footnotes': 'true' });
  expect(everything.text(notes)).toContain('The first note.');
});

test('headings can be linked', () => {
  const anchor = everything.one('a', { 'aria-label': 'Link to this section: The first heading' });
  expect(value(anchor, 'href')).toBe('#the-first-heading');
  expect(everything.all('h2', { id: 'the-first-heading' })).toHaveLength(1);
});

test('a table of contents in this blog leads to each part of a post, and stands only where there are three of them', async () => {
  const site = inject('site');
  const pages = await Promise.all((await postPages(site)).map((path) => readPage(site, path)));
  const long = pages.filter((page) => page.html.includes('<nav class="contents'));
  if (isAsItComes) expect(long.length).toBeGreaterThan(0);
  for (const page of long) {
    const links = page.all('a').map((link) => attribute(link, 'href') ?? '');
    const parts = page.all('h2').flatMap((heading) => attribute(heading, 'id') ?? []);
    const led = parts.filter((id) => links.filter((href) => href === `#${id}`).length > 1);
    expect(led.length).toBeGreaterThanOrEqual(3);
  }
});

test('a post with fewer headings has no table of contents', async () => {
  const plain = await readPage(fixture, 'writing/plain/');
  expect(plain.all('nav', { class: 'contents' })).toEqual([]);
});

test('the content note stands before the prose and leads past the passage', () => {
  const note = everything.one('div', { class: 'boxed' });
  expect(everything.text(note)).toBe(
    'Before you read. In the middle, this post discusses eating: how a family ate. Go past the part on eating',
  );
  expect(everything.html.indexOf('class="boxed"')).toBeLessThan(everything.html.indexOf('It’s a paragraph'));
  expect(everything.all('p', { id: 'past-eating' })).toHaveLength(1);
});

test('what to read next: the chosen first, no heavier one, none from nowhere', () => {
  const related = everything.all('section', { 'aria-labelledby': 'related' });
  const text = related.map(everything.text).join('');
  expect(text).toContain('A plain post');
  expect(text).not.toContain('A heavier post');
  expect(text.indexOf('A plain post')).toBeLessThan(text.indexOf('Part one'));
});

test('a part of a series leads to the parts beside it', async () => {
  const two = await readPage(fixture, 'writing/part-two/');
  expect(value(two.one('a', { rel: 'prev', class: 'previous' }), 'href')).toBe('/blog/writing/part-one/');
  expect(value(two.one('a', { rel: 'next', class: 'next' }), 'href')).toBe('/blog/writing/part-three/');
  expect(two.text(two.one('a', { href: '/blog/series/a-series/' }))).toBe('Part 2 of 3 in A series');
});

test('a post outside a series leads to those before and after it in time', async () => {
  const plain = await readPage(fixture, 'writing/plain/');
  expect(value(plain.one('a', { rel: 'prev', class: 'previous' }), 'href')).toBe('/blog/writing/heavier/');
  expect(value(plain.one('a', { rel: 'next', class: 'next' }), 'href')).toBe('/blog/writing/everything/');
});

test('sources stand at the end with their links', () => {
  const source = everything.one('a', { href: 'https://books.example/title' });
  expect(everything.text(source)).toBe('A book’s title');
});

test('each component of the prose says what it is', () => {
  const prose = everything.text(everything.one('div', { class: 'prose' }));
  for (const label of ['To sit with', 'Not one person: put together from many', 'A question from readers']) {
    expect(prose).toContain(label);
  }
  expect(prose).toContain('Changed on 9 October 2026');
});

test('help stands after a post about a heavy subject, and not after others', async () => {
  expect(everything.all('section', { class: 'boxed help-block' })).toHaveLength(1);
  const plain = await readPage(fixture, 'writing/plain/');
  expect(plain.all('section', { class: 'boxed help-block' })).toEqual([]);
});
