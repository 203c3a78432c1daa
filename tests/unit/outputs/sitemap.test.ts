import { describe, expect, test } from 'vitest';
import { sitemap } from '../../../src/outputs/sitemap.ts';
import { faultsIn } from '../../schemas/validate.ts';

describe('a sitemap', () => {
  const xml = sitemap([
    { address: 'https://example.org/' },
    { address: 'https://example.org/writing/a/?x=1&y=2', changed: '2026-11-22' },
  ]);

  test('is valid, with an ampersand in an address too', () => {
    expect(faultsIn(xml, 'sitemap')).toEqual([]);
    expect(xml).toContain('<loc>https://example.org/writing/a/?x=1&amp;y=2</loc>');
  });

  test('says when a page changed, where that is known', () => {
    expect(xml.match(/<lastmod>.*?<\/lastmod>/g)).toEqual(['<lastmod>2026-11-22</lastmod>']);
  });

  test('may be empty', () => {
    expect(faultsIn(sitemap([]), 'sitemap')).toEqual([]);
  });

  test('holds no more pages than one file may', () => {
    const page = { address: 'https://example.org/' };
    expect(() => sitemap(Array.from({ length: 50_000 }, () => page))).not.toThrow();
    expect(() => sitemap(Array.from({ length: 50_001 }, () => page))).toThrow('50001');
  });
});

test.each([
  ['a path without its host', '<url><loc>/writing/a/</loc></url>'],
  ['a day that is none', '<url><loc>https://example.org/</loc><lastmod>2026-02-30</lastmod></url>'],
  ['an ampersand by itself', '<url><loc>https://example.org/?a&b</loc></url>'],
])('the schema catches %s', (_, inside) => {
  expect(
    faultsIn(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${inside}</urlset>`, 'sitemap'),
  ).toHaveLength(1);
});
