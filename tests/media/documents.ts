import { zipSync } from 'fflate';
import sharp from 'sharp';
import { inJpeg, segment } from './bytes.ts';
import { exifBlock, place } from './exif.ts';
import type { Sample } from './sample.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A zip of texts and bytes, by name. */
export function zipped(files: Files): Buffer {
  const encoder = new TextEncoder();
  const entries = Object.entries(files).map(
    ([name, content]) => [name, typeof content === 'string' ? encoder.encode(content) : content] as const,
  );
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}

const types = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${kinds[main.split('/')[0] ?? ''] ?? ''}.main+xml"/></Types>`;
const kinds: Readonly<Record<string, string>> = {
  word: 'wordprocessingml.document',
  xl: 'spreadsheetml.sheet',
  ppt: 'presentationml.presentation',
};

const core = (inside: string) =>
  `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">${inside}</cp:coreProperties>`;
const body = (inside: string) => `<w:document xmlns:w="w"><w:body>${inside}</w:body></w:document>`;
const run = (text: string, properties = '') =>
  `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
const docx = (files: Files) =>
  zipped({
    '[Content_Types].xml': types('word/document.xml'),
    'word/document.xml': body(run('A worksheet')),
    ...files,
  });
const xlsx = (files: Files) =>
  zipped({ '[Content_Types].xml': types('xl/workbook.xml'), 'xl/workbook.xml': '<workbook/>', ...files });
const pptx = (files: Files) =>
  zipped({
    '[Content_Types].xml': types('ppt/presentation.xml'),
    'ppt/presentation.xml': '<p:presentation/>',
    ...files,
  });

/** Documents of Word, Excel and PowerPoint. */
export async function officeDocuments(): Promise<Sample[]> {
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#333' } })
    .jpeg()
    .toBuffer();
  const placed = inJpeg(picture, [segment(0xe1, 'Exif\0\0', exifBlock({ gps: place }))]);
  const of =
    (kind: string, make: (files: Files) => Buffer) =>
    (name: string, tells: Sample['tells'], files: Files, says?: string): Sample => ({
      name: `${kind}: ${name}`,
      kind,
      bytes: make(files),
      tells,
      cleanable: false,
      ...(says !== undefined && { says }),
    });
  const [word, sheet, slides] = [of('docx', docx), of('xlsx', xlsx), of('pptx', pptx)];
  const external = (type: string, target: string) =>
    `<Relationships><Relationship Id="r" Type="http://x/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
  return [
    word('nothing', [], {
      'docProps/core.xml': core('<dc:title>A worksheet</dc:title><dc:creator></dc:creator>'),
      'docProps/app.xml':
        '<Properties><Application>Microsoft Office Word</Application><Template>Normal.dotm</Template></Properties>',
      'word/media/image1.jpeg': picture,
      'word/_rels/document.xml.rels': external('hyperlink', 'https://example.org/home/x/'),
    }),
    word('that nobody in particular wrote it', [], {
      'docProps/core.xml': core(
        '<dc:creator>python-docx</dc:creator><cp:lastModifiedBy>Microsoft Office User</cp:lastModifiedBy>',
      ),
    }),
    word(
      'its author, who changed it last, and their company',
      ['name'],
      {
        'docProps/core.xml': core(
          '<dc:creator>Quilla Canary</dc:creator><cp:lastModifiedBy>Bo Canary</cp:lastModifiedBy>',
        ),
        'docProps/app.xml': '<Properties><Company>Canary Practice</Company></Properties>',
      },
      'Canary Practice',
    ),
    word(
      'in UTF-16 too',
      ['name'],
      {
        'docProps/core.xml': Buffer.from(
          `\ufeff${core('<dc:creator>Quilla Canary</dc:creator>')}`,
          'utf16le',
        ),
      },
      'Quilla Canary',
    ),
    word(
      'its keywords',
      ['words'],
      { 'docProps/core.xml': core('<cp:keywords>for Bob</cp:keywords>') },
      'for Bob',
    ),
    word(
      'fields of one’s own',
      ['words'],
      {
        'docProps/custom.xml':
          '<Properties><property name="Client"><vt:lpwstr>Bob</vt:lpwstr></property></Properties>',
      },
      'Bob',
    ),
    word(
      'a title that is the name of another file',
      ['words'],
      { 'docProps/core.xml': core('<dc:title>Bob intake.docx</dc:title>') },
      'Bob intake',
    ),
    word(
      'what was struck out',
      ['history'],
      {
        'word/document.xml': body(
          '<w:p><w:del w:author="Quilla Canary" w:date="2024-05-18"><w:r><w:delText>Bob</w:delText></w:r></w:del></w:p>',
        ),
      },
      'Quilla Canary',
    ),
    word(
      'comments',
      ['history', 'name'],
      {
        'word/comments.xml':
          '<w:comments><w:comment w:author="Quilla Canary" w:initials="QC"><w:p><w:r><w:t>ask Bob</w:t></w:r></w:p></w:comment></w:comments>',
      },
      'ask Bob',
    ),
    word(
      'hidden text',
      ['words'],
      { 'word/document.xml': body(run('Bob said this', '<w:vanish/>')) },
      'Bob said this',
    ),
    word('no hidden text where it is switched off, or stands for the end of a paragraph', [], {
      'word/document.xml': body(
        `${run('seen', '<w:vanish w:val="0"/>')}<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>seen too</w:t></w:r></w:p>`,
      ),
    }),
    word('a picture with a place', ['place'], { 'word/media/image1.jpeg': placed }, '48 51 30'),
    word('a picture of which a part was cut off', ['hidden picture'], {
      'word/document.xml': body('<w:p><a:blip r:embed="r1"/><a:srcRect l="0" r="25000"/></w:p>'),
    }),
    word(
      'the template on somebody’s machine',
      ['folder'],
      {
        'word/_rels/settings.xml.rels': external(
          'attachedTemplate',
          'file:///C:\\Users\\quilla\\Clients\\Bob.dotx',
        ),
      },
      'quilla',
    ),
    word(
      'a picture that lies elsewhere',
      ['address'],
      { 'word/_rels/document.xml.rels': external('image', 'https://example.org/seen.png') },
      'example.org/seen.png',
    ),
    word('a macro', ['program'], { 'word/vbaProject.bin': Buffer.from([1, 2, 3]) }),
    word(
      'a document in it, with its author',
      ['hidden data', 'name'],
      {
        'word/embeddings/Sheet1.xlsx': xlsx({
          'docProps/core.xml': core('<dc:creator>Quilla Canary</dc:creator>'),
        }),
      },
      'Quilla Canary',
    ),
    sheet('nothing', [], {
      'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"/></sheetData></worksheet>',
    }),
    sheet(
      'where it was kept',
      ['folder'],
      { 'xl/workbook.xml': '<workbook><x15ac:absPath url="C:\\Users\\quilla\\Clients\\" /></workbook>' },
      'quilla',
    ),
    sheet(
      'a hidden sheet and a hidden row',
      ['words'],
      {
        'xl/workbook.xml': '<workbook><sheets><sheet name="Clients" state="veryHidden"/></sheets></workbook>',
        'xl/worksheets/sheet1.xml': '<worksheet><row r="2" hidden="1"/></worksheet>',
      },
      'Clients',
    ),
    sheet(
      'a printer',
      ['device'],
      { 'xl/printerSettings/printerSettings1.bin': Buffer.from('Canary LaserJet 9\0\0', 'utf16le') },
      'Canary LaserJet 9',
    ),
    sheet(
      'comments',
      ['history'],
      { 'xl/comments1.xml': '<comments><authors><author>Quilla</author></authors></comments>' },
      'Quilla',
    ),
    slides('nothing, with a slide whose notes are its number', [], {
      'ppt/notesSlides/notesSlide1.xml': '<p:notes><a:fld type="slidenum"><a:t>1</a:t></a:fld></p:notes>',
    }),
    slides(
      'notes under a slide',
      ['words'],
      {
        'ppt/notesSlides/notesSlide1.xml': '<p:notes><a:p><a:r><a:t>mention Bob</a:t></a:r></a:p></p:notes>',
      },
      'mention Bob',
    ),
    slides('a hidden slide', ['words'], { 'ppt/slides/slide2.xml': '<p:sld show="0"/>' }),
  ];
}

const open = (kind: string, files: Files) =>
  zipped({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': '<office:document-content/>',
    ...files,
  });
const meta = (inside: string) =>
  `<office:document-meta><office:meta>${inside}</office:meta></office:document-meta>`;

/** Documents of LibreOffice, zips and packed files. */
export function packedDocuments(): Sample[] {
  const odt = (name: string, tells: Sample['tells'], files: Files, says?: string): Sample => ({
    name: `odt: ${name}`,
    kind: 'odt',
    bytes: open('text', files),
    tells,
    cleanable: false,
    ...(says !== undefined && { says }),
  });
  const zip = (name: string, tells: Sample['tells'], bytes: Buffer, more: Partial<Sample> = {}): Sample => ({
    name: `zip: ${name}`,
    kind: 'zip',
    bytes,
    tells,
    cleanable: false,
    ...more,
  });
  const locked = Buffer.from(zipped({ 'a.txt': 'words' }));
  locked.writeUInt16LE(1, 6);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///home/quilla/a.png"/></svg>';
  return [
    odt('nothing', [], {
      'meta.xml': meta('<meta:generator>LibreOffice/7.4</meta:generator><dc:title>A worksheet</dc:title>'),
      'settings.xml':
        '<config:config-item config:name="PrinterName" config:type="string"></config:config-item>',
    }),
    odt(
      'its author, and who printed it',
      ['name'],
      {
        'meta.xml': meta(
          '<meta:initial-creator>Quilla Canary</meta:initial-creator><meta:printed-by>Bo</meta:printed-by>',
        ),
      },
      'Quilla Canary',
    ),
    odt(
      'what was struck out',
      ['history'],
      {
        'content.xml':
          '<office:text><text:tracked-changes><text:changed-region><text:deletion><dc:creator>Quilla</dc:creator><text:p>Bob</text:p></text:deletion></text:changed-region></text:tracked-changes></office:text>',
      },
      'Bob',
    ),
    odt(
      'comments',
      ['history', 'name'],
      {
        'content.xml':
          '<office:annotation><dc:creator>Quilla</dc:creator><text:p>ask Bob</text:p></office:annotation>',
      },
      'ask Bob',
    ),
    odt('hidden text', ['words'], {
      'content.xml':
        '<office:automatic-styles><style:text-properties text:display="none"/></office:automatic-styles>',
    }),
    odt(
      'a printer',
      ['device'],
      {
        'settings.xml':
          '<config:config-item config:name="PrinterName" config:type="string">Canary LaserJet 9</config:config-item>',
      },
      'Canary LaserJet 9',
    ),
    odt('an earlier version', ['history'], { 'Versions/Version1': 'PK\x03\x04' }),
    odt('a password', [], {
      'META-INF/manifest.xml':
        '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
    }),
    zip(
      'clean files',
      [],
      zipped({ 'a.txt': 'words', 'b/c.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
    ),
    zip('a drawing with a folder', ['folder'], zipped({ 'a/map.svg': svg }), { says: '/home/quilla' }),
    zip(
      'what a Mac added',
      ['hidden data'],
      zipped({ 'a.txt': 'words', '__MACOSX/._a.txt': '\0\x05\x16\x07' }),
    ),
    zip('a zip in a zip', ['folder'], zipped({ 'inner.zip': zipped({ 'map.svg': svg }) }), {
      says: '/home/quilla',
    }),
    zip('a file that nobody can read', [], zipped({ 'a.bin': Buffer.from([1, 0, 2, 0]) }), {
      unread: 'unknown kind',
    }),
    zip('a password', [], locked, { unread: 'locked' }),
    zip('cut off', [], zipped({ 'a.txt': 'words '.repeat(2000) }).subarray(0, 60), { unread: 'broken' }),
  ].map((sample) => (sample.name === 'odt: a password' ? { ...sample, unread: 'locked' as const } : sample));
}
