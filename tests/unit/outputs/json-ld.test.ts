import { describe, expect, test } from 'vitest';
import { urlsOf } from '../../../src/library/urls.ts';
import { blogJsonLd, personJsonLd, postJsonLd } from '../../../src/outputs/json-ld.ts';
import { postLike, siteLike, topics, words } from './example.ts';

const site = siteLike({ address: 'https://example.org/blog/' });
const urls = urlsOf(site);
const blog = { site, words, urls, topics };
const person = {
  '@type': 'Person',
  '@id': 'https://example.org/blog/about/#person',
  name: 'Ada & Co',
  url: 'https://example.org/blog/about/',
};

test('a post with a content note says it before its description', () => {
  const noted = postLike('a', { contentNotes: [{ about: 'eating', depth: 'discussed' }] });
  expect(postJsonLd(noted, blog, undefined)).toMatchObject({
    description: 'This post discusses eating. The standfirst of a.',
  });
});

test('a post in another language than the blog says so, and the blog keeps its own', () => {
  const spanish = postLike('a', { title: 'Dijo "no"', language: 'es' });
  expect(postJsonLd(spanish, blog, undefined)).toMatchObject({
    headline: 'Dijo «no»',
    inLanguage: 'es',
    isPartOf: { inLanguage: 'en' },
  });
});

describe('a post', () => {
  const post = postLike('a', {
    title: `It's "a"`,
    topics: ['body', 'safety'],
    revisions: [
      { date: '2026-09-02', note: 'b' },
      { date: '2026-08-01', note: 'a' },
    ],
  });
  const data = postJsonLd(post, blog, '/blog/cards/ab.png');

  test('says what it is, by whom, where, and in which language, with whole addresses', () => {
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'BlogPosting',
      url: 'https://example.org/blog/writing/a/',
      mainEntityOfPage: 'https://example.org/blog/writing/a/',
      headline: 'It’s “a”',
      description: 'The standfirst of a.',
      inLanguage: 'en',
      isAccessibleForFree: true,
      image: 'https://example.org/blog/cards/ab.png',
      author: person,
      publisher: person,
    });
  });

  test('has the days of its appearance and of its newest revision', () => {
    expect(data).toMatchObject({ datePublished: '2026-07-01', dateModified: '2026-09-02' });
    expect(postJsonLd(postLike('b'), blog, undefined)).toMatchObject({ dateModified: '2026-07-01' });
  });

  test('has its topics by their titles', () => {
    expect(data['keywords']).toEqual(['Safety', 'Body & rest']);
  });

  test('names no image where there is none', () => {
    expect(postJsonLd(post, blog, undefined)).not.toHaveProperty('image');
  });
});

test('the blog says what it is called and who writes it', () => {
  expect(blogJsonLd(site, urls)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Blog',
    '@id': 'https://example.org/blog/',
    url: 'https://example.org/blog/',
    name: 'Bread & Salt',
    description: 'A therapist’s notes.',
    inLanguage: 'en',
    author: person,
    publisher: person,
  });
});

test('the person is the same one everywhere', () => {
  expect(personJsonLd(site, urls)).toEqual({ '@context': 'https://schema.org', ...person });
});
