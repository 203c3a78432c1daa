import { expect, test } from 'vitest';
import { todayFrom } from '../../../../src/library/content/today.ts';

const unset = { today: undefined };
/** The 22nd in London; in New York it is still the 21st. */
const early = new Date('2026-11-22T02:00:00Z');
/** The 22nd in London; in Auckland it is the 23rd already. */
const late = new Date('2026-11-22T22:00:00Z');

test('a day that was set wins over the clock', () => {
  expect(todayFrom({ today: '2020-02-29' }, 'America/New_York', early)).toBe('2020-02-29');
});

test('else it is the day in the time zone of the site', () => {
  expect(todayFrom(unset, 'America/New_York', early)).toBe('2026-11-21');
  expect(todayFrom(unset, 'Pacific/Auckland', late)).toBe('2026-11-23');
});

test('without a time zone it is the day in UTC', () => {
  expect(todayFrom(unset, undefined, early)).toBe('2026-11-22');
  expect(todayFrom(unset, undefined, late)).toBe('2026-11-22');
});
