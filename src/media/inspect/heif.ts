import { holdsAnything, isAt, speaks, textIn } from '../bytes.ts';
import { guarded, trace, type Found } from '../trace.ts';
import { boxesIn, type Box } from './boxes.ts';
import { exifTraces } from './exif.ts';
import { metaOf, type Item, type Meta } from './heif-items.ts';
import { profileTraces } from './icc.ts';
import { movieTraces } from './movie.ts';
import { xmpTraces } from './xmp.ts';

/** Items that are pictures, or are made of others. ISO/IEC 23008-12, 6.6; MIAF; AV1 Image File Format. */
const pictures = new Set('hvc1 hev1 lhv1 av01 avc1 jpeg j2k1 vvc1 unci grid iovl iden tmap'.split(' '));

/** Names that makers of such files give to every item. */
const plainName =
  /^(?:|color|alpha|exif|xmp|gainmap|gmap|image|thumbnail|gain map image|tone-?mapped image|hevc image|jpeg)$/i;

/** What a HEIC or an AVIF tells. */
export function* heifTraces(file: Buffer): Generator<Found> {
  let meta: Meta | undefined;
  const media: Box[] = [];
  let moves = false;
  let end = 0;
  for (const box of boxesIn(file)) {
    end = box.end;
    if (box.type === 'meta') meta = metaOf(file, box);
    else if (box.type === 'mdat') media.push(box);
    else if (box.type === 'moov') {
      moves = true;
      yield* guarded(movieTraces(box.data));
    } else yield* guarded(otherBox(box));
  }
  if (holdsAnything(file.subarray(end)))
    yield trace('hidden data', 'what follows after the end of the picture');
  if (!meta) return moves ? undefined : yield { unread: 'broken' };
  for (const item of meta.items) yield* guarded(itemTraces(item));
  for (const property of meta.properties) yield* guarded(propertyTraces(property));
  yield* hiddenPictures(meta);
  for (const box of meta.others) yield* guarded(otherBox(box));
  if (!moves) yield* unlisted(file, media, meta.items);
}

function* otherBox({ type, data }: Box): Generator<Found> {
  if (type === 'ftyp' || !holdsAnything(data)) return;
  // Samsung's film of the moment before the photograph.
  if (type === 'mpvd') {
    yield trace('hidden picture', 'the film of a motion photo');
    yield { inner: data, where: 'the film of a motion photo' };
  } else if (type === 'uuid' && isAt(data, 0, '\xbe\x7a\xcf\xcb')) yield* xmpTraces(data.subarray(16));
  else if (type === 'uuid' && isAt(data, 0, '\xd8\xfe\xc3\xd6'))
    yield trace('history', 'Content Credentials');
  else yield trace('hidden data', `a block named "${type.trim()}"`);
}

function* itemTraces({ type, name, content, data }: Item): Generator<Found> {
  if (!plainName.test(name)) yield trace('words', 'the name of a part', name);
  if (pictures.has(type)) return;
  const bytes = data();
  if (!holdsAnything(bytes)) return;
  // The first four bytes say how far on the block begins.
  if (type === 'Exif') yield* exifTraces(bytes.subarray(4 + bytes.readUInt32BE(0)));
  else if (type === 'mime' && /rdf\+xml|xmp/i.test(content)) yield* xmpTraces(bytes);
  else yield trace('hidden data', `a part of the kind "${content || type}"`);
}

function* propertyTraces({ type, data }: Box): Generator<Found> {
  if (type === 'colr' && /^(?:prof|rICC)/.test(data.toString('latin1', 0, 4))) {
    yield* profileTraces(data.subarray(4));
  }
  const text = textIn(data.subarray(4));
  if ((type === 'udes' || type === 'altt') && speaks(text)) yield trace('words', 'a description', text);
  if (type === 'crtt' || type === 'mdft') yield trace('time', 'the time when it was made');
}

/** How deep pictures are made of pictures. */
const mostDepth = 16;

/** Each picture besides the one that is shown, what that is put together from, and what of it is see-through. */
function* hiddenPictures({ primary, items, references }: Meta): Generator<Found> {
  const shown = new Set([primary]);
  const alphas = new Set(items.filter(({ isAlpha }) => isAlpha).map(({ id }) => id));
  for (let depth = 0, before = 0; before !== shown.size && depth < mostDepth; depth += 1) {
    before = shown.size;
    for (const { type, from, to } of references) {
      if (type === 'dimg' && shown.has(from)) to.forEach((id) => shown.add(id));
      if (type === 'auxl' && alphas.has(from) && to.some((id) => shown.has(id))) shown.add(from);
    }
  }
  // Tiles of a further picture are told with it.
  const tiles = new Set(references.flatMap(({ type, to }) => (type === 'dimg' ? to : [])));
  const kinds = new Map(references.map(({ from, type }) => [from, type]));
  for (const { id, type } of items) {
    if (!pictures.has(type) || shown.has(id) || tiles.has(id)) continue;
    yield trace('hidden picture', kinds.get(id) === 'thmb' ? 'a small picture' : 'a second picture');
  }
}

/** Bytes among the pictures' that no item names: what a program took out of the list and left in the file. */
function* unlisted(file: Buffer, media: readonly Box[], items: readonly Item[]): Generator<Found> {
  const extents = items.flatMap((item) => item.extents).sort((a, b) => a.start - b.start);
  for (const { from, end } of media) {
    let at = from;
    let left = false;
    for (const { start, length } of extents) {
      if (start < from || start >= end) continue;
      left ||= start > at && holdsAnything(file.subarray(at, start));
      at = Math.max(at, start + (length || end - start));
    }
    if (left || (at < end && holdsAnything(file.subarray(at, end)))) {
      yield trace('hidden data', 'bytes that belong to no picture');
    }
  }
}
