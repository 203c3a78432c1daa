import { describe, expect, test } from 'vitest';
import { deadNumbers, findNumber } from '../../../src/schema/dead-numbers.ts';

describe('a dead number is found', () => {
  test.each([
    '800-273-8255',
    '1-800-273-8255',
    '(800) 273-8255',
    '+1 800 273 8255',
    'tel:+18002738255',
    '800.273.8255',
    '800\u2011273\u20118255',
  ])('as %s', (text) => {
    expect(findNumber(`Call ${text}, they said.`, '800-273-8255')).toBeGreaterThan(-1);
  });

  test.each(['800-273-82551', '5800-273-8255', '800-273-8256', '800 and 273'])('but not as %s', (text) => {
    expect(findNumber(`Call ${text}, they said.`, '800-273-8255')).toBe(-1);
  });
});

test('both numbers that are known to be dead are refused', () => {
  expect(deadNumbers.map(({ number }) => number)).toEqual(['800-931-2237', '800-273-8255']);
});
