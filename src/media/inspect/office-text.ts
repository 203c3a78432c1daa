import { trace, type Found } from '../trace.ts';
import { partsOf } from './xml.ts';

/** Words of a Word document that are there and not shown: a run with `w:vanish`. ISO/IEC 29500-1, 17.3.2.41. */
export function* shownParts(text: string): Generator<Found> {
  if (!text.includes('w:vanish')) return;
  let hidden = false;
  for (const part of partsOf(text)) {
    if (part.is === 'open' && part.name === 'w:r') hidden = false;
    if (part.is === 'open' && part.name === 'w:vanish')
      hidden = !/^(?:0|false|off)$/.test(part.attributes.get('w:val') ?? '');
    if (part.is === 'close' && (part.name === 'w:r' || part.name === 'w:pPr')) hidden = false;
    if (part.is === 'text' && hidden && part.text.trim() !== '')
      yield trace('words', 'hidden text', part.text);
  }
}
