import { branch, empty, leaf, xmlDeclaration } from '../markup/xml.ts';
import { pictureFile, sectionFile, type EpubBook, type Picture } from './book.ts';

/** Kinds of pictures that every reading app shows (EPUB 3.3, 3.2, "core media types"). */
const mediaTypes: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
};

/** Where a reading app finds the package document. Format: EPUB 3.3, 4.2.6.3.1. */
export const container = `${xmlDeclaration}
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/**
 * What the book is, which files are in it, and in which order they are read.
 * Format: EPUB 3.3, 5 (w3.org/TR/epub-33/#sec-package-doc); accessibility: schema.org's terms, as EPUB
 * Accessibility 1.1 asks for them.
 */
export function packageDocument(book: EpubBook): string {
  const direction = { 'page-progression-direction': book.direction, toc: 'ncx' };
  const spine = book.sections.map(({ name }, index) => {
    const item = empty('itemref', { idref: name });
    return index === 0 ? `${item}\n${empty('itemref', { idref: 'nav' })}` : item;
  });
  const parts = [metadata(book), branch('manifest', manifest(book)), branch('spine', spine, direction)];
  const attributes = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'identifier',
    'xml:lang': book.language,
    dir: book.direction,
  };
  return `${xmlDeclaration}\n${branch('package', parts, attributes)}\n`;
}

function metadata(book: EpubBook): string {
  const property = (name: string, value: string) => leaf('meta', value, { property: name });
  const cover = book.pictures.find((picture) => picture.cover);
  // A book of which every picture has words, or is said to be decorative, can be read without seeing one.
  const access = [
    ['accessMode', 'textual'],
    ...(book.pictures.length > 0 ? [['accessMode', 'visual']] : []),
    ['accessModeSufficient', 'textual'],
    ...[
      'alternativeText',
      'displayTransformability',
      'readingOrder',
      'structuralNavigation',
      'tableOfContents',
    ].map((feature) => ['accessibilityFeature', feature]),
    ['accessibilityHazard', 'none'],
    ['accessibilitySummary', book.accessibility],
  ];
  const children = [
    leaf('dc:identifier', book.identifier, { id: 'identifier' }),
    leaf('dc:title', book.title),
    leaf('dc:language', book.language),
    leaf('dc:creator', book.author, { id: 'author' }),
    leaf('meta', 'aut', { refines: '#author', property: 'role', scheme: 'marc:relators' }),
    leaf('dc:publisher', book.publisher),
    leaf('dc:description', book.description),
    leaf('dc:rights', book.rights),
    leaf('dc:source', book.source),
    leaf('dc:date', book.newest),
    property('dcterms:modified', `${book.newest}T00:00:00Z`),
    ...access.map(([name = '', value = '']) => property(`schema:${name}`, value)),
    // What apps from before EPUB 3 look for.
    ...(cover ? [empty('meta', { name: 'cover', content: idOf(cover) })] : []),
  ];
  return branch('metadata', children, { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' });
}

function manifest({ sections, pictures }: EpubBook): string[] {
  const xhtml = 'application/xhtml+xml';
  return [
    empty('item', { id: 'nav', href: 'nav.xhtml', 'media-type': xhtml, properties: 'nav' }),
    empty('item', { id: 'ncx', href: 'toc.ncx', 'media-type': 'application/x-dtbncx+xml' }),
    empty('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
    ...sections.map(({ name }) => empty('item', { id: name, href: sectionFile(name), 'media-type': xhtml })),
    ...pictures.map((picture) =>
      empty('item', {
        id: idOf(picture),
        href: pictureFile(picture.name),
        'media-type': mediaTypes[picture.name.split('.').at(-1) ?? ''] ?? '',
        ...(picture.cover && { properties: 'cover-image' }),
      }),
    ),
  ];
}

function idOf({ name }: Picture): string {
  return `picture-${name}`;
}
