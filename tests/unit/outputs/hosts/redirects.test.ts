import { describe, expect, test } from 'vitest';
import { urlsOf } from '../../../../src/library/urls.ts';
import { withPolicy } from '../../../../src/outputs/page/csp.ts';
import {
  aliasesOf,
  aliasPage,
  fileAt,
  otherAliasesOf,
  redirectsFile,
} from '../../../../src/outputs/hosts/redirects.ts';
import { path, series, topic } from '../../make.ts';
import { postLike, siteLike } from '../example.ts';

const site = siteLike({ address: 'https://example.org/blog/' });
const urls = urlsOf(site);
const aliases = ['/an-old-name/', '/older/'];

describe('earlier addresses', () => {
  test('lead to the post as it is called now, in the folder of the site', () => {
    expect(aliasesOf([postLike('new', { title: "It's new", aliases })], site, urls)).toEqual([
      { from: '/blog/an-old-name/', to: '/blog/writing/new/', title: 'It’s new' },
      { from: '/blog/older/', to: '/blog/writing/new/', title: 'It’s new' },
    ]);
  });

  test('of what nobody may see do not exist', () => {
    const posts = [
      postLike('draft', { aliases, draft: true }),
      postLike('later', { aliases, pubDate: '2027-06-01' }),
      postLike('gone', { aliases, withdrawn: '2026-08-01' }),
    ];
    expect(aliasesOf(posts, site, urls)).toEqual([]);
  });

  test('of topics, series and paths lead on while they have a post that can be seen', () => {
    const groups = {
      pages: [],
      topics: [
        topic({ id: 'rest', aliases: ['/topics/quiet/'] }),
        topic({ id: 'empty', aliases: ['/none/'] }),
      ],
      series: [series({ aliases: ['/series/notes/'] })],
      paths: [
        path({ aliases: ['/paths/start/'] }),
        path({ id: 'closed', posts: ['gone'], aliases: ['/shut/'] }),
      ],
    };
    const posts = [
      postLike('a', { topics: ['rest'], series: 'letters', part: 1 }),
      postLike('gone', { topics: ['empty'], withdrawn: '2026-08-01' }),
    ];
    expect(otherAliasesOf(groups, posts, site, urls).map(({ from, to }) => `${from} ${to}`)).toEqual([
      '/blog/topics/quiet/ /blog/topics/rest/',
      '/blog/series/notes/ /blog/series/letters/',
      '/blog/paths/start/ /blog/paths/begin/',
    ]);
  });

  test('stand in the redirects file one to a line, for good', () => {
    const file = redirectsFile([
      { from: '/old/', to: '/writing/new/' },
      { from: '/older/', to: '/writing/new/' },
    ]);
    expect(file).toBe('/old/ /writing/new/ 301\n/older/ /writing/new/ 301\n');
    expect(redirectsFile([])).toBe('');
  });

  test('are written as they are sent, in whatever script', () => {
    expect(redirectsFile([{ from: '/größe/', to: '/writing/size/' }])).toBe(
      '/gr%C3%B6%C3%9Fe/ /writing/size/ 301\n',
    );
  });

  test('holds no more rules than Cloudflare reads, however many posts have been renamed', () => {
    const renamed = Array.from({ length: 10_000 }, (_, at) => ({
      from: `/old-${at}/`,
      to: `/writing/${at}/`,
    }));
    const lines = redirectsFile(renamed).trimEnd().split('\n');
    expect(lines).toHaveLength(2_000);
    expect([lines[0], lines.at(-1)]).toEqual(['/old-0/ /writing/0/ 301', '/old-1999/ /writing/1999/ 301']);
  });
});

describe('the page at an earlier address', () => {
  const to = '/blog/writing/new/';
  const title = 'Tea & </title><script>toast</script>';
  const page = aliasPage({
    to,
    canonical: `https://example.org${to}`,
    icon: '/blog/site-icons/icon.svg',
    title,
    site: { ...site, language: 'ar', direction: 'rtl' },
  });

  test('leads on at once, and has a link for whoever is not led', () => {
    expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
    expect(page).toContain(`<a href="${to}">`);
  });

  test('names the address that counts, and keeps itself out of search engines', () => {
    expect(page).toContain(`<link rel="canonical" href="https://example.org${to}">`);
    expect(page).toContain('<meta name="robots" content="noindex">');
  });

  test('names an icon, so that no browser asks the host for one that is not there', () => {
    expect(page).toContain('<link rel="icon" href="/blog/site-icons/icon.svg">');
  });

  test('says its language and direction', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/);
  });

  test('shows the title as text, and runs no script', () => {
    expect(page).not.toContain('<script');
    expect(page).toContain('<title>Tea &amp; &lt;/title&gt;&lt;script&gt;toast&lt;/script&gt;</title>');
  });

  test('can carry a policy as every page does', () => {
    expect(withPolicy(page)).toContain("default-src 'none'");
  });
});

test('a page and a number are earlier addresses too, each with a file that leads on', () => {
  const found = aliasesOf([postLike('new', { aliases: ['/2012/09/a-room.html', '/?p=20'] })], site, urls);
  expect(found.map(({ from }) => fileAt(from).replace(urls.home, '/'))).toEqual([
    '/2012/09/a-room.html',
    '/earlier/p-20/index.html',
  ]);
});
