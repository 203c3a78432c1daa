import { expect, test } from 'vitest';
import { openGraphLocale } from '../../../../src/library/format/open-graph-locale.ts';

test.each([
  ['es', 'es_ES'],
  ['es-MX', 'es_MX'],
  ['el', 'el_GR'],
  ['zh-Hant', 'zh_TW'],
  ['pt', 'pt_BR'],
  ['en', 'en'],
  ['en-GB', 'en_GB'],
])('%s is said to whoever shows a link as %s', (code, locale) => {
  expect(openGraphLocale(code)).toBe(locale);
});
