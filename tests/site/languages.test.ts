import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { attribute, elementsIn, parsePage, textOf } from '../../src/outputs/markup/html.ts';
import { listFiles } from '../../src/library/content/files.ts';
import { en } from '../../src/words/en/index.ts';
import { wordsOf } from '../../src/words/index.ts';
import type { Words } from '../../src/words/words.ts';
import { today } from './build-once.ts';
import { command, type Ended } from './command.ts';
import { allPages, readPage } from './read.ts';
import { writeSmallBlog, writtenIn } from './small-blog.ts';

const work = join(import.meta.dirname, '../../node_modules/.cache/tests/languages');

/** Every text of the interface in a language. */
function texts(words: Words): string[] {
  return Object.values(words).flatMap((word) =>
    typeof word === 'string' ? [word] : Object.values(word).map(String),
  );
}

/** What no page in another language may say: each English text that none of its own has within it. */
function englishOnly(own: Words): Map<string, RegExp> {
  const said = texts(own).join('\n');
  const found = texts(en).flatMap((text): [string, RegExp][] => {
    const pattern = RegExp.escape(text).replace(/\\\{\w+\\\}/g, '.{1,80}?');
    const whole = new RegExp(`(?<![\\p{L}\\p{N}-])${pattern}(?![\\p{L}\\p{N}-])`, 'u');
    return /^\W*\{\w+\}\W*(?:\{\w+\}\W*)*$/.test(text) || whole.test(said) ? [] : [[text, whole]];
  });
  return new Map(found);
}

/** All that a page says, to whoever sees it, hears it or has a script say it. */
function saidOn(html: string): string {
  return [...elementsIn(parsePage(html))]
    .flatMap((element) => {
      const attributes = ['aria-label', 'alt', 'title', 'placeholder', 'content', 'label'];
      const own = attributes.map((name) => attribute(element, name) ?? '');
      // A single small word is a name that scripts and styles know.
      const data = element.attrs
        .filter(({ name, value }) => name.startsWith('data-') && !/^[a-z-]*$/.test(value))
        .map(({ value }) => value);
      const inside = ['script', 'style', 'html', 'head', 'body'].includes(element.tagName)
        ? ''
        : textOf(element);
      return [...own, ...data, inside];
    })
    .join('\n')
    .replace(/[^\S\n]+/g, ' ');
}

const feeds = ['rss.xml', 'atom.xml', 'feed.json'];

async function pagesOf(folder: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const path of await allPages(folder))
    pages.set(path, saidOn(await readFile(join(folder, path), 'utf8')));
  const others = (await listFiles(folder)).filter((file) => feeds.includes(file) || /manifest/.test(file));
  for (const path of others) pages.set(path, await readFile(join(folder, path), 'utf8'));
  return pages;
}

test('what is looked for is found where it is: on the pages of a blog in English', async () => {
  const all = [...(await pagesOf(inject('fixture'))).values()].join('\n');
  const sought = englishOnly((await wordsOf('he')) ?? en);
  expect([...sought.values()].filter((pattern) => pattern.test(all)).length).toBeGreaterThan(200);
});

describe.each(['ar', 'de', 'es', 'he', 'ja', 'uk'])('a blog in %s', (language) => {
  const site = join(work, `${language}-site`);
  let built: Ended = { code: null, output: '' };
  let direction = '';

  beforeAll(async () => {
    const content = join(work, language);
    await rm(content, { recursive: true, force: true });
    ({ direction } = await writeSmallBlog(content, language));
    built = await command('build', { BLOG_CONTENT: content, BLOG_OUT: site, BLOG_TODAY: today });
  });

  test('is built, with a word on the language of the commands and none on what is left in English', () => {
    expect(built.code, built.output).toBe(0);
    expect(built.output).not.toContain('still English');
  });

  test('has no English word of the interface on any page, or in any feed', async () => {
    const sought = englishOnly((await wordsOf(language)) ?? en);
    expect(sought.size).toBeGreaterThan(250);
    const pages = await pagesOf(site);
    expect(pages.size).toBeGreaterThan(25);
    const english = [...pages].flatMap(([path, said]) =>
      [...sought].flatMap(([text, pattern]) => (pattern.test(said) ? [`${path}: ${text}`] : [])),
    );
    expect(english).toEqual([]);
  });

  test('shows the parts of a telephone number in their order', async () => {
    const page = await readPage(site, 'help/');
    const calls = page.all('a', { href: 'tel:116123' }).map(page.text);
    const shown = direction === 'rtl' ? '\u2066116 123\u2069' : '116 123';
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.filter((call) => !call.includes(shown))).toEqual([]);
  });

  test('keeps what says how signs are read, and is set as its script is', async () => {
    const page = await readPage(site, 'writing/kitchen/');
    const { second, topic } = await writtenIn(language);
    expect(page.text(page.one('ruby'))).toBe(`${second}(${topic})`);
    expect(page.all('rt').map(page.text)).toEqual([topic]);
    expect(page.all('em').length).toBeGreaterThan(0);
    expect(/em:lang\([^)]*ja[^{]*\{[^}]*text-emphasis:/.test(page.html)).toBe(language === 'ja');
    expect(page.html.includes('word-break:auto-phrase')).toBe(language === 'ja');
  });

  test('says on each page which way it runs', async () => {
    for (const path of await allPages(site)) {
      const page = await readPage(site, path);
      const html = page.one('html');
      expect([path, attribute(html, 'lang'), attribute(html, 'dir')]).toEqual([path, language, direction]);
    }
  });
});
