import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languageFrom } from '../../../../src/import/language.ts';
import { siteIn } from '../../check/folder.ts';
import { broughtIn, emptyBlog, lineOf } from './brought.ts';
import { folderWith, item, wxr } from './made.ts';

test.each([
  ['de', 'de'],
  ['de_AT', 'de-AT'],
  ['pt-br', 'pt-BR'],
  ['de_DE_formal', 'de-DE'],
  ['zh_Hant_TW', 'zh-Hant-TW'],
])('%s is a language, %s', (written, code) => {
  expect(languageFrom(written)).toBe(code);
});

test.each(['', 'all', 'English', 'x-default', 'de-'])('"%s" is no language', (written) => {
  expect(languageFrom(written)).toBeUndefined();
});

test('a text of a folder that is in another language than the blog says so, and one that is not says nothing', async () => {
  const text = (lines: string) =>
    `---\ntitle: Año\ndate: 2020-01-01\ndescription: D.\n${lines}---\n\nHola.\n`;
  const brought = await broughtIn([
    await folderWith({
      'one.md': text('lang: es_ES\n'),
      'two.md': text('language: en-GB\n'),
      'three.md': text('lang: all\n'),
      'four.md': text('language: sw\n'),
    }),
  ]);
  expect(['one', 'two', 'three', 'four'].map((name) => lineOf(brought, name, 'language'))).toEqual([
    'es-ES',
    '',
    '',
    'sw',
  ]);
});

test.each([
  ['addresses: letters', 'größe-und-übung'],
  ['addresses: latin', 'groesse-und-uebung'],
])('a category becomes a topic with the letters of the blog: %s', async (line, id) => {
  const place = await emptyBlog({ 'site.yaml': `${siteIn('de')}\n${line}\n` });
  const category = '<category domain="category" nicename="a"><![CDATA[Größe und Übung]]></category>';
  const { content } = await broughtIn(
    [await folderWith({ 'blog.xml': wxr(item(1, 'Eins', 'Worte.', category)) })],
    { place },
  );
  expect(await readFile(join(content, 'topics.yaml'), 'utf8')).toContain(`\n${id}:\n`);
});

test('the languages of Polylang, Bogo and WPML come along', async () => {
  const meta = (key: string, value: string) =>
    `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${value}</wp:meta_value></wp:postmeta>`;
  const brought = await broughtIn([
    await folderWith({
      'blog.xml': wxr(
        item(1, 'One', 'Words.', '<category domain="language" nicename="fr"><![CDATA[Français]]></category>'),
        item(2, 'Two', 'Words.', meta('_locale', 'it_IT')),
        item(3, 'Three', 'Words.', meta('_wpml_import_language_code', 'uk')),
        item(4, 'Four', 'Words.', '<category domain="language" nicename="en"><![CDATA[English]]></category>'),
      ),
    }),
  ]);
  const languages = [1, 2, 3, 4].map((id) => lineOf(brought, `post-${id}`, 'language'));
  expect(languages).toEqual(['fr', 'it-IT', 'uk', '']);
});
