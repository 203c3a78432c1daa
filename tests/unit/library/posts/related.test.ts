import { describe, expect, test } from 'vitest';
import { indexPosts } from '../../../../src/library/posts/reading-index.ts';
import { relatedTo } from '../../../../src/library/posts/related.ts';
import type { PostSummary } from '../../../../src/library/posts/post-summary.ts';
import { ids, note, post, posts } from '../../make.ts';

const light = [note('loss', 'mentioned')];
const middle = [note('loss', 'discussed')];
const heavy = [note('loss', 'described')];

const related = (from: PostSummary, others: readonly PostSummary[], most?: number): string[] => {
  const all = [from, ...others];
  return ids(relatedTo(from, indexPosts(all), most));
};

/** A post that has nothing in common with another, unless the test says so. */
const other = (id: string, own: Partial<PostSummary> = {}) =>
  post({ id, topics: [`topic-of-${id}`], title: '', description: '', ...own });
const from = (own: Partial<PostSummary> = {}) => other('from', { topics: ['rest', 'home'], ...own });

test('in a language that the check does not know, a post without a note is not taken for the lighter one', () => {
  const all = [from({ contentNotes: heavy }), other('a-unmarked'), other('light', { contentNotes: light })];
  const [first] = all;
  if (!first) throw new Error('There is no post.');
  expect(ids(relatedTo(first, indexPosts(all))).at(0)).toBe('a-unmarked');
  expect(ids(relatedTo(first, indexPosts(all, false)))).toEqual(['light']);
  expect(ids(relatedTo(first, indexPosts(all.slice(0, 2), false)))).toEqual([]);
});

test('the same text in another language is not what to read next, and one in a language that nobody judged is not lighter', () => {
  const es = { code: 'es', direction: 'ltr' } as const;
  const pl = { code: 'pl', direction: 'ltr' } as const;
  const first = from({ contentNotes: heavy });
  const same = other('same', { own: es, translationOf: 'from', topics: ['rest', 'home'] });
  const all = [first, same, other('unjudged', { own: pl }), other('known', { own: es })];
  expect(ids(relatedTo(first, indexPosts(all)))).toEqual(['known']);
});

describe('what to read next', () => {
  test('begins with what the author chose, in her order', () => {
    const others = [other('alike', { topics: ['rest', 'home'] }), other('x'), other('y')];
    expect(related(from({ related: ['y', 'x'] }), others)).toEqual(['y', 'x', 'alike']);
  });

  test('has more topics in common before fewer', () => {
    const others = [other('one', { topics: ['rest'] }), other('two', { topics: ['home', 'rest'] })];
    expect(related(from(), others)).toEqual(['two', 'one']);
  });

  test('has posts with rare words in common, without a topic in common', () => {
    const others = [
      other('walk', { body: 'A harbour at dusk.' }),
      other('work', { body: 'An office at noon.' }),
    ];
    expect(related(from({ body: 'By the harbour.' }), others)).toEqual(['walk']);
  });

  test('puts many telling words in common above a topic in common', () => {
    const others = [
      other('topic', { topics: ['rest'] }),
      other('words', { body: 'A harbor, a lantern, a kettle.' }),
      // The more posts lack a word, the more it tells.
      ...posts(6, { topics: ['topic-of-others'], title: '', description: '', body: 'Oats and willows.' }),
    ];
    expect(related(from({ body: 'A harbor, a lantern, an anchor.' }), others)).toEqual(['words', 'topic']);
  });

  test('puts words in common above none where the topics are the same', () => {
    const others = [
      other('new', { topics: ['rest'], pubDate: '2026-09-09' }),
      other('words', { topics: ['rest'], pubDate: '2026-01-01', body: 'harbour' }),
    ];
    expect(related(from({ body: 'harbour' }), others)).toEqual(['words', 'new']);
  });

  test('puts the newer first where all else is the same', () => {
    const others = [
      other('old', { topics: ['rest'], pubDate: '2026-01-01' }),
      other('new', { topics: ['rest'], pubDate: '2026-09-09' }),
    ];
    expect(related(from(), others)).toEqual(['new', 'old']);
  });

  test('leaves out what has nothing in common', () => {
    expect(related(from(), [other('x'), other('y')])).toEqual([]);
  });

  test('never has the post itself, not even when the author chose it', () => {
    expect(related(from({ related: ['from'] }), [])).toEqual([]);
  });

  test('has a post that the author named twice only once', () => {
    expect(related(from({ related: ['x', 'x'] }), [other('x')])).toEqual(['x']);
  });

  test('has a chosen post only once, though it is alike as well', () => {
    const others = [other('both', { topics: ['rest', 'home'] }), other('alike', { topics: ['rest'] })];
    expect(related(from({ related: ['both'] }), others)).toEqual(['both', 'alike']);
  });

  test('has three at most, or as many as asked for', () => {
    const others = ['a', 'b', 'c', 'd'].map((id) => other(id, { topics: ['rest'] }));
    expect(related(from(), others)).toHaveLength(3);
    expect(related(from(), others, 1)).toHaveLength(1);
  });

  test('cannot offer a chosen post that is not in the list of those that may be seen', () => {
    expect(related(from({ related: ['withdrawn', 'x'] }), [other('x')])).toEqual(['x']);
  });
});

describe('a post with content notes', () => {
  test('is never offered after a lighter one, whatever they have in common', () => {
    const others = [other('heavier', { topics: ['rest', 'home'], contentNotes: middle })];
    expect(related(from({ contentNotes: light }), others)).toEqual([]);
    expect(related(from(), others)).toEqual([]);
  });

  test('is not offered after a lighter one, even when the author chose it', () => {
    const others = [other('heavier', { contentNotes: light })];
    expect(related(from({ related: ['heavier'] }), others)).toEqual([]);
  });

  test('may be offered after one that is as heavy', () => {
    const others = [other('same', { topics: ['rest'], contentNotes: heavy })];
    expect(related(from({ contentNotes: heavy }), others)).toEqual(['same']);
  });

  test('is followed by a lighter one first, before what the author chose', () => {
    const others = [
      other('same', { contentNotes: heavy }),
      other('lighter', { topics: ['rest'], contentNotes: light }),
    ];
    expect(related(from({ contentNotes: heavy, related: ['same'] }), others)).toEqual(['lighter', 'same']);
  });

  test('is followed by a lighter one, even when three others are more alike', () => {
    const same = ['a', 'b', 'c'].map((id) => other(id, { topics: ['rest', 'home'], contentNotes: heavy }));
    const next = related(from({ contentNotes: heavy }), [...same, other('lighter', { topics: ['rest'] })]);
    expect(next).toHaveLength(3);
    expect(next[0]).toBe('lighter');
  });

  test('is followed by a lighter one first, even when nothing lighter has anything in common with it', () => {
    const others = [
      other('same', { topics: ['rest'], contentNotes: heavy }),
      other('older', { pubDate: '2026-01-01' }),
      other('newer', { pubDate: '2026-09-09' }),
    ];
    expect(related(from({ contentNotes: heavy }), others)).toEqual(['newer', 'same']);
  });

  test('keeps the order of the others behind the lighter one', () => {
    const others = [other('x', { contentNotes: light }), other('y', { contentNotes: light }), other('z')];
    expect(related(from({ contentNotes: light, related: ['x', 'y', 'z'] }), others)).toEqual(['z', 'x', 'y']);
  });
});

describe('a part of a series', () => {
  const inSeries = { series: 'letters', topics: ['rest', 'home'] };

  test('does not offer the other parts, not even when the author chose one', () => {
    const others = [other('part', inSeries), other('chosen', inSeries)];
    expect(related(from({ series: 'letters', related: ['chosen'] }), others)).toEqual([]);
  });

  test('offers parts of another series, and posts of none', () => {
    const others = [other('walk', { ...inSeries, series: 'walks' }), other('none', { topics: ['rest'] })];
    expect(related(from({ series: 'letters' }), others)).toEqual(['walk', 'none']);
  });

  test('may be offered after a post without a series', () => {
    expect(related(from(), [other('part', inSeries), other('none', { topics: ['home'] })])).toEqual([
      'part',
      'none',
    ]);
  });
});
