import { expect, test } from 'vitest';
import { dayIn } from '../../../src/import/dates.ts';

test.each([
  '2021-03-12',
  '2021/3/12',
  '2021.03.12 9:15',
  '2021年3月12日',
  '12.03.2021',
  '12. März 2021',
  '12 de março de 2021',
  '12 mars 2021 à 9:15',
  'March 12, 2021 9:15 PM',
  'Fri, 12 Mar 2021 09:15:00 +0000',
  '12 марта 2021 г.',
  '12 березня 2021',
  '12 marca 2021',
  'den 12 mars 2021',
])('the day in %s', (typed) => {
  expect(dayIn(typed)).toBe('2021-03-12');
});

test('where the day comes first or last, one that is no month tells', () => {
  expect(dayIn('25/12/2021')).toBe('2021-12-25');
  expect(dayIn('12/25/2021')).toBe('2021-12-25');
});

test.each(['03/04/2021', 'soon', '2021', '31.02.2021', '', 'May', '12'])(
  'no day is guessed in "%s"',
  (typed) => {
    expect(dayIn(typed)).toBeUndefined();
  },
);
