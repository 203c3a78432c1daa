import { gzipSync } from 'node:zlib';
import { inPng, chunk } from './bytes.ts';
import { xmp } from './fields.ts';
import type { Sample } from './sample.ts';

const svg = (inside: string, attributes = '') =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" ${attributes}>${inside}<path d="M0 0h9"/></svg>`,
  );
const page = (inside: string) =>
  Buffer.from(
    `<!DOCTYPE html><html lang="en"><head><title>A page</title>${inside}</head><body><p>Words.</p></body></html>`,
  );
const rtf = (inside: string) =>
  Buffer.from(`{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}${inside}\\pard A worksheet\\par}`);

/** Drawings, pages, texts and data. */
export function texts(): Sample[] {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
    'base64',
  );
  const embedded = (bytes: Buffer) => `<image href="data:image/png;base64,${bytes.toString('base64')}"/>`;
  const drawing = (
    name: string,
    tells: Sample['tells'],
    bytes: Buffer,
    cleanable: boolean,
    says?: string,
  ): Sample => ({
    name: `svg: ${name}`,
    kind: 'svg',
    bytes,
    tells,
    cleanable,
    ...(says !== undefined && { says }),
  });
  const other =
    (kind: string) =>
    (name: string, tells: Sample['tells'], bytes: Buffer, says?: string): Sample => ({
      name: `${kind}: ${name}`,
      kind,
      bytes,
      tells,
      cleanable: false,
      ...(says !== undefined && { says }),
    });
  const [html, rich, xml, text] = [other('html'), other('rtf'), other('xml'), other('text')];
  return [
    drawing(
      'nothing',
      [],
      svg(
        '<title>A lamp</title><style>path{fill:url(#a)}</style><a href="https://example.org/"><text>more</text></a><use href="#b"/>',
      ),
      false,
    ),
    drawing(
      'who made it, in its description',
      ['name'],
      svg(
        '<metadata><rdf:RDF xmlns:rdf="r" xmlns:dc="d"><dc:creator>Quilla Canary</dc:creator><dc:format>image/svg+xml</dc:format></rdf:RDF></metadata>',
      ),
      true,
      'Quilla Canary',
    ),
    drawing('a comment', ['words'], svg('<!-- the house of Bob -->'), true, 'the house of Bob'),
    drawing(
      'the program that made it',
      [],
      svg('<!-- Created with Inkscape (http://www.inkscape.org/) -->'),
      true,
    ),
    drawing(
      'what Inkscape adds',
      ['words', 'folder'],
      svg(
        '<sodipodi:namedview id="n"><inkscape:grid/></sodipodi:namedview>',
        'sodipodi:docname="bob.svg" inkscape:export-filename="/home/quilla/Clients/bob.png"',
      ),
      true,
      '/home/quilla',
    ),
    drawing(
      'a layer that is not shown',
      ['hidden picture'],
      svg('<g inkscape:groupmode="layer" inkscape:label="Bob" style="display:none"><path d="M0 0h9"/></g>'),
      true,
      'Bob',
    ),
    drawing('a script', ['program'], svg('<script>fetch("/")</script>'), false),
    drawing('what is run when it is shown', ['program'], svg('', 'onload="go()"'), false),
    drawing(
      'a program as an address',
      ['program'],
      svg('<a href="javascript:go()"><text>more</text></a>'),
      false,
    ),
    drawing(
      'a picture that lies elsewhere',
      ['address'],
      svg('<image href="https://example.org/seen.png"/>'),
      false,
      'example.org',
    ),
    drawing(
      'styles that lie elsewhere',
      ['address'],
      svg('<style>@import "//example.org/a.css";</style>'),
      false,
    ),
    drawing(
      'a picture on somebody’s machine',
      ['folder'],
      svg('<image href="file:///Users/quilla/a.png"/>'),
      false,
      '/Users/quilla',
    ),
    drawing(
      'a script behind a name that it declares',
      ['program'],
      Buffer.from(
        '<!DOCTYPE svg [<!ENTITY a "<script>go()</script>">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>',
      ),
      false,
    ),
    drawing(
      'a picture in it, with its author',
      ['name'],
      svg(embedded(inPng(png, 'early', chunk('tEXt', 'Author\0Quilla Canary')))),
      false,
      'Quilla Canary',
    ),
    drawing('a plain picture in it', [], svg(embedded(png)), false),
    {
      name: 'gz: a drawing with a folder, and its own old name',
      kind: 'gz',
      bytes: named(gzipSync(svg('<image href="file:///home/quilla/a.png"/>')), 'bob.svg'),
      tells: ['words', 'folder'],
      says: 'bob.svg',
      cleanable: false,
    },
    html(
      'nothing',
      [],
      page(
        '<link rel="canonical" href="https://example.org/"><script type="application/ld+json">{}</script><style>p{color:red}</style>',
      ),
    ),
    html('a script', ['program'], page('<script src="/a.js"></script>')),
    html(
      'a script elsewhere',
      ['program', 'address'],
      page('<script src="https://example.org/a.js"></script>'),
    ),
    html('its author', ['name'], page('<meta name="author" content="Quilla Canary">'), 'Quilla Canary'),
    html(
      'what Word keeps in it',
      ['name'],
      page(
        '<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>Quilla Canary</o:Author></o:DocumentProperties></xml><![endif]-->',
      ),
      'Quilla Canary',
    ),
    html(
      'a picture elsewhere',
      ['address'],
      Buffer.from('<html><body><img src="https://example.org/seen.png"></body></html>'),
      'seen.png',
    ),
    rich('nothing', [], rtf('{\\info{\\title A worksheet}{\\author Microsoft Office User}}')),
    rich(
      'its author and company',
      ['name'],
      rtf("{\\info{\\author Quill\\'e9 Canary}{\\*\\company Canary Practice}}"),
      'Quillé Canary',
    ),
    rich('what was struck out', ['history'], rtf('{\\deleted Bob}')),
    rich('hidden text', ['words'], rtf('{\\v Bob}')),
    xml(
      'what a program keeps beside a photograph',
      ['place'],
      Buffer.from(`<?xml version="1.0"?>${xmp('<exif:GPSLatitude>48,51.5N</exif:GPSLatitude>')}`),
      '48,51.5N',
    ),
    xml(
      'a walk',
      ['place'],
      Buffer.from(
        '<?xml version="1.0"?><gpx><trk><trkseg><trkpt lat="48.8584" lon="2.2945"/></trkseg></trk></gpx>',
      ),
      '48.8584',
    ),
    xml(
      'a list of places to look',
      [],
      Buffer.from('<?xml version="1.0"?><urlset><url><loc>https://example.org/home/x/</loc></url></urlset>'),
    ),
    text('words', [], Buffer.from('A list of what helps. See /home/ and C: for more.\n')),
    text(
      'what an archive keeps beside a photograph',
      ['place'],
      Buffer.from('{"geoData":{"latitude":48.8584,"longitude":2.2945}}'),
      '48.8584',
    ),
  ];
}

/** A packed file that says what it was called. */
function named(packed: Buffer, name: string): Buffer {
  const head = Buffer.from(packed.subarray(0, 10));
  head.writeUInt8(8, 3);
  return Buffer.concat([head, Buffer.from(`${name}\0`), packed.subarray(10)]);
}
