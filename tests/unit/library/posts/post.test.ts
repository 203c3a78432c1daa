import { describe, expect, test } from 'vitest';
import { newestFirst, toPost } from '../../../../src/library/posts/post.ts';
import { frontMatter, ids, post } from '../../make.ts';

const today = '2026-11-22';
const make = (own: Parameters<typeof frontMatter>[0] = {}, body?: string) =>
  toPost({ id: 'a', data: frontMatter(own), body: body ?? '' }, today, 'en');

describe('a post', () => {
  test('keeps its front matter, its id and its prose', () => {
    const data = frontMatter({ topics: ['x', 'y'], aliases: ['/old/'], part: 2 });
    expect(toPost({ id: 'a', data, body: 'Prose.' }, today, 'en')).toMatchObject({
      ...data,
      id: 'a',
      body: 'Prose.',
    });
  });

  test('in another language than the blog has its quotation marks, its speed and its direction', () => {
    const spanish = make({ language: 'es', title: 'Dijo "no"' });
    expect(spanish).toMatchObject({ title: 'Dijo «no»', own: { code: 'es', direction: 'ltr' } });
    expect(make({ language: 'en', title: 'A "no"' })).not.toHaveProperty('own');
  });

  test('without prose has an empty text and takes a minute', () => {
    expect(make()).toMatchObject({ body: '', minutes: 1 });
  });

  test('knows how long it takes to read', () => {
    expect(make({}, 'word '.repeat(238 * 4)).minutes).toBe(4);
  });

  test('was revised on the day of its newest revision, in whatever order they stand', () => {
    const revisions = ['2026-08-01', '2026-10-01', '2026-09-01'].map((date) => ({ date, note: 'A change.' }));
    expect(make({ revisions }).revised).toBe('2026-10-01');
    expect(make().revised).toBeUndefined();
  });

  test.each([
    ['public', {}],
    ['scheduled', { pubDate: '2026-11-23' }],
    ['draft', { draft: true }],
    ['withdrawn', { withdrawn: today }],
  ])('is %s as of the day it is taken to be', (visibility, own) => {
    expect(make(own).visibility).toBe(visibility);
  });

  test('says whether it has a picture, and does not carry it along', () => {
    const data = { ...frontMatter(), cover: { src: './a.jpg', alt: 'A door' } };
    const made = toPost({ id: 'a', data, body: '' }, today, 'en');
    expect(made.hasCover).toBe(true);
    expect(made).not.toHaveProperty('cover');
    expect(make().hasCover).toBe(false);
  });

  test('has the quotes of its title, standfirst, revisions and sources set', () => {
    const made = make({
      title: 'It\'s "fine"',
      description: "It isn't.",
      revisions: [{ date: '2026-08-01', note: "I'd erred." }],
      sources: [{ title: "A Room of One's Own", author: "O'Brien", url: "https://example.org/it's" }],
    });
    expect(made.title).toBe('It’s “fine”');
    expect(made.description).toBe('It isn’t.');
    expect(made.revisions).toEqual([{ date: '2026-08-01', note: 'I’d erred.' }]);
    expect(made.sources[0]).toMatchObject({ title: 'A Room of One’s Own', url: "https://example.org/it's" });
  });

  test('has its quotes set as its language does', () => {
    const data = frontMatter({ title: 'Das "Selbst"' });
    expect(toPost({ id: 'a', data, body: '' }, today, 'de').title).toBe('Das „Selbst“');
  });
});

describe('posts newest first', () => {
  test('are sorted by day, and on one day by id', () => {
    const list = [
      post({ id: 'b', pubDate: '2026-02-02' }),
      post({ id: 'old', pubDate: '2025-12-31' }),
      post({ id: 'a', pubDate: '2026-02-02' }),
      post({ id: 'new', pubDate: '2026-10-01' }),
    ];
    expect(ids(newestFirst(list))).toEqual(['new', 'a', 'b', 'old']);
    expect(ids(newestFirst(list.toReversed()))).toEqual(['new', 'a', 'b', 'old']);
  });

  test('on one day stand as the author says', () => {
    const day = { pubDate: '2026-02-02' } as const;
    const list = [
      post({ id: 'a', ...day }),
      post({ id: 'b', ...day, order: 1 }),
      post({ id: 'c', ...day, order: 2 }),
    ];
    expect(ids(newestFirst(list))).toEqual(['c', 'b', 'a']);
  });

  test('are a new list: the given one keeps its order', () => {
    const list = [post({ id: 'old', pubDate: '2025-01-01' }), post({ id: 'new', pubDate: '2026-01-01' })];
    newestFirst(list);
    expect(ids(list)).toEqual(['old', 'new']);
  });
});
