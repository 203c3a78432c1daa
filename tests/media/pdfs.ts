import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { bytes, inJpeg, segment } from './bytes.ts';
import { exifBlock, place } from './exif.ts';
import { xmp } from './fields.ts';
import type { Sample } from './sample.ts';

type PdfObject = string | Uint8Array;

const stream = (dictionary: string, data: Uint8Array): Buffer =>
  bytes(`<<${dictionary} /Length ${data.length}>>\nstream\n`, data, '\nendstream');

/** A PDF of one empty page with further objects, of which the first has the number 4; readers find the rest by themselves. */
function pdf(objects: readonly PdfObject[], { page = '', trailer = '', catalog = '' } = {}): Buffer {
  const all: PdfObject[] = [
    `<</Type/Catalog/Pages 2 0 R ${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842] ${page}>>`,
    ...objects,
  ];
  const body = all.map((object, index) => bytes(`${index + 1} 0 obj\n`, object, '\nendobj\n'));
  return bytes(
    '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n',
    ...body,
    `trailer\n<</Root 1 0 R /Size ${all.length + 1} ${trailer}>>\nstartxref\n0\n%%EOF\n`,
  );
}

/** Objects packed into a stream, as newer programs do. */
function packed(...objects: readonly string[]): Buffer {
  const places: string[] = [];
  let at = 0;
  objects.forEach((object, index) => {
    places.push(`${20 + index} ${at}`);
    at += object.length + 1;
  });
  const head = `${places.join(' ')} `;
  return stream(
    `/Type/ObjStm/N ${objects.length}/First ${head.length}/Filter/FlateDecode`,
    deflateSync(Buffer.from(head + objects.join('\n'), 'latin1')),
  );
}

/** PDFs by what is in them. */
export async function pdfs(): Promise<Sample[]> {
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#333' } })
    .jpeg()
    .toBuffer();
  const placed = inJpeg(picture, [segment(0xe1, 'Exif\0\0', exifBlock({ gps: place }))]);
  const one = (
    name: string,
    tells: Sample['tells'],
    bytes_: Buffer,
    says?: string,
    unread?: Sample['unread'],
  ): Sample => ({
    name: `pdf: ${name}`,
    kind: 'pdf',
    bytes: bytes_,
    tells,
    cleanable: false,
    ...(says !== undefined && { says }),
    ...(unread && { unread }),
  });
  const info = (inside: string) => pdf([`<<${inside}>>`], { trailer: '/Info 4 0 R' });
  const usual =
    "/Producer(LibreOffice 7.4)/Creator(Writer)/CreationDate(D:20240518143022+02'00')/Title(A worksheet)";
  return [
    one('nothing', [], pdf([])),
    one('the program, the day and a title', [], info(usual)),
    one(
      'a browser that printed it',
      [],
      info(
        '/Producer(Skia/PDF m126)/Creator(Mozilla/5.0 \\(Macintosh; Intel Mac OS X 10_15_7\\) AppleWebKit/537.36)',
      ),
    ),
    one(
      'that nobody in particular wrote it',
      [],
      info('/Author(anonymous)/Creator(anonymous)/Subject(unspecified)'),
    ),
    one(
      'a link and a plain picture',
      [],
      pdf([
        '<</Type/Annot/Subtype/Link/A<</S/URI/URI(https://example.org/home/x/)>>>>',
        stream('/Subtype/Image/Filter/DCTDecode', picture),
      ]),
    ),
    one('its author', ['name'], info(`${usual}/Author(Quilla Canary)`), 'Quilla Canary'),
    one(
      'its author, in other letters',
      ['name'],
      info('/Author<FEFF005100750069006C006C00610020014100610072>'),
      'Quilla Łar',
    ),
    one(
      'its author, with brackets and line ends',
      ['name'],
      info('/Author(Quilla \\(Canary\\)\\\r\n)'),
      'Quilla (Canary)',
    ),
    one(
      'its author, packed',
      ['name'],
      pdf([packed('<</Author(Quilla Canary)/Producer(x)>>'.replace('(x)', '(pdfTeX)'))]),
      'Quilla Canary',
    ),
    one('a scanner', ['device'], info('/Creator(CanaryScan 9000 SN 12345)'), 'CanaryScan 9000'),
    one(
      'a company, and a field of one’s own',
      ['name', 'words'],
      info('/Producer(Word)/Company(Canary Practice)/Client(Bob)'),
      'Bob',
    ),
    one(
      'a title that is the name of another file',
      ['words'],
      info('/Producer(Word)/Title(Microsoft Word - Bob intake.docx)'),
      'Bob intake',
    ),
    one(
      'where it was made',
      ['folder'],
      info('/Producer(Word)/Title(/Users/quilla/Clients/Bob.pages)'),
      '/Users/quilla',
    ),
    one(
      'XMP with its author',
      ['name'],
      pdf([
        stream(
          '/Type/Metadata/Subtype/XML',
          Buffer.from(
            xmp(
              '<dc:creator><rdf:Seq><rdf:li>Quilla Canary</rdf:li></rdf:Seq></dc:creator>',
              'xmlns:xmp="x" xmp:CreateDate="2024-05-18" xmp:CreatorTool="Writer"',
            ),
          ),
        ),
      ]),
      'Quilla Canary',
    ),
    one(
      'XMP, packed',
      ['place'],
      pdf([
        stream(
          '/Type/Metadata/Subtype/XML/Filter/FlateDecode',
          deflateSync(Buffer.from(xmp('<exif:GPSLatitude>48,51.5N</exif:GPSLatitude>'))),
        ),
      ]),
    ),
    one(
      'a picture with a place',
      ['place'],
      pdf([stream('/Subtype/Image/Filter[/DCTDecode]', placed)]),
      '48 51 30',
    ),
    one(
      'an attached file',
      ['hidden data', 'folder'],
      pdf([
        '<</Type/Filespec/F(notes.svg)/EF<</F 5 0 R>>>>',
        stream(
          '/Type/EmbeddedFile',
          Buffer.from(
            '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///home/quilla/a.png"/></svg>',
          ),
        ),
      ]),
      'notes.svg',
    ),
    one('a program', ['program'], pdf([], { catalog: '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>' })),
    one('a form that sends', ['address'], pdf(['<</S/SubmitForm/F(https://example.org/)>>'])),
    one(
      'a note on a page',
      ['history', 'name'],
      pdf(['<</Type/Annot/Subtype/Text/T(Quilla)/Contents(Bob said this)>>']),
      'Bob said this',
    ),
    one('what is to be blackened and is not', ['words'], pdf(['<</Type/Annot/Subtype/Redact>>'])),
    one('a part of a page that was cut off', ['hidden picture'], pdf([], { page: '/CropBox[0 0 300 400]' })),
    one(
      'a layer that is not shown',
      ['hidden picture'],
      pdf([], { catalog: '/OCProperties<</D<</OFF[4 0 R]>>>>' }),
    ),
    one(
      'what Illustrator keeps in it',
      ['hidden data'],
      pdf([], { page: '/PieceInfo<</Illustrator 4 0 R>>' }),
    ),
    one(
      'an earlier version',
      ['history', 'name'],
      bytes(
        info(`${usual}/Author(Quilla Canary)`),
        '4 0 obj\n<</Author()/Producer(pdfTeX)>>\nendobj\ntrailer\n<</Root 1 0 R/Prev 0>>\nstartxref\n0\n%%EOF\n',
      ),
      'Quilla Canary',
    ),
    one(
      'a password',
      [],
      pdf(['<</Filter/Standard/V 2>>'], { trailer: '/Encrypt 4 0 R' }),
      undefined,
      'locked',
    ),
    one('cut off', [], pdf([]).subarray(0, 90), undefined, 'broken'),
    one(
      'real, from LibreOffice',
      ['name'],
      readFileSync(join(import.meta.dirname, '../fixtures/media/worksheet.pdf')),
      'Quilla Canary',
    ),
  ];
}
