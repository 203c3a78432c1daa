import { expect, test } from 'vitest';
import { counted } from '../../../src/schema/explain/counted.ts';

test.each([
  [0, '0 posts'],
  [1, '1 post'],
  [12, '12 posts'],
])('%i is said as %s', (count, said) => {
  expect(counted(count, 'post')).toBe(said);
});
