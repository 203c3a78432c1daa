import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { letterSlugOf, nameOf } from '../../../src/schema/nearest.ts';
import { isName, letterSlug, nameRefused } from '../../../src/schema/slug.ts';
import { urlsOf } from '../../../src/library/urls.ts';

describe('a name in the letters of the language', () => {
  test.each([
    ['uk', 'Тиха кухня', 'тиха-кухня'],
    ['uk', 'Короп’є, знам’янка!', 'коропє-знамянка'],
    ['es', 'Mi año', 'mi-año'],
    ['de', 'Über die Größe', 'über-die-größe'],
    ['tr', 'Işık İÇİN', 'ışık-için'],
    ['he', 'צה״ל בְּבַיִת', 'צהל-בבית'],
    ['ar', 'بيتٌ هــادئ', 'بيت-هادئ'],
    ['hi', 'हिन्दी में', 'हिन्दी-में'],
    ['ja', '静かな、コーヒー', '静かな-コーヒー'],
    ['vi', 'Đường về nhà', 'đường-về-nhà'],
    ['uk', 'один\u200bдва\u202e три', 'один-два-три'],
    ['en', '🫖', ''],
  ])('in %s “%s” is “%s”', (language, title, name) => {
    expect(letterSlugOf(title, language)).toBe(name);
    expect(name === '' || isName(name, 'letters')).toBe(true);
  });

  test('is composed, however it was typed', () => {
    expect(letterSlugOf('Їжа'.normalize('NFD'), 'uk')).toBe('їжа'.normalize('NFC'));
    expect(letterSlug.parse('mi-año'.normalize('NFD'))).toBe('mi-año'.normalize('NFC'));
  });

  test('is cut between words to what a file may be called', () => {
    const name = letterSlugOf('тиша '.repeat(60), 'uk');
    expect(new TextEncoder().encode(`${name}-12/index.mdx`).length).toBeLessThanOrEqual(255);
    expect(name).toMatch(/^тиша(?:-тиша)+$/);
    expect(new TextEncoder().encode(letterSlugOf('静'.repeat(90), 'ja')).length).toBeLessThanOrEqual(200);
  });

  test.each([
    'Тиша',
    'а б',
    'a--b',
    '-a',
    'a/b',
    'ти\u200bша',
    'שלום\u200f',
    'a\u0000b',
    'a\u0301\u202e',
    '',
    '.',
    '½',
    'ǅ',
  ])('is never %j', (name) => {
    expect(isName(name, 'letters')).toBe(false);
  });

  test('is refused where the author did not choose it, and a long one by what is wrong with it', () => {
    expect(isName('тиша', undefined)).toBe(false);
    expect(isName('тиша', 'latin')).toBe(false);
    expect(nameOf('Тиша', 'uk', undefined)).toBe('tysha');
    expect(nameRefused('т'.repeat(101), 'letters')).toBe('is longer than a file may be called');
  });
});

test('an address is written as the network has it, and one that is so already stays', () => {
  const urls = urlsOf({ address: 'https://example.org/blog/' });
  expect(urls.post('mi-año')).toBe('/blog/writing/mi-año/');
  expect(urls.absolute(urls.post('mi-año'))).toBe('https://example.org/blog/writing/mi-a%C3%B1o/');
  expect(urls.absolute('/blog/writing/mi-a%C3%B1o/#%C3%B1')).toBe(
    'https://example.org/blog/writing/mi-a%C3%B1o/#%C3%B1',
  );
});

test('a zip of the site says that its names are in UTF-8', () => {
  const zip = zipSync({ 'тиша/index.html': new Uint8Array([1]) });
  // APPNOTE.TXT, 4.4.4: bit 11 of the flags, in the local header and in the central one.
  const central = Buffer.from(zip).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  expect([(zip[7] ?? 0) & 8, (zip[central + 9] ?? 0) & 8]).toEqual([8, 8]);
  expect(Object.keys(unzipSync(zip))).toEqual(['тиша/index.html']);
  expect(strFromU8(zip)).toContain('тиша');
});
