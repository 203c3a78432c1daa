import { part, speaks, textIn } from '../bytes.ts';
import { trace, type Found } from '../trace.ts';

/** Names of color spaces that everybody uses; any other is that of a screen, a camera or a printer. */
const common =
  /^(?:(?:gimp|artifex|nikon|kodak|apple|ps|google) )?(?:[esucnx]c?-?rgb|c2|sp3|sgry|[np]?rgb\b|display p3|p3|dci|adobe ?rgb|compatible with adobe|prophoto|romm|rimm|rec|itu|bt|smpte|wide|colormatch|generic|gr[ae]y|gamma|dot gain|u\.?s\.? (?:web|sheet)|swop|(?:coated|uncoated)? ?fogra|gracol|snap|japan|iso|pso|euroscale|coated|uncoated|built-in|hdr|linear|cmyk|lab\b|xyz|cie|artifex|embedded|unknown|untagged|none)/i;

/** Those who own the usual profiles, or give them away. */
const owners =
  /apple|hewlett|\bhp\b|adobe|google|kodak|microsoft|\bicc\b|color\.org|artifex|\bfb\b|facebook|nikon|canon|public ?domain|\bcc0\b|no copyright|no rights|free|creative commons|eci|fogra|graeme|little ?cms|gimp/i;

/** Tags that only the profile of one screen has: its serial number, its calibration (ColorSync). */
const ofOneScreen = new Set(['mmod', 'vcgt', 'ndin']);

/** What a color profile tells: that of a screen has the screen's name, which may be a person's. ICC.1:2022, 7 and 9. */
export function* profileTraces(profile: Buffer): Generator<Found> {
  const where = 'the color profile';
  const count = Math.min(profile.readUInt32BE(128), 200);
  for (let index = 0; index < count; index += 1) {
    const entry = part(profile, 132 + 12 * index, 12);
    const tag = entry.toString('latin1', 0, 4);
    const data = part(profile, entry.readUInt32BE(4), entry.readUInt32BE(8));
    if (ofOneScreen.has(tag)) yield trace('device', where);
    if (['desc', 'dmnd', 'dmdd', 'vued'].includes(tag)) yield* namesIn(data, where);
    if (tag === 'cprt') {
      const text = firstText(data);
      if (speaks(text) && !owners.test(text)) yield trace('name', where, text);
    }
  }
}

function* namesIn(data: Buffer, where: string): Generator<Found> {
  const text = firstText(data);
  // What makes sRGB signs with its own address.
  if (speaks(text) && !common.test(text) && !/^(?:IEC|Reference Viewing)/.test(text)) {
    yield trace('device', where, text);
  }
}

/** A text is plain, or one of several in languages. ICC.1:2022, 10.15 and 10.24; ICC.1:2001, 6.5.17. */
function firstText(data: Buffer): string {
  const type = data.toString('latin1', 0, 4);
  if (type === 'desc') return textIn(part(data, 12, data.readUInt32BE(8)));
  if (type !== 'mluc') return textIn(data.subarray(8));
  if (data.readUInt32BE(8) === 0) return '';
  const text = part(data, data.readUInt32BE(24), data.readUInt32BE(20));
  return new TextDecoder('utf-16be').decode(text).replace(/\0/g, '').trim();
}
