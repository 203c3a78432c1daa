import { stringify } from 'yaml';
import { expect, test } from 'vitest';
import { readData } from '../../../src/library/content/data-file.ts';
import { site } from '../../../src/schema/site.ts';
import { isTimeZone, timeZoneMeant } from '../../../src/schema/time-zone.ts';
import { site as example } from '../make.ts';

test.each(Intl.supportedValuesOf('timeZone'))('%s is a time zone', (zone) => {
  expect(isTimeZone(zone)).toBe(true);
});

test.each([
  'UTC',
  'America/Indiana/Indianapolis',
  'America/Argentina/Buenos_Aires',
  'America/Port-au-Prince',
  'America/Nuuk',
  'Asia/Kolkata',
  'Asia/Ho_Chi_Minh',
  'Atlantic/Faroe',
  'Europe/Kyiv',
  'Pacific/Kanton',
  'US/Pacific',
])('%s is one too, whether or not the machine lists it', (zone) => {
  expect(isTimeZone(zone)).toBe(true);
});

test.each(['EST', 'GMT+2', '+02:00', 'New York', 'America/Portland', 'america/new_york', '', 'Etc'])(
  '"%s" is none',
  (zone) => {
    expect(isTimeZone(zone)).toBe(false);
  },
);

test.each([
  ['America/New_Yrok', 'America/New_York'],
  ['america/new_york', 'America/New_York'],
  ['Indianapolis', 'America/Indiana/Indianapolis'],
  ['America/Indiana/Indianapolos', 'America/Indiana/Indianapolis'],
  ['Asia/Kolkatta', 'Asia/Kolkata'],
  ['Kolkata', 'Asia/Kolkata'],
  ['Kiyv', 'Europe/Kyiv'],
  ['Los Angeles', 'America/Los_Angeles'],
  ['Pacific Time', 'America/Los_Angeles'],
  ['EST', 'America/New_York'],
])('by "%s" is meant %s', (typed, meant) => {
  expect(timeZoneMeant(typed)).toBe(meant);
  expect(isTimeZone(meant)).toBe(true);
});

test('a time zone with a slip in it is told with the one that was meant', () => {
  const { quickExit: _, emergency: __, ...sound } = example();
  const { diagnostics } = readData(
    'site.yaml',
    { text: stringify({ ...sound, timeZone: 'Asia/Kolkatta' }) },
    site,
    false,
  );
  expect(diagnostics.map(({ message, help }) => `${message}\n${help}`)).toEqual([
    '"timeZone" is "Asia/Kolkatta". It is not a time zone, like "America/New_York".\nType: timeZone: Asia/Kolkata',
  ]);
});
