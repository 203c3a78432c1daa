import { describe, expect, test } from 'vitest';
import { nearest, slugOf } from '../../../src/schema/nearest.ts';

const names = ['title', 'description', 'pubDate', 'topics', 'series', 'contentNotes', 'draft', 'search'];

describe('the nearest name', () => {
  test.each([
    ['descripton', 'description'],
    ['titel', 'title'],
    ['Title', 'title'],
    ['pub_date', 'pubDate'],
    ['content notes', 'contentNotes'],
    ['topic', 'topics'],
    ['seires', 'series'],
    ['desc', 'description'],
    ['drafts', 'draft'],
  ])('to "%s" is "%s"', (typed, meant) => {
    expect(nearest(typed, names)).toBe(meant);
  });

  test.each(['mood', 'x', '', 'date', 'tags'])('to "%s" is none', (typed) => {
    expect(nearest(typed, names)).toBeUndefined();
  });

  test('is the one with the fewest slips', () => {
    expect(nearest('grief-too', ['grief-two', 'grief-one', 'grief-tool'])).toBe('grief-two');
  });
});

describe('a name that an address can hold', () => {
  test.each([
    ['My Post', 'my-post'],
    ["It's Okay — really", 'its-okay-really'],
    ['Über Grief', 'uber-grief'],
    ['--a--b--', 'a-b'],
    ['悲しみ', ''],
  ])('"%s" becomes "%s"', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});
