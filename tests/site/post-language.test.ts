import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../src/library/content/files.ts';
import { attribute } from '../../src/outputs/markup/html.ts';
import { today } from './build-once.ts';
import { command, type Ended } from './command.ts';
import { readPage } from './read.ts';
import { writeSmallBlog } from './small-blog.ts';

const content = join(import.meta.dirname, '../../node_modules/.cache/tests/post-language');
const site = `${content}-site`;
const hebrew = `---
title: המטבח
description: משפט אחד על הבית.
pubDate: 2026-10-09
topics: [house]
language: he
translationOf: kitchen
contentNotes:
  - about: suicide
    depth: mentioned
---

הבית ישן.

<Vignette basis="composite">

מישהי באה.

</Vignette>
`;

const spanish = `---
title: 'Lo que "cuidar" dice'
description: Una frase.
language: es
---

Dijo "aquí" y nada más.[^1]

[^1]: Una nota.
`;

describe('a post in Hebrew on a blog in German', () => {
  let built: Ended = { code: null, output: '' };

  beforeAll(async () => {
    await rm(content, { recursive: true, force: true });
    await writeSmallBlog(content, 'de');
    await writeFile(join(content, 'posts/mitbach.mdx'), hebrew);
    await writeFile(join(content, 'pages/sobre-mi.mdx'), spanish);
    await appendFile(join(content, 'posts/water.mdx'), '\nMehr.\n');
    built = await command('build', { BLOG_CONTENT: content, BLOG_OUT: site, BLOG_TODAY: today });
  });

  test('is built', () => {
    expect(built.code, built.output).toBe(0);
  });

  test('its topic says which languages there are, on its page and in its feed', async () => {
    const said = 'Sprachen dieser Beiträge: Deutsch und עברית';
    const page = await readPage(site, 'topics/house/');
    expect(page.all('p', { class: 'onward' }).map(page.text)).toContain(said);
    expect(await readFile(join(site, 'topics/house/rss.xml'), 'utf8')).toMatch(
      new RegExp(`<description>[^<]* ${said}</description>`),
    );
  });

  test('says so where its words are, runs its own way, and has the interface around them in its language', async () => {
    const page = await readPage(site, 'writing/mitbach/');
    expect(attribute(page.one('html'), 'lang')).toBe('de');
    const article = page.one('article');
    expect([attribute(article, 'lang'), attribute(article, 'dir')]).toEqual(['he', 'rtl']);
    expect(attribute(page.one('section', { class: 'vignette' }), 'aria-label')).toMatch(/\p{Script=Hebrew}/u);
    expect(page.text(page.one('span', { 'data-note': '' }))).not.toMatch(/\p{Script=Latin}/u);
    expect(attribute(page.one('section', { class: 'boxed help-block' }), 'lang')).toBe('he');
  });

  test('leads to the same text in German and back, for readers and for programs', async () => {
    const page = await readPage(site, 'writing/mitbach/');
    const back = await readPage(site, 'writing/kitchen/');
    const linked = (one: typeof page) =>
      one.all('link', { rel: 'alternate' }).flatMap((link) => attribute(link, 'hreflang') ?? []);
    expect([linked(page), linked(back)]).toEqual([
      ['he', 'de'],
      ['de', 'he'],
    ]);
    expect(page.all('a', { hreflang: 'de' }).map(page.text)).toEqual(['Deutsch']);
    expect(back.all('a', { hreflang: 'he' }).map(back.text)).toEqual(['עברית']);
  });

  test('has beside it a page in Spanish, which says so of its words and sets them as Spanish is set', async () => {
    const page = await readPage(site, 'sobre-mi/');
    const title = page.one('h1');
    expect([attribute(title, 'lang'), page.text(title)]).toEqual(['es', 'Lo que «cuidar» dice']);
    const prose = page.one('div', { class: 'prose' });
    expect(attribute(prose, 'lang')).toBe('es');
    expect(page.text(prose)).toContain('Dijo «aquí» y nada más.');
    expect(attribute(page.one('html'), 'lang')).toBe('de');
  });

  test('is searched in an index of its own, with the stems of its language, which the page of the search asks too', async () => {
    const search = await readPage(site, 'search/');
    expect(attribute(search.one('blog-search'), 'data-languages')).toBe('he');
    const inHebrew = await listFiles(join(site, 'pagefind/in-he'));
    expect(inHebrew.filter((file) => file.endsWith('.pf_fragment'))).toHaveLength(1);
    expect(inHebrew.filter((file) => /^wasm/.test(file))).toEqual(['wasm.unknown.pagefind']);
    expect(await readFile(join(site, 'pagefind/pagefind-entry.json'), 'utf8')).toContain('"de"');
  });

  test('lets a reader see the posts of one language alone, which without a script are all there', async () => {
    const list = await readPage(site, 'writing/');
    const entries = [...list.html.matchAll(/<article class="item[^>]* data-in="?(\w+)/g)].map(
      ([, code]) => code,
    );
    expect(entries.toSorted()).toEqual(['de', 'de', 'he']);
    expect(list.html).toContain('"posts":["de","he"]');
    expect(list.html).toMatch(/\[data-posts="?he"?\] \[data-in\]:not\(\[data-in="?he"?\]\)\{display:none\}/);
    const choices = list.all('input', { name: 'posts' }).map((radio) => attribute(radio, 'value'));
    expect(choices).toEqual(['', 'de', 'he']);
    expect(attribute(list.one('html'), 'data-posts')).toBeUndefined();
  });

  test('says in lists and feeds what language it is in', async () => {
    const list = await readPage(site, 'writing/');
    const [title] = list.all('a', { lang: 'he' });
    expect(title && [list.text(title), attribute(title, 'dir')]).toEqual(['המטבח', 'rtl']);
    expect(await readFile(join(site, 'atom.xml'), 'utf8')).toContain('<entry xml:lang="he">');
    expect(list.all('a', { lang: 'de' })).toEqual([]);
  });
});
