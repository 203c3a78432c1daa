import { branch, empty, leaf, written, xmlDeclaration } from '../markup/xml.ts';
import { sectionFile, type EpubBook } from './book.ts';

/** The table of contents, which is a page of the book as well. Format: EPUB 3.3, 7 (navigation document). */
export function navigation({ sections, contents }: EpubBook): string {
  const items = sections.map(
    ({ name, title }) => `<li>${leaf('a', title, { href: sectionFile(name) })}</li>`,
  );
  const start = sections[1] ?? sections[0];
  const marks = [
    leaf('a', sections[0]?.title ?? '', {
      'epub:type': 'titlepage',
      href: sectionFile(sections[0]?.name ?? ''),
    }),
    leaf('a', start?.title ?? '', { 'epub:type': 'bodymatter', href: sectionFile(start?.name ?? '') }),
  ];
  return [
    branch('nav', [leaf('h1', contents), branch('ol', items)], {
      'epub:type': 'toc',
      role: 'doc-toc',
      'aria-label': contents,
    }),
    // For the app's own menu, and for nobody to read.
    branch(
      'nav',
      [
        branch(
          'ol',
          marks.map((mark) => `<li>${mark}</li>`),
        ),
      ],
      { 'epub:type': 'landmarks', hidden: 'hidden' },
    ),
  ].join('\n');
}

/** The same for reading apps from before EPUB 3. Format: DAISY/NISO Z39.86-2005, 8. */
export function ncx({ sections, identifier, title, language }: EpubBook): string {
  const points = sections.map(({ name, title }, index) =>
    branch('navPoint', [text('navLabel', title), empty('content', { src: sectionFile(name) })], {
      id: `point-${index + 1}`,
      playOrder: String(index + 1),
    }),
  );
  const head = [
    empty('meta', { name: 'dtb:uid', content: identifier }),
    empty('meta', { name: 'dtb:depth', content: '1' }),
    empty('meta', { name: 'dtb:totalPageCount', content: '0' }),
    empty('meta', { name: 'dtb:maxPageNumber', content: '0' }),
  ];
  const parts = [branch('head', head), text('docTitle', title), branch('navMap', points)];
  const attributes = {
    xmlns: 'http://www.daisy.org/z3986/2005/ncx/',
    version: '2005-1',
    'xml:lang': language,
  };
  return `${xmlDeclaration}\n${branch('ncx', parts, attributes)}\n`;
}

function text(name: string, words: string): string {
  return `<${name}>${leaf('text', words)}</${name}>`;
}

/** A page of the book as a file of its own. */
export function page(
  { language, direction }: Pick<EpubBook, 'language' | 'direction'>,
  title: string,
  xhtml: string,
): string {
  const root = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    lang: language,
    'xml:lang': language,
    dir: direction,
  };
  const head = `${leaf('title', title)}${empty('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' })}`;
  return `${xmlDeclaration}\n<!DOCTYPE html>\n<html${written(root)}>\n<head>${head}</head>\n<body>\n${xhtml}\n</body>\n</html>\n`;
}
