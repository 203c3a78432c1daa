import { expect, test } from 'vitest';
import { placeOfNumber } from '../../../../src/browser/earlier-numbers/place.ts';

test.each([
  ['?p=20', '/blog/earlier/p-20/'],
  ['?page_id=3', '/blog/earlier/page_id-3/'],
  ['', undefined],
  ['?utm_source=mail', undefined],
  ['?p=20&x=1', undefined],
  ['?p=../a', undefined],
])('an address that ends in "%s" leads to %s', (search, place) => {
  expect(placeOfNumber(search, '/blog/earlier/')).toBe(place);
});
