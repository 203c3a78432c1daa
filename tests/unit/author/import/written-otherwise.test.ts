import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decoded } from '../../../../src/import/bundle/decode.ts';
import { bodyOf, broughtIn, exports, isDraft, lineOf, textOf } from './brought.ts';
import { folderWith } from './made.ts';

/** The letters of a text as old programs of Windows write them. */
const inLatin1 = (text: string) => Buffer.from(text, 'latin1');
const inUtf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('letters', () => {
  test('UTF-16, Windows and what an XML file says of itself are read, and what was cut off stays UTF-8', () => {
    expect(decoded(inUtf16('Größe'))).toBe('Größe');
    expect(decoded(Buffer.from('Größe', 'utf16le').swap16())).toBe('Größe');
    expect(decoded(inLatin1('Größe und \x93Anna\x94'))).toBe('Größe und “Anna”');
    expect(
      decoded(Buffer.from('<?xml version="1.0" encoding="windows-1251"?>\xcf\xf0.', 'latin1')),
    ).toContain('Пр');
    expect(decoded(Buffer.from('\uFEFFGröße'))).toBe('Größe');
    expect(decoded(Buffer.from('Größe und ö').subarray(0, -1))).toBe('Größe und \uFFFD');
    expect(decoded(Buffer.concat([Buffer.from('Größe und süß '), inLatin1('ö')]))).toContain('Größe und süß');
  });

  test('a text in the letters of Windows and an export in UTF-16 come in with all their letters', async () => {
    const folder = await folderWith({ 'a.md': inLatin1('# Größe\n\nFür \x93Anna\x94.') });
    const plain = await broughtIn([folder]);
    expect(lineOf(plain, 'groesse|a', 'title')).toBe('Größe');
    expect(bodyOf(plain, 'groesse|a')).toBe('Für “Anna”.');
    const xml = await readFile(join(exports, 'wordpress/wordpress-7.1.4-all.xml'), 'utf8');
    const wide = inUtf16(xml.replace('encoding="UTF-8"', 'encoding="UTF-16"'));
    const wordpress = await broughtIn([await folderWith({ 'blog.xml': wide })]);
    expect(lineOf(wordpress, 'progulka-u-reki', 'title')).toBe('Прогулка у реки');
    expect(wordpress.texts.size).toBe(22);
  });
});

describe('tables of Wix with other columns', () => {
  test('parted by semicolons, in another order, with plain words only', async () => {
    const table =
      '\uFEFFTitle;Excerpt;Published Date;Slug;Plain Content;Main Category;Author E-Mail\n' +
      '"Ein Titel; mit";Kurz;2024-05-01T10:00:00.000Z;ein-titel;"Erste, Zeile.\n\nZweite Zeile.";Ruhe;a@example.org\n' +
      'Entwurf;;;entwurf;Noch nicht.;;\n';
    const brought = await broughtIn([await folderWith({ 'posts.csv': table })]);
    expect(lineOf(brought, 'ein-titel', 'title')).toBe('"Ein Titel; mit"');
    expect(bodyOf(brought, 'ein-titel')).toBe('Erste, Zeile.\n\nZweite Zeile.');
    expect(isDraft(brought, 'ein-titel')).toBe(false);
    expect(isDraft(brought, 'entwurf')).toBe(true);
    expect(brought.written).not.toContain('a@example.org');
  });

  test('with a state, names in small letters, HTML for the text, and a row that ends early', async () => {
    const table =
      'ID,title,content,Date Published,Status,URL Slug,Featured Image\n' +
      '1,Hello,"<p>Words <b>bold</b>.</p>","May 3, 2023",PUBLISHED,hello,\n' +
      '2,Hidden,"<p>Not yet.</p>","May 4, 2023",UNPUBLISHED,hidden,\n' +
      '3,"Short row"\n';
    const brought = await broughtIn([await folderWith({ 'posts.csv': table })]);
    expect(bodyOf(brought, 'hello')).toBe('Words **bold**.');
    expect(isDraft(brought, 'hello')).toBe(false);
    expect(isDraft(brought, 'hidden')).toBe(true);
    expect(lineOf(brought, 'hidden', 'pubDate')).toBe('2023-05-04');
    expect(isDraft(brought, 'short-row')).toBe(true);
  });

  test('a list of people is no table of posts', async () => {
    const people = 'title,email,date,url\nDr,a@example.org,2024-01-01,https://example.org/\n';
    await expect(broughtIn([await folderWith({ 'people.csv': people })])).rejects.toThrow('Nothing in it');
  });
});

test('an episode of Substack that has no text comes in with its recording, and a film that it does not hand out is named', async () => {
  const columns = 'post_id,post_date,is_published,type,audience,title,podcast_url';
  const brought = await broughtIn([
    await folderWith({
      'posts.csv': `${columns}\n1.one,2024-01-02T10:00:00.000Z,true,podcast,everyone,One,https://sound.example/1.mp3\n2.two,2024-01-03T10:00:00.000Z,true,newsletter,everyone,Two,\n`,
      'posts/2.two.html': '<p>Words.</p><div class="native-video-embed" data-attrs="{}"></div>',
    }),
  ]);
  expect(textOf(brought, 'one')).toContain('<https://sound.example/1.mp3>');
  expect(bodyOf(brought, 'two')).toBe('Words.');
  expect(brought.report).toContain('A film or a recording that lay with Substack is not in the export.');
});
