import { describe, expect, test } from 'vitest';
import type { EpubBook } from '../../../../src/outputs/epub/book.ts';
import { epub } from '../../../../src/outputs/epub/epub.ts';
import { faultsIn, openBook } from '../../../epub.ts';

const text = (words: string) => new TextEncoder().encode(words);
const book: EpubBook = {
  identifier: 'https://example.org/paths/a-path/',
  title: 'A path & more',
  description: 'Where it <goes>',
  language: 'en',
  direction: 'ltr',
  author: 'Ada Ames',
  publisher: 'Bread & Salt',
  rights: 'The writing belongs to Ada Ames.',
  source: 'https://example.org/paths/a-path/',
  newest: '2026-11-14',
  accessibility: 'All of it is text.',
  contents: 'In this order',
  sections: [
    { name: 'title', title: 'A path & more', xhtml: '<h1>A path</h1><img src="pictures/title.svg" alt=""/>' },
    { name: 'post-a', title: 'A', xhtml: '<h1>A</h1><p>It is <a href="post-b.xhtml#c">there</a>.</p>' },
    { name: 'post-b', title: 'B', xhtml: '<h1>B</h1><p id="c">c</p>' },
  ],
  pictures: [
    { name: 'cover.png', bytes: text('png'), cover: true },
    { name: 'title.svg', bytes: text('<svg xmlns="http://www.w3.org/2000/svg"/>') },
  ],
};

const made = epub(book);
const opened = openBook(made);

describe('an EPUB', () => {
  test('begins with what it is, and every part of it is well-formed, listed, read and found', () => {
    expect(faultsIn(made)).toEqual([]);
    expect(opened.names[0]).toBe('mimetype');
    expect(opened.text('META-INF/container.xml')).toContain('full-path="EPUB/package.opf"');
  });

  test('that leads to what is not in it has faults: the test sees them', () => {
    const broken = epub({ ...book, sections: book.sections.slice(0, 2), pictures: [] });
    expect(faultsIn(broken)).toEqual([
      'EPUB/title.xhtml leads to pictures/title.svg, which is not there.',
      'EPUB/post-a.xhtml leads to post-b.xhtml#c, which is not there.',
    ]);
    const twice = { name: 'post-b', title: 'B', xhtml: '<p id="c">c</p><p id="c">d<br></p>' };
    expect(faultsIn(epub({ ...book, sections: [...book.sections.slice(0, 2), twice] })).length).toBe(2);
  });

  test('says who wrote it, what it is, in which language, and when the newest of it was written', () => {
    const opf = opened.text('EPUB/package.opf');
    for (const said of [
      '<dc:identifier id="identifier">https://example.org/paths/a-path/</dc:identifier>',
      '<dc:title>A path &amp; more</dc:title>',
      '<dc:language>en</dc:language>',
      '<dc:creator id="author">Ada Ames</dc:creator>',
      '<dc:rights>The writing belongs to Ada Ames.</dc:rights>',
      '<meta property="dcterms:modified">2026-11-14T00:00:00Z</meta>',
      '<item id="picture-cover.png" href="pictures/cover.png" media-type="image/png" properties="cover-image"/>',
    ]) {
      expect(opf).toContain(said);
    }
  });

  test('says what somebody who does not see it can count on', () => {
    const opf = opened.text('EPUB/package.opf');
    const said = [...opf.matchAll(/property="schema:(\w+)">([^<]*)/g)].map(
      ([, name, value]) => `${name} ${value}`,
    );
    expect(said).toEqual(
      expect.arrayContaining([
        'accessMode textual',
        'accessMode visual',
        'accessModeSufficient textual',
        'accessibilityFeature tableOfContents',
        'accessibilityHazard none',
        'accessibilitySummary All of it is text.',
      ]),
    );
  });

  test('has its contents for apps of today and for those from before', () => {
    const order = ['title', 'post-a', 'post-b'].map((name) => `${name}.xhtml`);
    const found = (file: string, pattern: RegExp) =>
      [...opened.text(file).matchAll(pattern)].map(([, href]) => href);
    expect(found('EPUB/nav.xhtml', /<li><a href="([^"]*)"/g)).toEqual(order);
    expect(found('EPUB/toc.ncx', /<content src="([^"]*)"/g)).toEqual(order);
    expect(found('EPUB/package.opf', /<itemref idref="([^"]*)"/g)).toEqual([
      'title',
      'nav',
      'post-a',
      'post-b',
    ]);
  });

  test('runs the way its language does', () => {
    const right = openBook(epub({ ...book, language: 'ar', direction: 'rtl' }));
    expect(right.text('EPUB/package.opf')).toContain('page-progression-direction="rtl"');
    expect(right.text('EPUB/post-a.xhtml')).toContain('lang="ar" xml:lang="ar" dir="rtl"');
  });

  test.each(['1962-03-01', '2026-03-08', '2151-01-01'])(
    'has the same bytes in every time zone, also of %s',
    (newest) => {
      const before = process.env['TZ'];
      const bytes = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Sao_Paulo'].map((zone) => {
        process.env['TZ'] = zone;
        return Buffer.from(epub({ ...book, newest })).toString('base64');
      });
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
      expect(new Set(bytes).size).toBe(1);
    },
  );
});
