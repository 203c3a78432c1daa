import type { Written } from '../../folder.ts';
import { sample } from './samples.ts';

type Row = readonly [name: string, bytes: string | Uint8Array, more: Written];

/** Files in "public" of which something is told, each with what lies beside it. */
export const inPublic: readonly Row[] = [
  ['a.tiff', sample('tiff: a place'), {}],
  ['half.jpg', sample('jpeg: cut in the middle'), {}],
  ['worksheet.docx', sample('docx: comments'), {}],
  ['author.docx', sample('docx: its author, who changed it last, and their company'), {}],
  ['worksheet.odt', sample('odt: its author, and who printed it'), {}],
  ['struck.odt', sample('odt: what was struck out'), {}],
  ['printer.odt', sample('odt: a printer'), {}],
  ['worksheet.pdf', sample('pdf: its author'), {}],
  ['locked.pdf', sample('pdf: a password'), {}],
  ['drawing.svg', sample('svg: a script'), {}],
  ['map.svg', sample('svg: a picture on somebody’s machine'), {}],
  ['all.zip', sample('zip: a drawing with a folder'), {}],
  ['cut.zip', sample('zip: cut off'), {}],
  ['page.html', sample('html: a script elsewhere'), {}],
  ['written.html', sample('html: its author'), {}],
  ['walk.gpx', sample('xml: a walk'), {}],
  ['side.xmp', sample('xml: what a program keeps beside a photograph'), {}],
  ['ride.mp4', sample('mp4: a track of where it was'), {}],
  ['cut.mp4', sample('mp4: nothing').subarray(0, 222), {}],
  ['cut.wav', sample('wav: nothing').subarray(0, 98), {}],
  ['layers.psd', '8BPS\0\x01\0\0\0\0\0\0\0\x03', {}],
  ['reason.pdf', sample('pdf: its author'), { 'reason.pdf.keep': '' }],
  ['plain.jpg', sample('jpeg: nothing'), { 'plain.jpg.keep': 'Why not.' }],
  ['gone.pdf.keep', 'Because.', {}],
  ['.photo.jpg', sample('jpeg: nothing'), {}],
  ['icons/lamp.txt', 'A lamp.', {}],
  ['large.mp4', new Uint8Array(301_000_000), {}],
];
