import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, elementsIn, parsePage } from '../../src/outputs/markup/html.ts';
import type { components } from '../../src/schema/components.ts';
import { isAsItComes } from '../own-blog.ts';
import { postPages, readPage } from './read.ts';

type Name = keyof typeof components;

const site = inject('site');
const fixture = inject('fixture');

/** What each component leaves in a page. A component without its line here is no type of this. */
const traces: Record<Name, RegExp> = {
  Answer: /<section class="answer"/,
  Audio: /<audio /,
  Epigraph: /<figure class="epigraph"/,
  Feelings: /<section class="feelings"/,
  Field: /<section class="worksheet"(?:(?!<\/section>).)*<div class="field"/s,
  Figure: /<figure(?: class="beyond")?>/,
  Letter: /<section class="letter"/,
  Passage: /<div class="passage"/,
  Pause: /<quiet-pause/,
  Pullquote: /<div class="pull"/,
  Reflection: /<section class="reflection"/,
  Updated: /<section class="updated"/,
  Video: /<video /,
  Vignette: /<section class="vignette"/,
  Worksheet: /<section class="worksheet"/,
};

/** What each component is in a feed: its words, with nothing around them but plain elements. */
const inFeeds: Record<Name, string> = {
  Answer: '<section aria-label="An answer"><p><strong>An answer</strong></p><p>A reply.</p></section>',
  Audio: '<figure><figcaption>Three slow breaths</figcaption><p>Sound, 4 seconds, 8 kB<a',
  Epigraph: '<figure><blockquote><p>A line.</p></blockquote><figcaption>A source</figcaption></figure>',
  Feelings:
    '<section aria-label="Not so light"><p><strong>Not so light</strong></p>' +
    '<dl><div><dt>worn thin</dt><dd>nearly seen through</dd></div><div><dt>sad</dt><dd>something is gone</dd></div></dl></section>',
  Field: '<div><p>What I noticed</p></div><div><p>What it’s called</p></div>',
  Figure: '<figcaption>The door again</figcaption></figure>',
  Letter:
    '<section aria-label="A question from readers"><p><strong>A question from readers</strong></p>' +
    '<blockquote><p>A question?</p></blockquote><p>From someone in general</p><p>Several people have asked something like this.',
  Passage:
    '<div><p><em>Here begins the part on eating.</em></p><p>The secretpassageword stands in the passage.</p></div><p>The passage ends here.</p>',
  Pause:
    '<section aria-label="A pause"><p><strong>A pause</strong></p>' +
    '<p>If you like, stop here for a moment. The page will wait.</p><p>With the breath: ',
  Pullquote: '<div><p>Nobody had to leave early to catch anything.</p></div>',
  Reflection:
    '<section aria-label="To sit with"><p><strong>To sit with</strong></p><ul><li>What now?</li><li>What then?</li></ul></section>',
  Updated:
    '<blockquote aria-label="Changed on 9 October 2026"><p><strong>Changed on 9 October 2026</strong></p><p>Because it was wrong.</p></blockquote>',
  Video: '<figure><figcaption>A lamp is lit</figcaption><p>Film, 4 seconds, 10 kB<a',
  Vignette:
    '<blockquote aria-label="Not one person: put together from many">' +
    '<p><strong>Not one person: put together from many</strong></p><p>Someone, put together from many.</p></blockquote>',
  Worksheet:
    '<section aria-label="A page"><p><strong>A page to write on</strong></p><h2>A page</h2><h3>Write here</h3>',
};

/** The prose of every post of a built site. */
async function prose(folder: string): Promise<string> {
  const paths = await postPages(folder);
  const pages = await Promise.all(paths.map((path) => readPage(folder, path)));
  return pages.map(({ html }) => html.slice(html.indexOf('class="prose"'))).join('\n');
}

/** The texts of a feed's items, without the spaces between elements. */
async function items(folder: string): Promise<string[]> {
  const feed: unknown = JSON.parse(await readFile(join(folder, 'feed.json'), 'utf8'));
  const all: unknown = Reflect.get(Object(feed), 'items');
  return (Array.isArray(all) ? all : []).map((item: unknown) =>
    String(Reflect.get(Object(item), 'content_html')).replace(/\s*(<[^>]+>)\s*/g, '$1'),
  );
}

const sampleProse = await prose(site);
const fixtureProse = await prose(fixture);
/** Whoever the author is, her voice and her face are hers to record. */
const hersAlone = ['Audio', 'Video'];
const fixtureItems = await items(fixture);

describe('each component that an author may write', () => {
  test.each(Object.entries(traces))('%s leaves its trace in a post', (_, trace) => {
    expect(fixtureProse).toMatch(trace);
  });

  test.runIf(isAsItComes).each(Object.entries(traces).filter(([name]) => !hersAlone.includes(name)))(
    '%s is shown where it belongs, in a post of the sample',
    (_, trace) => {
      expect(sampleProse).toMatch(trace);
    },
  );

  test.each(Object.entries(inFeeds))('%s is plain in a feed', (_, html) => {
    expect(fixtureItems.join('\n')).toContain(html);
  });
});

test.each([
  ['this blog', site, 0],
  ['the fixture', fixture, 5],
] as const)(
  'no item in a feed of %s has anything to press, to fill in, to hide or to run',
  async (_, folder, least) => {
    const all = await items(folder);
    expect(all.length).toBeGreaterThanOrEqual(least);
    const plain =
      /^(?:a|aside|blockquote|br|caption|cite|code|dd|del|div|dl|dt|em|figcaption|figure|h[2-6]|hr|img|li|mark|ol|p|picture|pre|section|small|source|strong|su[bp]|table|tbody|td|th|thead|tr|ul)$/;
    for (const item of all) {
      const elements = [...elementsIn(parsePage(item))].slice(3);
      expect(elements.map(({ tagName }) => tagName).filter((name) => !plain.test(name))).toEqual([]);
      for (const name of ['class', 'style', 'hidden', 'tabindex', 'onclick', 'contenteditable']) {
        expect(elements.filter((element) => attribute(element, name) !== undefined)).toEqual([]);
      }
    }
  },
);
