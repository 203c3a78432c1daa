import { expect, test } from 'vitest';
import { withPlaces } from '../../../../src/library/content/topic-places.ts';

const placesOf = (...topics: readonly { id: string; drawing?: 'table' | 'water' }[]) =>
  withPlaces(topics).map(({ drawing }) => drawing);

test('a topic keeps the place that it names', () => {
  expect(placesOf({ id: 'grief', drawing: 'table' }, { id: 'rest', drawing: 'table' })).toEqual([
    'table',
    'table',
  ]);
});

test('topics that name none have each a place of their own, never one that another names', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((id) => ({ id }));
  const given = placesOf({ id: 'grief', drawing: 'water' }, ...ids);
  expect(new Set(given).size).toBe(given.length);
  expect(given).not.toContain('people');
});

test('a topic keeps its place when others are added after it', () => {
  const [before] = placesOf({ id: 'safety' });
  expect(placesOf({ id: 'safety' }, { id: 'night' }, { id: 'anger' })[0]).toBe(before);
});

test('there are more topics than places', () => {
  const many = Array.from({ length: 30 }, (_, at) => ({ id: `topic-${at}` }));
  expect(placesOf(...many).every((place) => place.length > 0)).toBe(true);
});
