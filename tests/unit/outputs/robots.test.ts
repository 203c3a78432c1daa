import { expect, test } from 'vitest';
import { robots } from '../../../src/outputs/robots.ts';

test('every crawler may read everything, and is told where the sitemap is', () => {
  expect(robots('https://example.org/blog/sitemap.xml').split('\n')).toEqual([
    'User-agent: *',
    'Disallow:',
    '',
    'Sitemap: https://example.org/blog/sitemap.xml',
    '',
  ]);
});
