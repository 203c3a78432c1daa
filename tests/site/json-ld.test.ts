import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { allPages, readPage, value } from './read.ts';

const address = z.url({ protocol: /^https$/ });
// ISO 8601, as schema.org/Date wants it.
const day = z.iso.date();

/*
 * What each thing has to say of itself. Google requires nothing of an article, and recommends author (with
 * name and url), dateModified, datePublished, headline and image: developers.google.com/search/docs/
 * appearance/structured-data/article. Here all of it is required. That each name is one that the type has is
 * by schema.org/BlogPosting, schema.org/Blog and schema.org/Person: `strictObject` refuses any other.
 */
const person = z.strictObject({
  '@type': z.literal('Person'),
  '@id': address,
  name: z.string().min(1),
  url: address,
});
const blog = z.strictObject({
  '@type': z.literal('Blog'),
  '@id': address,
  url: address,
  name: z.string().min(1),
  description: z.string().min(1),
  inLanguage: z.string().min(2),
});
const context = { '@context': z.literal('https://schema.org') };
const things = z.discriminatedUnion('@type', [
  person.extend(context),
  blog.extend({ ...context, author: person, publisher: person }),
  z.strictObject({
    ...context,
    '@type': z.literal('BlogPosting'),
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: z.string().min(1),
    description: z.string().min(1),
    datePublished: day,
    dateModified: day,
    inLanguage: z.string().min(2),
    isAccessibleForFree: z.literal(true),
    isPartOf: blog,
    keywords: z.array(z.string().min(1)).min(1),
    author: person,
    publisher: person,
    image: address,
  }),
]);

/** The kind of thing that a page has to describe; nothing for one that describes nothing. */
function kindOf(path: string): string | undefined {
  if (path === 'index.html') return 'Blog';
  if (path === 'about/index.html') return 'Person';
  return /^writing\/(?!\d{4}\/)[^/]+\/index\.html$/.test(path) ? 'BlogPosting' : undefined;
}

describe.each([
  ['this blog', inject('site'), 0],
  ['the fixture', inject('fixture'), 12],
] as const)('in %s', (_, folder, least) => {
  test('every page that is a thing to search engines says all that they ask of it, and the truth', async () => {
    const seen = new Map<string, number>();
    for (const path of await allPages(folder)) {
      const page = await readPage(folder, path);
      const scripts = page.all('script', { type: 'application/ld+json' });
      // An earlier address, and the notice of a post that was taken down, are no things.
      const expected = /noindex|http-equiv="refresh"/.test(page.html) ? undefined : kindOf(path);
      const parsed = scripts.map((script) => things.safeParse(JSON.parse(page.whole(script))));
      expect([path, parsed.flatMap(({ error }) => error?.issues ?? [])]).toEqual([path, []]);
      expect([path, ...parsed.map(({ data }) => data?.['@type'])]).toEqual(
        expected === undefined ? [path] : [path, expected],
      );
      const [thing] = parsed.flatMap(({ data }) => data ?? []);
      if (!thing) continue;
      seen.set(thing['@type'], (seen.get(thing['@type']) ?? 0) + 1);
      expect(thing.url).toBe(value(page.one('link', { rel: 'canonical' }), 'href'));
      if (thing['@type'] !== 'BlogPosting') continue;
      expect(thing.dateModified >= thing.datePublished).toBe(true);
      expect(thing.image).toBe(value(page.one('meta', { property: 'og:image' }), 'content'));
      const heading = page.text(page.one('h1')).replaceAll('\u00ad', '');
      expect(heading).toBe(thing.headline.replace(/\s+/g, ' '));
    }
    const { BlogPosting: posts = 0, ...others } = Object.fromEntries(seen);
    expect(others).toEqual({ Blog: 1, Person: 1 });
    expect(posts).toBeGreaterThanOrEqual(least);
  });
});
