import { describe, expect, test } from 'vitest';
import { feedsOf } from '../../../../src/outputs/feeds/feed.ts';
import { postLike, sourceOf } from '../example.ts';

/** The feed of all writing, and one item of it. */
function siteFeed(...args: Parameters<typeof sourceOf>) {
  const [feed] = feedsOf(sourceOf(...args));
  if (!feed) throw new Error('There is no feed.');
  return feed;
}

function item(own: object, id = 'a') {
  const [first] = siteFeed([postLike(id, own)]).items;
  if (!first) throw new Error('There is no item.');
  return first;
}

describe('which feeds there are', () => {
  const posts = [postLike('a', { topics: ['body', 'safety'] }), postLike('b')];

  test('one for all writing and one for each topic that has a post', () => {
    const feeds = feedsOf(sourceOf(posts));
    expect(feeds.map(({ title, home, items }) => [title, home, items.map((one) => one.title)])).toEqual([
      ['Bread & Salt: all writing', 'https://example.org/', ['The title of a', 'The title of b']],
      ['Bread & Salt: Safety', 'https://example.org/topics/safety/', ['The title of a', 'The title of b']],
      ['Bread & Salt: Body & rest', 'https://example.org/topics/body/', ['The title of a']],
    ]);
  });

  test('each knows where it lives, in the folder of the site', () => {
    const feeds = feedsOf(sourceOf(posts, { address: 'https://example.org/blog/' }));
    expect(feeds[1]?.path('atom')).toBe('/blog/topics/safety/atom.xml');
    expect(feeds[1]?.self('atom')).toBe('https://example.org/blog/topics/safety/atom.xml');
  });
});

test('a feed whose posts are in several languages says which, the language of the blog first', () => {
  const posts = [
    postLike('a', { topics: ['body', 'safety'], language: 'de' }),
    postLike('b', { topics: ['safety'], language: 'he' }),
    postLike('c', { topics: ['safety'] }),
  ];
  const ends = feedsOf(sourceOf(posts)).map(({ title, description }) => [
    title,
    /Languages of these posts: .*/.exec(description)?.[0],
  ]);
  const all = 'Languages of these posts: English, Deutsch, and עברית';
  expect(ends).toEqual([
    ['Bread & Salt: all writing', all],
    ['Bread & Salt: Safety', all],
    ['Bread & Salt: Body & rest', undefined],
  ]);
  expect(feedsOf(sourceOf([postLike('c')])).filter((one) => /Languages of/.test(one.description))).toEqual(
    [],
  );
});

describe('which posts are in a feed', () => {
  test('only those that everyone may see', () => {
    const posts = [
      postLike('public'),
      postLike('draft', { draft: true }),
      postLike('scheduled', { pubDate: '2027-01-01' }),
      postLike('withdrawn', { withdrawn: '2026-08-01' }),
    ];
    const feeds = feedsOf(sourceOf(posts));
    expect(new Set(feeds.flatMap((feed) => feed.items.map((one) => one.title)))).toEqual(
      new Set(['The title of public']),
    );
  });

  test('the newest thirty, newest first', () => {
    const posts = Array.from({ length: 31 }, (_, index) =>
      postLike(`p${index}`, {
        pubDate: `2026-0${index < 28 ? 1 : 2}-${String((index % 28) + 1).padStart(2, '0')}`,
      }),
    );
    const titles = siteFeed(posts).items.map((one) => one.title);
    expect(titles).toHaveLength(30);
    expect(titles[0]).toBe('The title of p30');
    expect(titles).not.toContain('The title of p0');
  });
});

describe('a post that was taken down', () => {
  const many = (own: (at: number) => object = () => ({})) =>
    Array.from({ length: 32 }, (_, at) =>
      postLike(`p${String(at).padStart(2, '0')}`, {
        pubDate: `2026-0${at < 28 ? 1 : 2}-${String((at % 28) + 1).padStart(2, '0')}`,
        ...own(at),
      }),
    );
  const titles = (...args: Parameters<typeof many>) =>
    siteFeed(many(...args)).items.map(({ title }) => title);

  test('leaves its place empty: what has left the newest thirty never comes back as new', () => {
    const before = titles();
    const after = titles((at) => (at === 31 || at === 20 ? { withdrawn: '2026-08-01' } : {}));
    expect(before).toHaveLength(30);
    expect(after).toEqual(before.filter((title) => !/p31|p20/.test(title)));
  });

  test('leaves its topic a feed, which may be empty, while older posts are in it', () => {
    const posts = many((at) => (at > 1 ? { withdrawn: '2026-08-01' } : {}));
    expect(feedsOf(sourceOf(posts)).map(({ items }) => items.length)).toEqual([0, 0]);
  });
});

describe('an item', () => {
  test('keeps its id through a change of name: it is made from the first address', () => {
    const before = item({}, 'old');
    const after = item({ aliases: ['/writing/old/', '/writing/between/'] }, 'new');
    expect(before.id).toBe('https://example.org/writing/old/');
    expect(after.id).toBe(before.id);
    expect(after.address).toBe('https://example.org/writing/new/');
  });

  test('appears at the start of its day in the zone of the site', () => {
    expect(item({ pubDate: '2026-07-01' }).published.toISOString()).toBe('2026-07-01T04:00:00.000Z');
    expect(item({ pubDate: '2026-12-01' }).published.toISOString()).toBe('2026-12-01T05:00:00.000Z');
  });

  test('that came after another of its day appears a minute after it', () => {
    const day = { pubDate: '2026-07-01' } as const;
    const times = [item({ ...day, order: 1 }), item({ ...day, order: 2 })].map(({ published, updated }) => {
      expect(updated).toEqual(published);
      return published.toISOString();
    });
    expect(times).toEqual(['2026-07-01T04:00:00.000Z', '2026-07-01T04:01:00.000Z']);
  });

  test('changed with its newest revision, and never before it appeared', () => {
    const revisions = [
      { date: '2026-08-02', note: 'b' },
      { date: '2026-08-01', note: 'a' },
    ];
    expect(item({ revisions }).updated.toISOString()).toBe('2026-08-02T04:00:00.000Z');
    expect(item({ revisions, pubDate: '2026-09-01' }).updated.toISOString()).toBe('2026-09-01T04:00:00.000Z');
  });

  test('begins with its content note, in the text and in the summary', () => {
    const { html, summary } = item({
      contentNotes: [{ about: 'loss', depth: 'discussed', detail: "a friend's <death>" }],
    });
    const note = 'Before you read. This post discusses loss: a friend’s';
    expect(html).toBe(`<p>${note} &lt;death&gt;.</p>\n<p>The text of a.</p>`);
    expect(summary).toBe(`${note} <death>. The standfirst of a.`);
  });

  test('ends with the help lines, and the way to all of them, where its subject asks for them', () => {
    const { html } = item({ contentNotes: [{ about: 'eating', depth: 'mentioned' }] });
    expect(html.split('\n').slice(-2)).toEqual([
      '<p>If something here stirred a lot up, there are people to talk to now. ' +
        '<a href="https://example.org/help/">See the help lines</a></p>',
      '<ul><li><strong>A line &amp; more</strong>: <a href="tel:988">Call 988</a> (press 2 for Spanish) · anyone</li></ul>',
    ]);
  });

  test('ends with the way to the help lines alone where the file has none', () => {
    const post = postLike('a', { contentNotes: [{ about: 'eating', depth: 'mentioned' }] });
    const [feed] = feedsOf({ ...sourceOf([post]), lines: [] });
    expect(feed?.items[0]?.html).toMatch(/See the help lines<\/a><\/p>$/);
  });

  test('has neither where there is nothing to say', () => {
    expect(item({})).toMatchObject({ html: '<p>The text of a.</p>', summary: 'The standfirst of a.' });
  });

  test('has printed quotes in its title, and nothing that XML forbids', () => {
    expect(item({ title: `It's "so"\u0008\uFFFF` }).title).toBe('It’s “so”');
  });

  test('names its topics by their titles', () => {
    expect(item({ topics: ['body'] }).topics).toEqual(['Body & rest']);
  });

  test('without a text is no item', () => {
    const source = { ...sourceOf([postLike('lost')]), articles: new Map<string, string>() };
    expect(() => feedsOf(source)).toThrow('lost');
  });
});

describe('when a feed changed', () => {
  test('is the newest of all dates in it, a revision of an old post too', () => {
    const revised = postLike('old', {
      pubDate: '2020-01-01',
      revisions: [{ date: '2026-09-09', note: 'a' }],
    });
    expect(siteFeed([postLike('a'), revised]).updated?.toISOString()).toBe('2026-09-09T04:00:00.000Z');
  });

  test('is unknown when it is empty', () => {
    expect(siteFeed([]).updated).toBeUndefined();
  });
});
