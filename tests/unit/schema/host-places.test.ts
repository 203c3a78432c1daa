import { expect, test } from 'vitest';
import { hostsPlace } from '../../../src/schema/host-places.ts';
import { pagesWithOwnRoute, requiredPages, reservedPages } from '../../../src/schema/page.ts';
import { urlsOf } from '../../../src/library/urls.ts';

test('nothing of the blog itself lies where a common host has things of its own', () => {
  const own = ['assets', '_headers', 'robots.txt', ...reservedPages, ...requiredPages, ...pagesWithOwnRoute];
  expect(own.filter((name) => hostsPlace(`/${name}/`) !== undefined)).toEqual([]);
  expect(hostsPlace(urlsOf({ address: 'https://example.org/' }).icon('icon.svg'))).toBeUndefined();
});

test('the first folder counts, in capitals too, and no other', () => {
  expect(hostsPlace('/Icons/a.png')).toContain('Apache');
  expect(hostsPlace('/writing/icons/')).toBeUndefined();
  expect(hostsPlace('/constructor/')).toBeUndefined();
});
