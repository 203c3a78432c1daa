import { textIn } from '../bytes.ts';
import { trace, type Found } from '../trace.ts';
import { htmlTraces } from './html.ts';
import { folderIn } from './folders.ts';
import { svgTraces } from './svg.ts';
import { xmpTraces } from './xmp.ts';
import { partsOf, localName, xmlText } from './xml.ts';

/** What Google's and others' archives put beside a photograph. */
const placed = /"(?:GPS)?(?:latitude|lat)\w*"\s*:\s*"?(-?\d{1,2}\.\d+)/i;

/** What a text tells besides its words: it shows all it has, but nobody reads the places in a file of data. */
export function* textTraces(file: Buffer): Generator<Found> {
  const text = textIn(file);
  // Without its first line XML is a text to whoever looks at the beginning.
  if (text.startsWith('<')) return yield* xmlTraces(file);
  const place = placed.exec(text)?.[1];
  if (place !== undefined) yield trace('place', 'its data', place);
}

/** The same for XML: what a program keeps beside a photograph, and walks that were recorded (GPX, KML). */
export function* xmlTraces(file: Buffer): Generator<Found> {
  const text = xmlText(file);
  // A browser may take it for a page or a drawing by its name.
  if (/<(?:html|script|iframe|object|embed|img)[\s>]/i.test(text)) yield* htmlTraces(file);
  if (/<(?:\w+:)?svg[\s>]/i.test(text)) yield* svgTraces(file);
  if (/<(?:\w+:)?(?:xmpmeta|RDF)[\s>]/.test(text)) yield* xmpTraces(file);
  for (const part of partsOf(text)) {
    if (part.is !== 'open') continue;
    const name = localName(part.name);
    const isPoint = /^(?:trkpt|wpt|rtept|Point|Placemark|Position)$/.test(name);
    if (isPoint) yield trace('place', `<${name}>`, part.attributes.get('lat'));
  }
  const folder = folderIn(text);
  if (folder !== undefined) yield trace('folder', 'its text', folder);
}
