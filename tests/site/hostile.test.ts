import { parseFragment } from 'parse5';
import { XmlDocument } from 'libxml2-wasm';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { elementsIn, parsePage, type Parent } from '../../src/outputs/markup/html.ts';
import { jsonFeed } from '../schemas/json-feed.ts';
import { faultsIn } from '../schemas/validate.ts';
import { allPages, readPage, value } from './read.ts';

const fixture = inject('fixture');
const path = 'writing/hostile/';

/** What a text of the fixture's post says after its first word, as it is printed: quotes and dashes are set. */
const hostile = '</script><img src=x onerror=alert(1)> ]]> <!– {{ “><svg onload=alert(1)> &lt; \u2028 end';
/** As a reader sees it. */
const folded = hostile.replace(/\s+/g, ' ');
const topic = 'Quirk </script><svg onload=alert(1)> ]]> <!– {{ \u2028 &lt;';
const file = (name: string) => readFile(join(fixture, name), 'utf8');

/** Elements that a text would have made, if it had not stayed one. */
function made(parent: Parent): string[] {
  return [...elementsIn(parent)].flatMap(({ tagName, attrs, childNodes }) => {
    const handlers = attrs.filter(({ name }) => /^on/i.test(name)).map(({ name }) => `${tagName}[${name}]`);
    const written = childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    // What a script puts into the page later is markup as well.
    if (attrs.some(isMarkup)) return [...handlers, ...made(parseFragment(written))];
    const runs = tagName === 'script' && /alert\(1\)/.test(written) && !attrs.some(isData);
    return runs ? [...handlers, written] : handlers;
  });
}

const isData = ({ name, value }: { name: string; value: string }) =>
  name === 'type' && value === 'application/ld+json';

const isMarkup = ({ name, value }: { name: string; value: string }) =>
  name === 'type' && value === 'text/html';

describe('a text that looks like markup, or like the end of what it stands in', () => {
  test('makes no element and no script on any page', async () => {
    const shown: string[] = [];
    for (const page of await allPages(fixture)) {
      const html = await file(page);
      if (html.includes('alert(1)')) shown.push(page);
      expect([page, made(parsePage(html))]).toEqual([page, []]);
    }
    expect(shown).toEqual(
      expect.arrayContaining([
        'index.html',
        'changes/index.html',
        'search/index.html',
        'topics/index.html',
        'topics/quirks/index.html',
        'writing/2026/index.html',
        'writing/hostile/index.html',
        'writing/index.html',
      ]),
    );
  });

  test('is the title, and what the page says of itself, to the letter', async () => {
    const page = await readPage(fixture, path);
    expect(page.text(page.one('h1'))).toBe(`Quillwort ${folded}`);
    expect(page.whole(page.one('title'))).toBe(`Quillwort ${hostile} · A & B’s <blog>`);
    expect(value(page.one('meta', { property: 'og:title' }), 'content')).toBe(`Quillwort ${hostile}`);
    expect(value(page.one('meta', { name: 'description' }), 'content')).toContain(`Standfirst ${hostile}`);
    expect(page.all('img').map((image) => value(image, 'alt'))).toEqual([
      expect.stringContaining('Cover </script><img src=x onerror=alert(1)>'),
      expect.stringContaining('Alt </script><img src=x onerror=alert(1)>'),
    ]);
  });

  test('stays text in the content note, the sources, the revisions, and all that a post is made of', async () => {
    const page = await readPage(fixture, path);
    const text = page.text(page.one('body'));
    const begun = [...text.matchAll(/(\w+) <\/script><img src=x onerror=alert\(1\)>/g)].map(
      ([, word]) => word,
    );
    expect(begun).toEqual(
      expect.arrayContaining([
        'Author',
        'Caption',
        'Heading',
        'Label',
        'Revision',
        'Source',
        'detail',
        'kind',
        'Where',
      ]),
    );
    expect(text.match(/<svg onload=alert\(1\)>/g)?.length).toBeGreaterThan(12);
  });

  test('comes back from the JSON-LD as it was', async () => {
    const page = await readPage(fixture, path);
    const data: unknown = JSON.parse(page.whole(page.one('script', { type: 'application/ld+json' })));
    expect(data).toMatchObject({
      headline: `Quillwort ${hostile}`,
      description: expect.stringContaining(`Standfirst ${hostile}`),
      keywords: [topic],
    });
  });

  test.each([
    ['rss', '//item/title', '//channel/title'],
    ['atom', '//*[local-name()="entry"]/*[local-name()="title"]', '/*/*[local-name()="title"]'],
  ] as const)('comes back from %s as it was, and the feed is valid', async (format, title, feedTitle) => {
    const xml = await file(`topics/quirks/${format}.xml`);
    expect(faultsIn(xml, format)).toEqual([]);
    using document = XmlDocument.fromString(xml);
    // Some readers take a title of RSS for HTML: it has other signs in place of those of tags.
    const shown = format === 'rss' ? hostile.replaceAll('<', '‹').replaceAll('>', '›') : hostile;
    expect(document.find(title).map(({ content }) => content)).toEqual([`Quillwort ${shown}`]);
    expect(document.get(feedTitle)?.content).toContain(topic);
  });

  test('comes back from JSON Feed as it was', async () => {
    const feed: unknown = JSON.parse(await file('topics/quirks/feed.json'));
    expect(feed).toMatchObject({
      items: [
        {
          title: `Quillwort ${hostile}`,
          summary: expect.stringContaining(`Standfirst ${hostile}`),
          tags: [topic],
        },
      ],
    });
  });

  test('makes no element in the prose that feeds carry', async () => {
    const { items } = jsonFeed.parse(JSON.parse(await file('topics/quirks/feed.json')));
    const html = items[0]?.content_html ?? '';
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(made(parseFragment(html))).toEqual([]);
  });
});
