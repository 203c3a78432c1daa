import { parseBuffer, type ITag } from 'music-metadata';
import { asBuffer, holdsAnything, speaks, textIn } from '../bytes.ts';
import { guarded, trace, type Found, type Tells } from '../trace.ts';
import { isEncoder } from './encoders.ts';
import { id3Frames } from './id3-frames.ts';
import { id3Tells } from './id3.ts';
import { oggPages } from './ogg-pages.ts';
import { namedTells } from './tag-names.ts';

const where = 'the recording’s own fields';

/** Fields that have a code for a name, in WAV and AIFF. RIFF, 2, "INFO List Chunk"; AIFF 1.3. */
const codes: Readonly<Record<string, Tells | 'nothing'>> = {
  ...{ IART: 'name', IENG: 'name', ITCH: 'name', ICOP: 'name', ICMS: 'name', AUTH: 'name', '(c) ': 'name' },
  ...{ ICRD: 'time', IDIT: 'time', ISFT: 'device', ISRC: 'device', ISRF: 'device', IARL: 'place' },
  ...{ INAM: 'nothing', IPRD: 'nothing', IPRT: 'nothing', IGNR: 'nothing', ITRK: 'nothing', ILNG: 'nothing' },
  ...{ NAME: 'nothing' },
};

/** What a recording tells: MP3, Ogg, FLAC, AIFF, WMA and their like, by whichever fields it has. */
export async function* soundTraces(file: Buffer): AsyncGenerator<Found> {
  const read = await parseBuffer(file, undefined, { duration: false }).catch(() => undefined);
  if (!read) return yield { unread: 'broken' };
  const told = new Set<string>();
  for (const [form, tags] of Object.entries(read.native)) {
    for (const tag of tags) {
      told.add(tag.id.slice(0, 4));
      yield* tagTraces(tag, form.startsWith('ID3v2'));
    }
  }
  yield* guarded(untoldFrames(file, told));
}

/** Frames of ID3 that `music-metadata` leaves out, as it does with those that no version describes. */
function* untoldFrames(file: Buffer, told: ReadonlySet<string>): Generator<Found> {
  for (const { name, data } of id3Frames(file)) {
    if (told.has(name) || id3Tells(name) === 'nothing' || !holdsAnything(data)) continue;
    const text = textIn(data.subarray(1));
    if (!isEncoder(text)) yield trace('hidden data', where, speaks(text) ? text : name);
  }
}

function* tagTraces({ id, value }: ITag, isId3: boolean): Generator<Found> {
  const picture = pictureIn(value);
  if (picture) return yield { inner: picture, where: 'the cover picture' };
  // What anybody may name stands after a colon.
  const own = /^(?:TXXX|TXX|track|segment|album|----):(?:.*:)?(.*)$/.exec(id)?.[1];
  const tells = codes[id] ?? (isId3 && own === undefined ? id3Tells(id) : namedTells(own ?? id));
  const said = wordsIn(value);
  if (tells === 'nothing' || (said === undefined ? !isBytes(value) : !speaks(said) || isEncoder(said)))
    return;
  yield said === undefined ? trace('hidden data', where, id) : trace(tells, where, said);
}

/** A picture, in the forms that fields of each kind give it. */
function pictureIn(value: unknown): Buffer | undefined {
  const isPicture = typeof value === 'object' && value !== null && 'data' in value && 'format' in value;
  return isPicture && value.data instanceof Uint8Array ? asBuffer(value.data) : undefined;
}

/** The words of a field, also where they stand beside a language and a description; nothing where they are bytes. */
function wordsIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return String(value ?? '');
  if (Array.isArray(value)) return value.map(wordsIn).join(' ');
  // A private field has the name of its owner, and bytes.
  if ('data' in value || 'identifier' in value) return undefined;
  const parts = Object.entries(value).filter(([key]) => key !== 'language');
  return parts.map(([, part]) => wordsIn(part)).join(' ');
}

function isBytes(value: unknown): boolean {
  const bytes: unknown[] =
    typeof value === 'object' && value !== null ? [value, ...Object.values(value)] : [];
  return bytes.some((part) => part instanceof Uint8Array && holdsAnything(part));
}

/** What a recording in Ogg tells: its fields, and what stands after its last page. */
export async function* oggTraces(file: Buffer): AsyncGenerator<Found> {
  yield* soundTraces(file);
  let end = 0;
  for (const { whole } of oggPages(file)) end += whole.length;
  yield* afterSound(file, end);
}

/** What a recording in AIFF tells: its head counts it. */
export async function* aiffTraces(file: Buffer): AsyncGenerator<Found> {
  yield* soundTraces(file);
  yield* afterSound(file, 8 + file.readUInt32BE(4));
}

function* afterSound(file: Buffer, end: number): Generator<Found> {
  if (holdsAnything(file.subarray(end)))
    yield trace('hidden data', 'what follows after the end of the sound');
}
