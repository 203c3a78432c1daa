import { parseFeed } from '@rowanmanning/feed-parser';
import { parseJsonFeed } from 'feedsmith';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { attribute, elementsIn } from '../../src/outputs/markup/html.ts';
import { listFiles } from '../../src/library/content/files.ts';
import { isAsItComes, ownBase } from '../own-blog.ts';
import { allPages, filesWith, readPage, value, type Page } from './read.ts';

const site = inject('site');
const fixture = inject('fixture');
const everything = await readPage(fixture, 'writing/everything/');
/** The item of the post that uses all of it, as readers of the three formats see it. */
async function itemsOfEverything(): Promise<string[]> {
  const text = (name: string) => readFile(join(fixture, name), 'utf8');
  const xml = await Promise.all(['rss.xml', 'atom.xml'].map(async (name) => parseFeed(await text(name))));
  const json = parseJsonFeed(await text('feed.json')).items ?? [];
  const isIt = ({ title }: { readonly title?: string | null | undefined }) =>
    title?.startsWith('Everything: ');
  return [...xml.map(({ items }) => items.find(isIt)?.content ?? ''), json.find(isIt)?.content_html ?? ''];
}

const outer = (page: Page) => !page.html.includes('http-equiv="refresh"');

describe('the limits', () => {
  test('are linked from every page', async () => {
    for (const path of await allPages(fixture)) {
      const page = await readPage(fixture, path);
      if (outer(page)) expect(page.all('a', { href: '/blog/limits/' }).length, path).toBeGreaterThan(0);
    }
  });

  test('stand before the address wherever there is one', async () => {
    for (const path of await allPages(fixture)) {
      const page = await readPage(fixture, path);
      const [section] = page.all('section', { class: 'write-back' });
      if (!section) continue;
      expect(page.text(section), path).toMatch(/cannot give advice or therapy.*Write to me: ada@fixture/);
      const where = page.html.indexOf('class="write-back"');
      const address = page.html.indexOf('&#109;&#97;', where);
      const limits = page.html.indexOf('href="/blog/limits/"', where);
      if (path !== 'limits/index.html') expect(limits, path).toBeGreaterThan(0);
      if (path !== 'limits/index.html') expect(limits, path).toBeLessThan(address);
    }
  });

  test.runIf(isAsItComes)(
    'as they come, say what the blog is not, where to turn, who is licensed and where, and what clients do',
    async () => {
      const page = await readPage(site, 'limits/');
      const text = page.text(page.one('main'));
      for (const clause of [
        /isn.t therapy/,
        /doesn.t make you my client, and neither does writing to me/,
        /don.t monitor this site/,
        /Nothing here is for an emergency/,
        /help page/,
        /If a life is in danger Call 911/,
        /License/,
        /Licensed in/,
        /the way of reaching me that we agreed on/,
      ]) {
        expect(text).toMatch(clause);
      }
    },
  );
});

describe('nobody watches', () => {
  test('the privacy page names the host, and says what it keeps', async () => {
    const page = await readPage(fixture, 'privacy/');
    expect(page.all('dd').map(page.text)).toEqual(['Fixture Hosting', 'Addresses, for 30 days.']);
  });

  test('the page on consumer health data is linked from the home page, and from every other', async () => {
    for (const path of await allPages(fixture)) {
      const page = await readPage(fixture, path);
      if (!outer(page)) continue;
      expect(page.text(page.one('a', { href: '/blog/consumer-health-data/' })), path).toBe(
        'The health data page',
      );
    }
  });

  test('the page on finding somebody to talk to is linked from every page of this blog while it is there, and else from none', async () => {
    const isThere = (await allPages(site)).includes('finding-someone/index.html');
    for (const [folder, href, times] of [
      [site, `${ownBase}finding-someone/`, isThere ? 1 : 0],
      [fixture, '/blog/finding-someone/', 0],
    ] as const) {
      for (const path of await allPages(folder)) {
        const page = await readPage(folder, path);
        if (!outer(page)) continue;
        const [foot] = page.all('footer');
        const links = foot ? [...elementsIn(foot)].filter((one) => attribute(one, 'href') === href) : [];
        expect(links, path).toHaveLength(times);
      }
    }
  });

  test.runIf(isAsItComes)(
    'the privacy page, as it comes, promises what the browser’s test holds every page to, and no more',
    async () => {
      const page = await readPage(site, 'privacy/');
      const text = page.text(page.one('main'));
      for (const promise of [
        /It sets no cookies/,
        /no analytics/,
        /Nothing on its pages is fetched from another company/,
        /nothing is stored until you change a setting/,
        /is sent to nobody/,
        /words you type are not sent anywhere, and they aren.t put in the address/,
        /clears what you typed/,
        /Notes that you chose to keep on your device aren.t erased by it/,
        /takes nothing out of the history, and it.s no protection/,
        /Browsers may delete such things by themselves/,
      ]) {
        expect(text).toMatch(promise);
      }
      expect(text).not.toMatch(/anonym|completely safe|guarantee|100/i);
    },
  );

  test('a note to the author is shown to no reader of this blog', async () => {
    expect(await filesWith(site, /To the author:/)).toEqual([]);
  });
});

describe('the headers', () => {
  test('send no referrer and deny camera, microphone, place and topics', async () => {
    const headers = await readFile(join(fixture, '_headers'), 'utf8');
    expect(headers).toContain('Referrer-Policy: no-referrer\n');
    expect(headers).toContain(
      'Permissions-Policy: browsing-topics=(), camera=(), geolocation=(), microphone=()\n',
    );
    expect(headers).toContain("frame-ancestors 'none'");
  });

  test('each page brings its own policy, from nothing up, with hashes and nothing unsafe inline', async () => {
    for (const path of await allPages(fixture)) {
      const page = await readPage(fixture, path);
      const policy = value(page.one('meta', { 'http-equiv': 'content-security-policy' }), 'content');
      const rules = new Map(
        policy.split('; ').map((rule) => {
          const [name = '', ...sources] = rule.split(' ');
          return [name, sources] as const;
        }),
      );
      expect(rules.get('default-src'), path).toEqual(["'none'"]);
      for (const [name, sources] of rules) {
        const allowed = sources.filter(
          (source) => !/^'(?:none|self|sha256-[\w+/]+=*|wasm-unsafe-eval)'$/.test(source),
        );
        expect([path, name, allowed]).toEqual([path, name, []]);
      }
      if (outer(page))
        expect(value(page.one('meta', { name: 'referrer' }), 'content'), path).toBe('no-referrer');
    }
  });
});

describe('help', () => {
  test('the link stands in the same place on every page: last in the header, before the text', async () => {
    for (const path of await allPages(fixture)) {
      const page = await readPage(fixture, path);
      if (!outer(page)) continue;
      const header = page.html.slice(page.html.indexOf('<header class="top"'), page.html.indexOf('<main'));
      const links = [...header.matchAll(/<a\b[^>]*href="([^"]*)"/g)].map(([, href]) => href);
      expect(links.at(-1), path).toBe('/blog/help/');
      expect(links.length, path).toBe(7);
    }
  });

  test('after a heavy post stand the lines of the site’s country, those for its subject first', () => {
    const block = everything.one('section', { class: 'boxed help-block' });
    expect(everything.text(block)).toMatch(
      /A line about eating · anyone with a plate Text 555 A line in Britain · anyone Call 116 123/,
    );
    expect(everything.text(block)).not.toContain('America');
    expect(value(everything.one('a', { href: 'sms:555' }), 'href')).toBe('sms:555');
  });

  test('they stand in the feeds too, in each format', async () => {
    for (const item of await itemsOfEverything()) {
      expect(item).toMatch(
        /<strong>A line about eating<\/strong>: <a href="sms:555">Text 555<\/a> · anyone with a plate/,
      );
    }
  });

  test('the first thing offered after a heavy post is lighter, before its neighbours', () => {
    const after = everything.html.slice(everything.html.indexOf('class="after"'));
    expect(after.indexOf('id="related"')).toBeLessThan(after.indexOf('class="neighbours"'));
    const [first] = /<h3>\s*<a href="([^"]*)"/.exec(after)?.slice(1) ?? [];
    expect(first).toBe('/blog/writing/plain/');
  });

  test('a neighbor that is heavier says so before it is opened', async () => {
    const plain = await readPage(fixture, 'writing/plain/');
    expect(plain.text(plain.one('a', { class: 'previous' }))).toContain('describes suicide');
  });
});

describe('client material', () => {
  test('a vignette and a letter say what they rest on', () => {
    expect(everything.text(everything.one('section', { class: 'vignette' }))).toMatch(/^Not one person/);
    const letter = everything.text(everything.one('section', { class: 'letter' }));
    expect(letter).toMatch(/^A question from readers A question\? From someone in general Several people/);
    expect(everything.text(everything.one('section', { class: 'answer' }))).toBe('An answer A reply.');
  });

  test('the letter’s declaration goes along in the feed', async () => {
    expect(await readFile(join(fixture, 'feed.json'), 'utf8')).toContain('is nobody’s own letter');
  });
});

describe('content notes', () => {
  const note = 'This post discusses eating.';

  test('say what, how deeply and where, before the text, and lead past the passage', () => {
    const box = everything.one('div', { class: 'boxed' });
    expect(everything.text(box)).toContain('In the middle, this post discusses eating: how a family ate.');
    expect(value(everything.one('a', { href: '#past-eating' }), 'href')).toBe('#past-eating');
    const [note, prose] = ['class="boxed"', 'It’s a paragraph'].map((part) => everything.html.indexOf(part));
    expect(note).toBeLessThan(prose ?? 0);
  });

  test('each of several passages has a place of its own to be led past to', () => {
    const ends = everything.all('p', { class: 'passage-end quiet' }).map((end) => value(end, 'id'));
    expect(ends).toEqual(['past-eating', 'past-eating-2']);
  });

  test('go along in lists', async () => {
    for (const list of ['', 'writing/', 'topics/safety/', 'paths/a-path/', 'search/']) {
      expect((await readPage(fixture, list)).html, list).toContain('discusses eating');
    }
  });

  test('go along where a post is shared: in its description, and in what it says to machines', () => {
    for (const attributes of [{ name: 'description' }, { property: 'og:description' }]) {
      expect(value(everything.one('meta', attributes), 'content')).toMatch(
        new RegExp(`^${note} A post that`),
      );
    }
    const data: unknown = JSON.parse(
      everything.text(everything.one('script', { type: 'application/ld+json' })),
    );
    expect(data).toMatchObject({ description: expect.stringMatching(new RegExp(`^${note}`)) });
  });

  test('are never a gate: nothing has to be opened, nothing is blurred or covered', () => {
    const [passage] = everything.all('div', { 'data-passage': 'eating' });
    expect(passage && everything.text(passage)).toContain('The secretpassageword stands in the passage.');
    expect(everything.all('details').map(everything.text).join()).not.toContain('secretpassageword');
    expect(everything.html).not.toMatch(/blur\(|trigger warning|\bTW\b/i);
  });

  test('what stands in a passage is in no summary and no description', async () => {
    const json = JSON.stringify(JSON.parse(await readFile(join(fixture, 'feed.json'), 'utf8')));
    expect(/"summary":"[^"]*secretpassageword/.test(json)).toBe(false);
    for (const path of await allPages(fixture)) {
      const page = await readPage(fixture, path);
      const said = page.all('meta').flatMap(({ attrs }) => attrs.map((one) => one.value));
      expect(said.join(' '), path).not.toContain('secretpassageword');
    }
  });

  test('go along in search results, and nothing of a passage is in what search shows', async () => {
    const folder = join(fixture, 'pagefind/fragment');
    const fragments = await Promise.all(
      (await listFiles(folder)).map(async (file) =>
        gunzipSync(await readFile(join(folder, file))).toString(),
      ),
    );
    expect(fragments.filter((text) => text.includes('secretpassageword'))).toEqual([]);
    const post = fragments.find((text) => text.includes('"url":"/blog/writing/everything/"'));
    expect(post).toContain('"note":["discusses eating"]');
    expect(post).not.toContain('is nobody’s own letter');
  });

  test('stand in the first line of a feed’s item', async () => {
    const feed = await readFile(join(fixture, 'feed.json'), 'utf8');
    expect(feed).toMatch(
      /"content_html": "<p>Before you read\. In the middle, this post discusses eating: how a family ate\./,
    );
  });
});

describe('photographs', () => {
  test('one with its place in it is published without', async () => {
    const source = await sharp(join(inject('fixtureContent'), 'posts/with-pictures/cover.jpg')).metadata();
    expect(source.exif?.toString('latin1')).toContain('canarycamera');
    const pictures = (await filesWith(fixture, /^/)).filter((file) =>
      /\.(?:avif|jpe?g|png|webp)$/.test(file),
    );
    for (const file of pictures) {
      const { exif, xmp } = await sharp(join(fixture, file)).metadata();
      expect([file, exif, xmp]).toEqual([file, undefined, undefined]);
    }
  });
});

describe('following', () => {
  test('has links to readers, and loads nothing of theirs', async () => {
    const page = await readPage(fixture, 'follow/');
    expect(page.all('a', { class: 'reader' }).map((link) => value(link, 'href'))).toEqual([
      'feed:https://fixture.example/blog/rss.xml',
      expect.stringMatching(/^https:\/\/feedly\.com\//),
      expect.stringMatching(/^https:\/\/www\.inoreader\.com\//),
      expect.stringMatching(/^https:\/\/www\.newsblur\.com\//),
      expect.stringMatching(/^https:\/\/theoldreader\.com\//),
    ]);
    expect(page.text(page.one('section', { class: 'readers' }))).toContain(
      'will know that you follow this site',
    );
    expect(page.all('input', { type: 'email' })).toEqual([]);
  });

  test.runIf(isAsItComes)(
    'as it comes, somebody who never heard of a feed reads what one is before the addresses',
    async () => {
      const page = await readPage(site, 'follow/');
      const text = page.text(page.one('main'));
      expect(text).toMatch(/called a feed.*An app called a feed reader.*Three steps.*Feed address.*rss\.xml/);
      expect(text).toMatch(/You don.t give me an address, so there is no list/);
      expect(page.all('form').map(page.text).join()).not.toMatch(/email|subscribe/i);
    },
  );

  test('an item carries its sources, as the page does', async () => {
    const said = 'A. Author, A book’s title (1999, a book, read there on 30 September 2026)';
    const plain = (html: string) => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
    expect(everything.text(everything.one('main'))).toContain(said);
    for (const item of await itemsOfEverything()) expect(plain(item)).toContain(said);
  });
});

describe('reading paths', () => {
  test('say what they go into before they begin, and at each stop', async () => {
    const path = await readPage(fixture, 'paths/a-path/');
    const text = path.text(path.one('main'));
    expect(text.indexOf('Before you begin. What follows here discusses eating.')).toBeGreaterThan(0);
    expect(text.indexOf('Before you begin.')).toBeLessThan(text.indexOf('Stop 1 of 2'));
  });

  test('a post says where it stands on one and what comes next, the same for everyone', async () => {
    const nav = everything.one('nav', { class: 'on-paths' });
    expect(everything.text(nav)).toMatch(/A way in This is stop 1 of 2\. Next on it: Part one/);
    const last = await readPage(fixture, 'writing/part-one/');
    expect(last.text(last.one('nav', { class: 'on-paths' }))).toContain('The way ends here.');
    for (const link of everything.all('a')) expect(value(link, 'href')).not.toContain('?');
  });
});

describe('writing back', () => {
  test('the address is in no file in a form that robots look for', async () => {
    expect(await filesWith(fixture, /ada@|@fixture\.example|ada%40|ada\s*\[at\]/i)).toEqual([]);
  });

  test('"mailto:" stands in no file but where a line or the author’s own prose has it', async () => {
    const files = (await filesWith(fixture, /mailto:/)).filter(
      (file) => !/^(?:assets|pagefind)\//.test(file),
    );
    for (const file of files) {
      const text = await readFile(join(fixture, file), 'utf8');
      expect(new Set(text.match(/mailto:[^"\\<&]*/g)), file).toEqual(new Set(['mailto:me@plain.example']));
    }
  });
});

describe('a withdrawn post', () => {
  test('answers with a notice that has no word of it, no card, and is in no list', async () => {
    const notice = await readPage(fixture, 'writing/taken-down/');
    expect(notice.text(notice.one('h1'))).toBe('The withdrawn page');
    expect(notice.all('meta', { property: 'og:image' })).toEqual([]);
    expect(notice.all('meta', { property: 'og:title' })).toEqual([]);
    expect(await filesWith(fixture, /canarywithdrawn/i)).toEqual([]);
    expect(await filesWith(fixture, /writing\/taken-down/)).toEqual(['writing/taken-down/index.html']);
  });
});

describe('how the blog has changed', () => {
  test('has a page of its own, newest first by month, linked from the archive and from a post’s changes', async () => {
    const page = await readPage(fixture, 'changes/');
    expect(page.all('h2').map(page.text)).toEqual(['October 2026', 'June 2026']);
    expect(
      page
        .all('li')
        .map(page.text)
        .filter((text) => text.includes('October')),
    ).toEqual([
      expect.stringMatching(/^9 October Everything.*Put it in again\.$/),
      expect.stringMatching(/^5 October Everything.*Took a sentence back\.$/),
    ]);
    for (const from of ['writing/', 'writing/everything/']) {
      const linked = await readPage(fixture, from);
      expect(linked.text(linked.one('a', { href: '/blog/changes/' })), from).toBe(
        'How the whole blog has changed',
      );
    }
  });
});
