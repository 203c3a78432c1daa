import { localName, partsOf, xmlText } from '../inspect/xml.ts';

/** Elements in which programs describe a drawing, or keep how they showed it. */
const descriptions = /^(?:metadata|namedview)$/;
/** What programs for drawing add to elements and browsers do not read. */
const attributesOfPrograms =
  /\s(?:inkscape|sodipodi|serif|sketch|figma|adobe-xd|i|x|graph|a):[\w.-]+\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** A drawing without comments, descriptions of itself, and what programs add for themselves. */
export function cleanSvg(file: Buffer): Buffer {
  const text = xmlText(file);
  const kept: string[] = [];
  let within = 0;
  let open = 0;
  let at = 0;
  for (const part of partsOf(text)) {
    const source = text.slice(at, part.end);
    at = part.end;
    const named = part.is === 'open' || part.is === 'close' ? localName(part.name) : '';
    if (part.is === 'open' && (within > 0 || descriptions.test(named))) within += 1;
    else if (within === 0 && part.is === 'open') kept.push(source.replace(attributesOfPrograms, ''));
    else if (within === 0 && part.is !== 'comment') kept.push(source);
    if (part.is === 'close' && within > 0) within -= 1;
    if (part.is === 'open') open += 1;
    if (part.is === 'close') open -= 1;
    // After its outermost element a drawing has ended.
    if (part.is === 'close' && open === 0) break;
  }
  return Buffer.from(kept.join(''));
}
