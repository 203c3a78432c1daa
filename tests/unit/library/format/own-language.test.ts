import { expect, test } from 'vitest';
import { directionOf, inOwn, ownLanguage, ownName } from '../../../../src/library/format/own-language.ts';

test('a text has a language of its own where it is not the blog’s, however that is written', () => {
  expect(ownLanguage('es', 'en')).toEqual({ code: 'es', direction: 'ltr' });
  expect(ownLanguage('he', 'en')).toEqual({ code: 'he', direction: 'rtl' });
  expect(ownLanguage('PT-br', 'en')).toEqual({ code: 'pt-BR', direction: 'ltr' });
  expect(ownLanguage('EN', 'en')).toBeUndefined();
  expect(ownLanguage(undefined, 'en')).toBeUndefined();
});

test('the direction follows the script', () => {
  expect(['ar', 'fa', 'ur', 'yi', 'he', 'ku-Arab', 'az', 'ja', 'en'].map(directionOf)).toEqual([
    'rtl',
    'rtl',
    'rtl',
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'ltr',
  ]);
});

test('a language is called what it calls itself, and an element says it only where it differs', () => {
  expect(['es', 'he', 'ja'].map(ownName)).toEqual(['español', 'עברית', '日本語']);
  expect(inOwn(undefined)).toEqual({});
  expect(inOwn({ code: 'he', direction: 'rtl' })).toEqual({ lang: 'he', dir: 'rtl' });
});
