import { expect, test } from 'vitest';
import { whenFor, whenOf } from '../../../src/art/when.ts';
import { hours, seasons, times } from './all.ts';

test.each([
  ['2026-01-15', 'winter'],
  ['2026-02-28', 'winter'],
  ['2026-03-01', 'spring'],
  ['2026-06-01', 'summer'],
  ['2026-09-30', 'autumn'],
  ['2026-12-01', 'winter'],
])('%s is in %s', (day, season) => {
  expect(whenOf(day, false).season).toBe(season);
});

test('south of the equator the year is turned', () => {
  expect(whenOf('2026-12-24', true).season).toBe('summer');
  expect(whenOf('2026-07-01', true).season).toBe('winter');
  expect(whenOf('2026-10-01', true).season).toBe('spring');
  expect(whenOf('2026-07-01', true).hour).toBe(whenOf('2026-07-01', false).hour);
});

test('what is written every week or every day is never twice in the same light', () => {
  const start = Date.parse('2026-01-01');
  const day = (number: number) => new Date(start + number * 86_400_000).toISOString().slice(0, 10);
  const hour = (number: number) => whenOf(day(number), false).hour;
  const same = Array.from({ length: 400 }, (_, number) => number).filter(
    (number) => hour(number) === hour(number + 1) || hour(number) === hour(number + 7),
  );
  expect(same).toEqual([]);
});

test('every hour comes in every season', () => {
  const found = new Set(times.map(({ hour, season }) => `${hour} ${season}`));
  expect(found.size).toBe(hours.length * seasons.length);
});

test('what has no day has an hour of its own, the same for the same text', () => {
  const texts = Array.from({ length: 200 }, (_, number) => `topic-${number}`);
  expect(texts.map(whenFor)).toEqual(texts.map(whenFor));
  expect(new Set(texts.map((text) => whenFor(text).hour)).size).toBe(hours.length);
  expect(new Set(texts.map((text) => whenFor(text).season)).size).toBe(seasons.length);
});
