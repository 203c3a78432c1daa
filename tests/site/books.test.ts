import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../src/library/content/files.ts';
import { bytesIn } from '../../src/library/format/messages.ts';
import { partsOf } from '../../src/outputs/books/parts.ts';
import { epub } from '../../src/outputs/epub/epub.ts';
import { picturesOf } from '../../src/outputs/epub/pictures.ts';
import { picturesIn, textOf, written } from '../../src/outputs/epub/texts.ts';
import { decidingNames, selectorReader } from '../../src/outputs/page/css/prune.ts';
import { attribute, elementsIn, parsePage } from '../../src/outputs/markup/html.ts';
import { en } from '../../src/words/en/index.ts';
import postcss from 'postcss';
import { faultsIn, openBook } from '../epub.ts';
import { isAsItComes, ownBase, ownLanguage, ownWords } from '../own-blog.ts';
import { allPages, filesWith, postPages, readPage, value } from './read.ts';

const sites = { 'this blog': inject('site'), 'the fixture': inject('fixture') };
const fixture = inject('fixture');
const booksIn = async (folder: string) => (await listFiles(folder)).filter((file) => file.endsWith('.epub'));
const order = (text: string, ...words: readonly string[]) => words.map((word) => text.indexOf(word));

describe.each(Object.entries(sites))('the books of %s', (_, folder) => {
  test('are one for each path and each series that has a page, and nothing is wrong with them', async () => {
    const pages = (await allPages(folder)).filter((page) =>
      /^(?:paths|series)\/[^/]+\/index\.html$/.test(page),
    );
    const shown = await Promise.all(
      pages.map(async (page) =>
        (await readPage(folder, page)).html.includes('http-equiv="refresh"') ? [] : [page],
      ),
    );
    expect(await booksIn(folder)).toEqual(
      shown
        .flat()
        .map((page) => `epub/${page.replace('/index.html', '.epub')}`)
        .sort(),
    );
    for (const file of await booksIn(folder)) {
      expect([file, ...faultsIn(await readFile(join(folder, file)))]).toEqual([file]);
    }
  });

  test('could hold every post, its pictures too, and still nothing would be wrong', async () => {
    const base = folder === fixture ? '/blog/' : ownBase;
    const paths = await postPages(folder);
    const pages = await Promise.all(
      paths.map(async (path) => ({ path, html: await readFile(join(folder, path), 'utf8') })),
    );
    const texts = pages.map(({ path, html }) => {
      const id = path.split('/')[1] ?? '';
      return textOf(id, `https://example.org${base}writing/${id}/`, partsOf(html, path));
    });
    const shown = await picturesOf(picturesIn(texts), base, folder);
    const names = new Map([...shown].map(([src, { name }]) => [src, name]));
    const sections = texts.map((text) => {
      const { note, text: prose } = written(text, texts, names);
      return { name: `post-${text.chapter.id}`, title: text.chapter.id, xhtml: note + prose };
    });
    const book = {
      title: 'a',
      description: 'b',
      author: 'c',
      publisher: 'd',
      rights: 'e',
      accessibility: 'f',
      contents: 'g',
    };
    const address = { identifier: 'https://example.org/', source: 'https://example.org/' };
    const said = { language: 'en', direction: 'ltr', newest: '2026-01-01' } as const;
    const made = epub({ ...book, ...address, ...said, sections, pictures: [...shown.values()] });
    if (sections.length > 0) expect(faultsIn(made)).toEqual([]);
    if (folder !== fixture) return;
    expect(sections.length).toBeGreaterThan(15);
    expect([...shown.values()].map(({ name }) => name.split('.').at(-1))).toContain('png');
  });

  test('are offered on the page of the path or the series, each with its size', async () => {
    const [language, words] = folder === fixture ? ['en', en] : [ownLanguage, ownWords];
    for (const file of await booksIn(folder)) {
      const path = file.replace(/^epub\/|\.epub$/g, '');
      const page = await readPage(folder, `${path}/`);
      const [line] = page.all('div', { class: 'elsewhere quiet' }).map(page.text);
      const { size } = await stat(join(folder, file));
      expect(line).toContain(`${words.onePage} (`);
      expect(line).toContain(`${words.epub} (${bytesIn(size, language)})`);
      const link = page.all('a').find((one) => value(one, 'href').endsWith('.epub'));
      expect(link && [attribute(link, 'download'), attribute(link, 'rel')]).toEqual(['', 'nofollow']);
    }
  });
});

describe('a path as an EPUB', async () => {
  const book = openBook(await readFile(join(fixture, 'epub/paths/a-path.epub')));
  const post = book.text('EPUB/post-everything.xhtml');

  test('begins with what it is, who wrote it and what it goes into, and ends with whom to turn to', () => {
    const title = book.text('EPUB/title.xhtml');
    for (const words of [
      '<h1>A way in</h1>',
      'Two stops.',
      'Ada Writer, LMFT',
      'Before you begin. What follows here discusses eating.',
      'The newest text in it is from 9 October 2026.',
      'License: 12345. Licensed in: Vermont.',
    ]) {
      expect(title).toContain(words);
    }
    const help = book.text('EPUB/help.xhtml');
    for (const words of [
      '<a href="tel:116123">Call 116 123</a>',
      'A line about eating',
      'Checked 1 November 2026',
      'It is not therapy',
    ]) {
      expect(help).toContain(words);
    }
  });

  test('has of each post what it goes into first, with the way past it', () => {
    const places = order(
      post,
      '<h1>',
      'In the middle, this post discusses eating',
      'A post that uses all of it',
      '<p>It’s a paragraph',
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(post).toContain('<a href="#past-eating">Go past the part on eating</a>');
    expect(post).toContain('id="past-eating"');
  });

  test('has its notes, its questions as lines, what a vignette rests on, and its sources', () => {
    expect(post).toContain('role="doc-noteref" epub:type="noteref"');
    expect(post).toContain('<p>1. The first note.');
    expect(post).toMatch(/<li>What now\?<div class="lines">(?:<span><\/span>){3}<\/div><\/li>/);
    expect(post).toMatch(
      /What I noticed<\/strong><\/p>\s*<div class="ruled"> <div class="lines">\s*(?:<span><\/span>){4}/,
    );
    expect(post).toContain('☑ done');
    expect(post).toContain('Not one person: put together from many');
    expect(post).toContain('<a href="https://books.example/title">A book’s title</a>');
  });

  test('leads to the site for what is not in it', () => {
    expect(post).toContain('<a href="https://fixture.example/blog/writing/plain/#in-the-middle">');
    expect(post).toContain('<a href="https://fixture.example/blog/limits/">');
  });

  test('keeps nothing of the page that only works there', () => {
    expect(post).not.toMatch(
      /Room for your own words|Keep on this device|Link to this section| data-|<textarea|<button/,
    );
  });
});

describe('a path on one page', async () => {
  const page = await readPage(fixture, 'paths/a-path/all/');

  test('has all posts in their order under one title, each with its note and its text', () => {
    expect(page.text(page.one('h1'))).toBe('A way in');
    const places = order(
      page.html,
      'id="at-everything"',
      'In the middle, this post discusses eating',
      'a paragraph with',
      'id="at-part-one"',
      'with lanterns',
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('is left to its path by search engines and by the search', async () => {
    expect(value(page.one('meta', { name: 'robots' }), 'content')).toBe('noindex');
    expect(value(page.one('link', { rel: 'canonical' }), 'href')).toBe(
      'https://fixture.example/blog/paths/a-path/',
    );
    expect(await filesWith(fixture, /\/all\//)).not.toContain('sitemap.xml');
    expect(page.html).not.toContain('data-pagefind-body');
  });

  test('has nothing to type into but the settings, and no place is left without its text', () => {
    expect(page.all('textarea')).toEqual([]);
    expect(page.all('private-notes')).toEqual([]);
    expect(page.html).not.toMatch(/data-(?:text|note|size)-of/);
    const ids = [...elementsIn(parsePage(page.html))].flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('ends with help lines for all that its posts go into, and says what they are not', () => {
    const help = page.text(page.one('section', { class: 'boxed help-block' }));
    expect(help).toContain('A line about eating');
    expect(page.html).toContain('It is not therapy');
  });

  test('styles everything in it as its own page does', async () => {
    const read = selectorReader();
    const styled = (css: string) => new Set(decidingNames(postcss.parse(css), read));
    const own = await readPage(fixture, 'writing/everything/');
    const here = styled(page.all('style').map(page.whole).join(''));
    const classes = new Set(
      [...elementsIn(parsePage(page.html))].flatMap((element) =>
        (attribute(element, 'class') ?? '').split(/\s+/),
      ),
    );
    const there = styled(own.all('style').map(own.whole).join(''));
    expect(
      [...there].filter((name) => name.startsWith('.') && classes.has(name.slice(1)) && !here.has(name)),
    ).toEqual([]);
    expect([...here].filter((name) => name.startsWith('.')).length).toBeGreaterThan(20);
  });
});

test('in this blog, where somebody may have to leave a post quickly, the page with all of them can be left as well', async () => {
  const site = inject('site');
  const pages = (await allPages(site)).filter((page) => page.endsWith('/all/index.html'));
  const canBeLeft = async (path: string) => (await readPage(site, path)).all('leave-quickly').length > 0;
  const left = await Promise.all(
    pages.map(async (path) => {
      const page = await readPage(site, path);
      const posts = page.all('article').map((one) => value(one, 'id').replace(/^at-/, ''));
      const needs = await Promise.all(posts.map((id) => canBeLeft(`writing/${id}/`)));
      return { path, needs: needs.includes(true), can: await canBeLeft(path) };
    }),
  );
  expect(left.filter(({ needs, can }) => needs !== can)).toEqual([]);
  if (isAsItComes) expect(left.filter(({ needs }) => needs)).not.toEqual([]);
});
