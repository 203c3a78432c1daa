import { describe, expect, test } from 'vitest';
import { urlsOf } from '../../../../src/library/urls.ts';
import { summaryOf } from '../../../../src/library/posts/post-summary.ts';
import { blog, note, post, site, topic, words } from '../../make.ts';

const urls = urlsOf(site({ address: 'https://example.org/blog/' }));
const topics = [topic({ id: 'home', title: 'Home', drawing: 'doorway' }), topic({ id: 'rest' })];
const view = (own: Parameters<typeof post>[0]) => summaryOf(post(own), blog({ topics }), urls);

describe('a post in a list', () => {
  test('leads to its own page and to its main topic, base path included', () => {
    const { href, topic: main } = view({ id: 'a', topics: ['rest', 'home'] });
    expect(href).toBe('/blog/writing/a/');
    expect(main).toEqual({ ...topic({ id: 'rest' }), href: '/blog/topics/rest/' });
  });

  test('is drawn in the place of its main topic, on its day', () => {
    const { drawing } = view({ id: 'a', topics: ['rest', 'home'], pubDate: '2026-12-24' });
    expect(drawing).toEqual({ slug: 'a', place: 'water', day: '2026-12-24', southern: false });
  });

  test('is drawn in the seasons of its site', () => {
    const made = summaryOf(post({}), blog({ topics, site: site({ region: 'NZ' }) }), urls);
    expect(made.drawing.southern).toBe(true);
  });

  test('has its content notes in a few words', () => {
    expect(view({ contentNotes: [note('eating', 'discussed')] }).note).toBe('discusses eating');
  });

  test('has no note without content notes', () => {
    expect(view({ contentNotes: [], note: 'stale' }).note).toBeUndefined();
  });

  test('has its note in the words and the language of the site', () => {
    const data = blog({
      topics,
      words: { ...words, shortMentions: 'menciona {subjects}' },
      site: site({ language: 'es' }),
    });
    const made = summaryOf(post({ contentNotes: [note('loss'), note('war')] }), data, urls);
    expect(made.note).toBe('menciona loss y war');
  });

  test('cannot be made when its main topic is not known', () => {
    expect(() => view({ id: 'lost', topics: ['unknown', 'rest'] })).toThrow(/lost.*"unknown"/);
  });
});
