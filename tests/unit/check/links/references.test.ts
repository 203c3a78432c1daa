import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../src/library/content/content.ts';
import { contentWith, post, toldOf } from '../folder.ts';

describe('topics', () => {
  test('that there are not', async () => {
    expect(await toldOf({ 'posts/a.mdx': post({ topics: '[greif, weather]' }) })).toMatchInlineSnapshot(`
      "posts/a.mdx, line 5
      There is no topic "greif".
      Type: topics: [grief, weather]

      posts/a.mdx, line 5
      There is no topic "weather".
      There are: grief, rest. Add a new one to topics.yaml."
    `);
  });

  test('one that is there but wrong is wrong once, not in each post that has it', async () => {
    const told = await toldOf({
      'topics.yaml': 'grief:\n  title: Grief\n  description: D.\n  drawing: dancing\n',
    });
    expect(told).toMatchInlineSnapshot(`
      "topics.yaml, line 4
      "drawing" under "grief" is "dancing", which is not one of: doorway, table, water, hills, voice, chairs, path, bridge, tree, boat, stairs, garden, people.
      Choose one of them. The place that its drawings show: each post is an hour in it. Left out, the blog chooses one."
    `);
  });

  test.each([
    ['sheltered', 'doorway'],
    ['gathered', 'table'],
    ['resting', 'water'],
    ['one-apart', 'hills'],
    ['in-a-row', 'voice'],
    ['leaning', 'chairs'],
  ])('whose drawings were %s before go on, at a place that shows the same: %s', async (before, now) => {
    const topics = (drawing: string) => `grief:\n  title: Grief\n  description: D.\n  drawing: ${drawing}\n`;
    expect(await toldOf({ 'topics.yaml': topics(before) })).toBe('');
    const read = await readContent(await contentWith({ 'topics.yaml': topics(before) }));
    expect(read.topics.map(({ drawing }) => drawing)).toEqual([now]);
  });

  test('are not missed while their file cannot be read', async () => {
    const told = await toldOf({ 'topics.yaml': '}{' });
    expect(told.match(/^\S+(?=, line)/gm)).toEqual(['topics.yaml']);
  });
});

describe('series', () => {
  test('that there is not', async () => {
    expect(await toldOf({ 'posts/a.mdx': post({ series: 'finding-a-plce', part: '1' }) }))
      .toMatchInlineSnapshot(`
      "posts/a.mdx, line 6
      There is no series "finding-a-plce".
      Type: series: finding-a-place"
    `);
    expect(await toldOf({ 'posts/a.mdx': post({ series: 'letters', part: '1' }), 'series.yaml': '{}\n' }))
      .toMatchInlineSnapshot(`
        "posts/a.mdx, line 6
        There is no series "letters".
        Add it to series.yaml."
      `);
  });

  test('without a part, and a part without a series', async () => {
    const told = await toldOf({
      'posts/a.mdx': post({ series: 'finding-a-place' }),
      'posts/b.mdx': post({ part: '2' }),
    });
    expect(told).toMatchInlineSnapshot(`
      "posts/a.mdx, line 6
      "series" stands here without a "part".
      Add a line that says which part this is, for example:
      part: 1

      posts/b.mdx, line 6
      "part" stands here without a "series".
      Add a line with the name of the series from series.yaml, or take "part" away."
    `);
  });

  test('with one part twice; one that was taken down leaves its place to another', async () => {
    const part = (number: number, more = {}) =>
      post({ series: 'finding-a-place', part: String(number), ...more });
    const told = await toldOf({
      'posts/a.mdx': part(1),
      'posts/b.mdx': part(1),
      'posts/c.mdx': part(2, { withdrawn: '2026-05-01' }),
      'posts/d.mdx': part(2),
    });
    expect(told).toMatchInlineSnapshot(`
      "posts/b.mdx, line 7
      Part 1 of "finding-a-place" is already posts/a.mdx.
      Give one of the two another number. The next free one is 3."
    `);
  });
});

describe('related posts', () => {
  test('that there are not, that are the post itself, that readers cannot see', async () => {
    const told = await toldOf({
      'posts/a.mdx': post({ related: '[sen, nothing-like-it, a, draft, seen]' }),
      'posts/draft.mdx': post({ draft: 'true' }),
    });
    expect(told).toMatchInlineSnapshot(`
      "posts/a.mdx, line 6
      There is no post "sen".
      Type: related: [seen, nothing-like-it, a, draft, seen]

      posts/a.mdx, line 6
      There is no post "nothing-like-it".
      Look for its name in the folder "posts".

      posts/a.mdx, line 6
      The post names itself as related.
      Take "a" out.

      posts/a.mdx, line 6
      "draft" is named as related, but it is still a draft.
      Take "draft" out for now."
    `);
  });

  test('may have wrong first lines of their own', async () => {
    const told = await toldOf({
      'posts/a.mdx': post({ related: '[wrong]' }),
      'posts/wrong.mdx': post({ pubDate: 'soon' }),
    });
    expect(told).not.toContain('posts/a.mdx');
  });
});

test('a path’s post that is not there', async () => {
  const paths = 'begin:\n  title: To begin\n  description: D.\n  posts:\n    - seen\n    - sene\n';
  expect(await toldOf({ 'paths.yaml': paths })).toMatchInlineSnapshot(`
    "paths.yaml, line 6
    There is no post "sene".
    Type, with 4 spaces before it: - seen"
  `);
});
