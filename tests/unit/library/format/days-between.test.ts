import { expect, test } from 'vitest';
import { daysBetween } from '../../../../src/library/format/days-between.ts';

test.each([
  ['2026-11-22', '2026-11-22', 0],
  ['2026-11-22', '2026-11-23', 1],
  ['2026-11-23', '2026-11-22', -1],
  // The clocks change in between.
  ['2026-03-01', '2026-04-01', 31],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-11-15', '2027-05-14', 180],
])('from %s to %s it is %i', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
