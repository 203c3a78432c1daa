import { expect, test } from 'vitest';
import { tel } from '../../../../src/library/format/tel.ts';

test.each([
  ['+1 (555) 010-0199', 'tel:+15550100199'],
  ['030 / 12 34 56', 'tel:030123456'],
])('%s is called by %s', (number, address) => {
  expect(tel(number)).toBe(address);
});
