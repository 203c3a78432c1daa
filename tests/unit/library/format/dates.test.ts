import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import {
  dateIn,
  dayAndMonth,
  longDate,
  monthAndYear,
  startOf,
  yearOf,
} from '../../../../src/library/format/dates.ts';

describe('the calendar date of a moment', () => {
  const moment = new Date('2026-11-22T03:30:00Z');

  test.each([
    ['America/New_York', '2026-11-21'],
    ['UTC', '2026-11-22'],
    ['Pacific/Kiritimati', '2026-11-22'],
    ['Pacific/Pago_Pago', '2026-11-21'],
  ])('is that of the zone: %s', (timeZone, date) => {
    expect(dateIn(moment, timeZone)).toBe(date);
  });

  test('changes at midnight of the zone, to the millisecond', () => {
    expect(dateIn(new Date('2026-11-22T04:59:59.999Z'), 'America/New_York')).toBe('2026-11-21');
    expect(dateIn(new Date('2026-11-22T05:00:00.000Z'), 'America/New_York')).toBe('2026-11-22');
  });
});

describe('the moment at which a day begins', () => {
  test.each([
    ['2026-01-15', 'America/New_York', '2026-01-15T05:00:00.000Z'],
    ['2026-07-15', 'America/New_York', '2026-07-15T04:00:00.000Z'],
    ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z'],
    ['2026-03-09', 'America/New_York', '2026-03-09T04:00:00.000Z'],
    ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00.000Z'],
    ['2026-11-02', 'America/New_York', '2026-11-02T05:00:00.000Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z'],
    ['2026-10-04', 'Australia/Lord_Howe', '2026-10-03T13:30:00.000Z'],
    ['2026-01-01', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z'],
    ['2026-06-01', 'Asia/Kathmandu', '2026-05-31T18:15:00.000Z'],
  ])('is the midnight of the zone, when the clock changes too: %s in %s', (date, timeZone, moment) => {
    expect(startOf(date, timeZone).toISOString()).toBe(moment);
  });

  // There the clock goes from midnight to one: the day has no midnight.
  test.each([
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
    ['2026-03-08', 'America/Havana', '2026-03-08T05:00:00.000Z'],
    ['2026-03-29', 'Atlantic/Azores', '2026-03-29T01:00:00.000Z'],
  ])('is the first moment of a day without a midnight: %s in %s', (date, timeZone, moment) => {
    expect(startOf(date, timeZone).toISOString()).toBe(moment);
  });

  // There the hour before midnight, or the one after, comes twice.
  test.each([
    ['2026-04-05', 'America/Santiago', '2026-04-05T04:00:00.000Z'],
    ['2026-11-01', 'America/Havana', '2026-11-01T04:00:00.000Z'],
  ])('is the first of two when an hour at midnight comes twice: %s in %s', (date, timeZone, moment) => {
    expect(startOf(date, timeZone).toISOString()).toBe(moment);
  });

  test('falls on that day, and the moment before it does not, through a whole year', () => {
    const zones = ['America/New_York', 'Europe/London', 'Asia/Kolkata', 'Pacific/Auckland'];
    for (const timeZone of zones) {
      for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2027, 0, 1); day += 86_400_000) {
        const date = new Date(day).toISOString().slice(0, 10);
        const start = startOf(date, timeZone);
        expect(dateIn(start, timeZone)).toBe(date);
        expect(dateIn(new Date(start.getTime() - 1), timeZone)).not.toBe(date);
      }
    }
  });
});

describe('a date for readers', () => {
  test('has the day first in plain English, and is in the language of the site otherwise', () => {
    expect(longDate('2026-11-14', 'en')).toBe('14 November 2026');
    expect(longDate('2026-11-14', 'en-US')).toBe('November 14, 2026');
    expect(longDate('2026-11-14', 'de')).toBe('14. November 2026');
    expect(dayAndMonth('2026-11-04', 'en')).toBe('4 November');
    expect(monthAndYear('2026-11-04', 'en')).toBe('November 2026');
  });

  test('has its year as it is written', () => {
    expect(yearOf('2026-01-01')).toBe('2026');
  });
});

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
  'the zone of the machine changes nothing: %s',
  (TZ) => {
    const dates = new URL('../../../../src/library/format/dates.ts', import.meta.url).href;
    const script = `
    import { dateIn, longDate, startOf } from ${JSON.stringify(dates)};
    console.log(JSON.stringify([
      new Date('2026-01-01T00:00:00Z').getTimezoneOffset(),
      dateIn(new Date('2026-11-22T03:30:00Z'), 'America/New_York'),
      longDate('2026-01-01', 'en'),
      startOf('2026-01-01', 'America/New_York').toISOString(),
    ]));`;
    const out = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    expect(JSON.parse(out)).toEqual([
      // Only to be sure that the machine's zone was really another one.
      TZ === 'Pacific/Kiritimati' ? -14 * 60 : 11 * 60,
      '2026-11-21',
      '1 January 2026',
      '2026-01-01T05:00:00.000Z',
    ]);
  },
);
