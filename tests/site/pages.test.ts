import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { brokenLinks } from '../links.ts';
import { en } from '../../src/words/en/index.ts';
import { isAsItComes, ownBase, ownWords } from '../own-blog.ts';
import { allPages, readPage, value } from './read.ts';

const site = inject('site');
const fixture = inject('fixture');

describe.runIf(isAsItComes)('the sample', () => {
  test('has every kind of page', async () => {
    const pages = await allPages(site);
    expect(pages).toEqual(
      expect.arrayContaining([
        'index.html',
        '404.html',
        'writing/index.html',
        'writing/2026/index.html',
        'topics/index.html',
        'topics/safety/index.html',
        'paths/index.html',
        'series/index.html',
        'about/index.html',
        'limits/index.html',
        'privacy/index.html',
        'help/index.html',
        'follow/index.html',
        'search/index.html',
      ]),
    );
    expect(
      pages.filter((page) => /^writing\/[a-z]/.test(page) && page !== 'writing/index.html').length,
    ).toBeGreaterThanOrEqual(12);
  });

  test('names itself, its language and its author on the home page', async () => {
    const home = await readPage(site, '');
    expect(value(home.one('html'), 'lang')).toBe('en');
    expect(value(home.one('html'), 'dir')).toBe('ltr');
    expect(home.text(home.one('title'))).toBe('Held in Common');
    expect(home.text(home.one('h1'))).not.toBe('');
  });
});

describe.each([
  ['this blog', site, ownBase, ownWords],
  ['the fixture under /blog/', fixture, '/blog/', en],
] as const)('%s', (_name, folder, base, words) => {
  test('has no link and no fragment that leads nowhere', async () => {
    const { broken, followed } = await brokenLinks(folder, base);
    expect(broken).toEqual([]);
    expect(followed).toBeGreaterThan(10);
  });

  test('is valid HTML on every page', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // Matters of taste, or of a version of HTML that nobody reads.
        'doctype-style': 'off',
        'no-trailing-whitespace': 'off',
        'void-style': 'off',
        'attribute-boolean-style': 'off',
        'no-inline-style': 'error',
        // There is nothing from elsewhere that could be checked.
        'require-sri': 'off',
        // Titles are the author's: she may write long ones.
        'long-title': 'off',
        // The numbers come from data files and are links where they are meant to be.
        'tel-non-breaking': 'off',
        // In the reading settings each choice acts at once: there is nothing to submit.
        'wcag/h32': 'off',
        // A list without markers is announced as one only with the role said aloud.
        'no-redundant-role': 'off',
      },
    });
    const complaints: string[] = [];
    for (const page of await allPages(folder)) {
      const report = await validator.validateString((await readPage(folder, page)).html);
      for (const { messages } of report.results) {
        complaints.push(
          ...messages.map(({ line, ruleId, message }) => `${page}:${line} ${ruleId}: ${message}`),
        );
      }
    }
    expect(complaints).toEqual([]);
  });

  test('has one h1, one main, a description and the same help link on every page', async () => {
    for (const path of await allPages(folder)) {
      const page = await readPage(folder, path);
      if (page.html.includes('http-equiv="refresh"')) continue;
      expect(page.all('h1'), path).toHaveLength(1);
      expect(page.all('main'), path).toHaveLength(1);
      expect(value(page.one('meta', { name: 'description' }), 'content'), path).not.toBe('');
      expect(page.text(page.one('a', { class: 'help' })), path).toBe(words.help);
      expect(value(page.one('a', { class: 'help' }), 'href'), path).toBe(`${base}help/`);
    }
  });

  test('skips no level of headings on any page', async () => {
    for (const path of await allPages(folder)) {
      const { html } = await readPage(folder, path);
      const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
      const skipped = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
      expect([path, skipped]).toEqual([path, []]);
    }
  });

  test('offers its feeds on every page', async () => {
    for (const path of await allPages(folder)) {
      const page = await readPage(folder, path);
      if (page.html.includes('http-equiv="refresh"')) continue;
      const feeds = page.all('link', { rel: 'alternate' }).map((link) => value(link, 'href'));
      expect(feeds, path).toEqual(
        expect.arrayContaining([`${base}rss.xml`, `${base}atom.xml`, `${base}feed.json`]),
      );
    }
  });

  test('asks for nothing from elsewhere', async () => {
    for (const path of await allPages(folder)) {
      const page = await readPage(folder, path);
      const asked = [
        ...page.all('script').flatMap((element) => element.attrs.filter(({ name }) => name === 'src')),
        ...page
          .all('img')
          .flatMap((element) => element.attrs.filter(({ name }) => name === 'src' || name === 'srcset')),
        ...page.all('source').flatMap((element) => element.attrs.filter(({ name }) => name === 'srcset')),
        ...page
          .all('link')
          .filter((element) => !['canonical', 'alternate'].includes(value(element, 'rel')))
          .flatMap((element) => element.attrs.filter(({ name }) => name === 'href')),
      ].map(({ value: address }) => address);
      expect(
        asked.filter((address) => !address.startsWith(base)),
        path,
      ).toEqual([]);
      expect(page.all('iframe'), path).toEqual([]);
      expect(/@import|url\((?!["']?\/)/.test(page.all('style').map(page.text).join('')), path).toBe(false);
    }
  });
});

describe('the fixture under /blog/', () => {
  test('cuts long lists into pages', async () => {
    const first = await readPage(fixture, 'topics/many/');
    expect(first.all('article', { class: 'item' })).toHaveLength(60);
    expect(value(first.one('a', { rel: 'next' }), 'href')).toBe('/blog/topics/many/2/');
    const second = await readPage(fixture, 'topics/many/2/');
    expect(second.all('article', { class: 'item' })).toHaveLength(5);
    expect(await allPages(fixture)).toContain('writing/2024/2/index.html');
  });

  test('says the titles and the introduction as text, typographically set', async () => {
    const home = await readPage(fixture, '');
    expect(home.text(home.one('title'))).toBe('A & B’s <blog>');
    expect(home.text(home.one('h1'))).toBe('A fixture’s headline');
    expect(home.html).toContain('It’s a fixture with “quotes” &amp; more.');
    const about = await readPage(fixture, 'about/');
    expect(about.text(about.one('h1'))).toBe('The author’s page');
  });

  test('takes the interface from words.yaml where the author reworded it', async () => {
    const home = await readPage(fixture, '');
    const links = home.all('a', { href: '/blog/paths/' }).map(home.text);
    expect(links).toContain('Begin here');
  });

  test('names the topic of a post in every list but the topic’s own', async () => {
    const labels = async (path: string) => {
      const page = await readPage(fixture, path);
      return page.all('p', { class: 'subjects' }).map(page.text);
    };
    expect(await labels('writing/2025/')).toContain('Safety');
    expect(await labels('topics/safety/')).toEqual([]);
  });

  test.each([
    ['paths/', '/blog/paths/a-path/', ['Everything: it’s “all” here & <there>', 'Part one']],
    ['series/', '/blog/series/a-series/', ['Part one', 'Part two', 'Part three']],
  ])('shows on %s what is in each, in its order, with a drawing', async (path, address, titles) => {
    const page = await readPage(fixture, path);
    const items = page.all('article', { class: 'item' });
    expect(page.all('svg').filter((svg) => value(svg, 'class').startsWith('art '))).toHaveLength(
      items.length,
    );
    expect(page.text(page.one('a', { href: address }))).not.toBe('');
    const [list] = page.all('ol', { class: 'parts' });
    expect(list?.childNodes.flatMap((one) => ('tagName' in one ? [page.text(one)] : []))).toEqual(titles);
  });

  test('begins in one place with one name: what the author put forward, then the ways through the writing', async () => {
    const starts = await readPage(fixture, 'paths/');
    expect(starts.text(starts.one('h1'))).toBe('Begin here');
    expect(starts.all('h2').map(starts.text)).toEqual(['Everything: it’s “all” here & <there>', 'A way in']);
    const home = await readPage(fixture, '');
    expect(home.all('h2').map(home.text)).toEqual(['Begin here', 'Latest writing']);
    expect(home.text(home.one('a', { href: '/blog/paths/' }))).toBe('Begin here');
  });

  test('shows the newest posts on the home page, the first of them as the lead', async () => {
    const [home, archive] = await Promise.all(['', 'writing/'].map((path) => readPage(fixture, path)));
    const titles = (page: typeof home) => page?.all('h3').map(page.text) ?? [];
    const newest = titles(archive).slice(0, 3);
    expect(titles(home)).toEqual(expect.arrayContaining(newest));
    expect(home?.all('article', { class: 'item lead' })).toHaveLength(1);
    expect(archive?.all('article', { class: 'item lead' })).toHaveLength(1);
  });

  test('shows a topic without posts nowhere', async () => {
    const topics = await readPage(fixture, 'topics/');
    expect(topics.html).not.toContain('Nothing here yet');
    expect(await allPages(fixture)).not.toContain('topics/empty/index.html');
  });

  test('lists all writing by topic on the search page, without a script', async () => {
    const search = await readPage(fixture, 'search/');
    expect(search.all('h3').map(search.text)).toEqual([
      'Safety',
      'Community',
      expect.stringContaining('Quirk'),
      'Many',
    ]);
    expect(search.all('a', { href: '/blog/writing/plain/' }).length).toBeGreaterThan(0);
    expect(search.text(search.one('a', { href: '/blog/topics/many/' }))).not.toBe('');
  });

  test('shows the stops of a reading path in their order', async () => {
    const path = await readPage(fixture, 'paths/a-path/');
    expect(path.all('h2').map(path.text)).toEqual(['Everything: it’s “all” here & <there>', 'Part one']);
    expect(path.html).toContain('Stop 1 of 2');
  });

  test('shows the parts of a series in their order', async () => {
    const series = await readPage(fixture, 'series/a-series/');
    expect(series.all('h2').map(series.text)).toEqual(['Part one', 'Part two', 'Part three']);
  });

  test('helps from the page for what is not there', async () => {
    const lost = await readPage(fixture, '404.html');
    const links = lost.all('a').map((link) => value(link, 'href'));
    expect(links).toEqual(expect.arrayContaining(['/blog/topics/safety/', '/blog/search/', '/blog/help/']));
    expect(value(lost.one('meta', { name: 'robots' }), 'content')).toBe('noindex');
  });
});
