import { describe, expect, test } from 'vitest';
import { inWords, meantBy } from '../../../src/schema/explain/dates.ts';

describe('a date as people write it has one meaning', () => {
  test.each([
    ['25/12/2026', '2026-12-25'],
    ['12/25/2026', '2026-12-25'],
    ['04/04/2026', '2026-04-04'],
    ['25.12.2026', '2026-12-25'],
    ['2026/1/5', '2026-01-05'],
    ['2026-25-12', '2026-12-25'],
    ['20261225', '2026-12-25'],
    ['2026–12–25', '2026-12-25'],
    ['2026-12-25 10:00', '2026-12-25'],
    ['2026-12-25T10:00:00Z', '2026-12-25'],
    ['2026-12-25\u00a0', '2026-12-25'],
    ['December 25, 2026', '2026-12-25'],
    ['25th of December 2026', '2026-12-25'],
    ['Friday, Dec 25 2026', '2026-12-25'],
    ['Sunday 1 March 2026', '2026-03-01'],
    ['2026 Dec 25', '2026-12-25'],
    ['25-Dec-2026', '2026-12-25'],
  ])('%s', (typed, day) => {
    expect(meantBy(typed)).toEqual({ days: [day] });
  });
});

describe('a date with several meanings keeps all of them', () => {
  test.each([
    ['03/04/2026', ['2026-03-04', '2026-04-03']],
    ['1-2-26', ['2026-01-02', '2026-02-01']],
    ['25/12/26', ['2025-12-26', '2026-12-25']],
  ])('%s', (typed, days) => {
    expect(meantBy(typed).days).toEqual(days);
  });
});

describe('what is no date has none', () => {
  test.each(['', 'next Tuesday', 'May', 'May 2026', '2026', '2026-12', 'December 25', 'soon'])(
    '%s',
    (typed) => {
      expect(meantBy(typed)).toEqual({ days: [] });
    },
  );
});

describe('a day that cannot be says why', () => {
  test.each([
    ['2026-13-45', 'there is no month 13'],
    ['2026-02-30', 'February 2026 has 28 days'],
    ['2024-02-30', 'February 2024 has 29 days'],
    ['31/31/2026', 'there is no month 31'],
  ])('%s', (typed, reason) => {
    expect(meantBy(typed)).toEqual({ days: [], reason });
  });
});

test('a day in words is the same in every time zone', () => {
  expect(inWords('2026-04-03')).toBe('3 April 2026');
});
