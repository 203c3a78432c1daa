import { expect, test } from 'vitest';
import { isSouthern } from '../../../../src/library/format/hemisphere.ts';

test.each(['AU', 'NZ', 'ZA', 'AR', 'CL', 'BR', 'nz'])('December is summer in %s', (region) => {
  expect(isSouthern(region)).toBe(true);
});

test.each(['US', 'GB', 'IN', 'MX', 'JP', 'CO', ''])('December is winter, or no season, in %j', (region) => {
  expect(isSouthern(region)).toBe(false);
});
