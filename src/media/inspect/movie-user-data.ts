import { holdsAnything, speaks, textIn } from '../bytes.ts';
import { guarded, trace, type Found, type Tells } from '../trace.ts';
import { boxesIn } from './boxes.ts';
import { codeTells } from './movie-codes.ts';
import { listedTraces } from './movie-tags.ts';
import { isEncoder } from './encoders.ts';
import { xmpTraces } from './xmp.ts';

const where = 'the film’s own fields';

/**
 * What stands in "udta", where cameras write place, maker and title. QuickTime File Format Specification, "User Data
 * Atoms"; 3GPP TS 26.244, 8.
 */
export function* userDataTraces(udta: Buffer): Generator<Found> {
  for (const { type, data } of boxesIn(udta)) {
    if (type === 'meta') yield* guarded(listedTraces(data));
    else if (type === 'XMP_') yield* guarded(xmpTraces(data));
    else yield* guarded(fieldTraces(type, data));
  }
}

function* fieldTraces(type: string, data: Buffer): Generator<Found> {
  const tells: Tells | 'nothing' | undefined = codeTells(type);
  const text = textOf(type, data);
  if (tells === 'nothing' || !holdsAnything(data)) return;
  if (tells === 'device' && isEncoder(text)) return;
  if (tells) yield trace(tells, where, text);
  else if (speaks(text) && !/[^\p{L}\p{N}\p{P}\p{Z}\p{S}]/u.test(text)) yield trace('words', where, text);
  else if (data.length > 8) yield trace('hidden data', `a block named "${type.trim()}"`);
}

/** A place has a name, a sign for its role, and then how far east and north it is. 3GPP TS 26.244, 8.10. */
function placeText(data: Buffer): string {
  const end = data.indexOf(0, 6);
  const [east, north] = [end + 2, end + 6].map((at) => (data.readInt32BE(at) / 65_536).toFixed(4));
  return `${textIn(data.subarray(6, end))} ${north ?? ''} ${east ?? ''}`;
}

/** Apple's texts have their length and language before them, 3GPP's a version and a language. */
function textOf(type: string, data: Buffer): string {
  if (type.startsWith('\xa9') && data.length > 4) return textIn(data.subarray(4, 4 + data.readUInt16BE(0)));
  if (type === 'loci') return placeText(data);
  return textIn(/^(?:titl|auth|perf|cprt|dscp|gnre|albm|kywd)$/.test(type) ? data.subarray(6) : data);
}
