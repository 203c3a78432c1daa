import { parseBuffer, type ITrackInfo } from 'music-metadata';
import { asBuffer } from '../bytes.ts';
import { boxesIn } from '../inspect/boxes.ts';
import type { Kind } from '../kind.ts';
import type { AttachmentFacts } from './facts.ts';

/** What is known of a recording or a film that plays. */
export type Playing = Pick<AttachmentFacts, 'seconds' | 'width' | 'height' | 'heard' | 'seldomPlayed'> & {
  /** Whether there is something to see. */
  readonly seen: boolean;
};

/**
 * How long a recording or a film plays, how large it is, and what of it not every browser plays. What cannot be
 * read of it is left out.
 *
 * @param kind What it is by its bytes.
 */
export async function playingOf(bytes: Uint8Array, kind: Kind): Promise<Playing> {
  const format = await parseBuffer(bytes, undefined, { duration: true, skipCovers: true }).then(
    (read) => read.format,
    () => undefined,
  );
  const tracks = format?.trackInfo ?? [];
  const seconds = Math.max(format?.duration ?? 0, ...tracks.map((track) => track.duration ?? 0));
  const size = tracks.find(({ video }) => video?.pixelWidth)?.video;
  const [width, height] = [size?.pixelWidth, size?.pixelHeight];
  const upright = isTurned(asBuffer(bytes), kind) ? { width: height, height: width } : { width, height };
  const seldomPlayed = seldom(kind, tracks);
  return {
    seen: format?.hasVideo ?? false,
    heard: format?.hasAudio ?? true,
    ...(seconds > 0 && Number.isFinite(seconds) && { seconds }),
    ...(upright.width && upright.height && { width: upright.width, height: upright.height }),
    ...(seldomPlayed && { seldomPlayed }),
  };
}

/** Codecs by what containers call them, that Firefox, Safari or Chrome does not play everywhere in 2026. */
const seldomCodecs: readonly (readonly [RegExp, string])[] = [
  [/hvc1|hev1|HEVC/i, 'HEVC'],
  [/^<?(?:ap[c4][nhsocx]|ap4[hx])|prores/i, 'ProRes'],
  [/^<?mp4v|MPEG4\/(?:ISO\/)?(?:SP|ASP)/i, 'MPEG-4 Visual'],
  [/^<?(?:jpeg|mjp[ab])/i, 'Motion JPEG'],
  [/alac/i, 'Apple Lossless'],
  [/^<?(?:ac-?3|ec-?3)|dolby/i, 'Dolby Digital'],
  [/^<?sam[rw]|\bAMR\b/i, 'AMR'],
];

/** Safari plays Ogg since 18.4, of March 2025 (webkit.org/blog/16574). */
function seldom(kind: Kind, tracks: readonly ITrackInfo[]): string | undefined {
  if (['ogg', 'oga', 'opus'].includes(kind)) return 'Ogg';
  const names = tracks.flatMap(({ codecName = '', codecId = '' }) => [codecName, codecId]);
  return seldomCodecs.find(([codec]) => names.some((name) => codec.test(name)))?.[1];
}

/** Whether a film is shown on its side: telephones write how it was held. ISO/IEC 14496-12, 8.3.2. */
function isTurned(file: Buffer, kind: Kind): boolean {
  if (kind !== 'mp4' && kind !== 'm4v') return false;
  try {
    const inside = (bytes: Buffer, type: string) => [...boxesIn(bytes)].filter((box) => box.type === type);
    const heads = inside(file, 'moov').flatMap(({ data }) =>
      inside(data, 'trak').flatMap((track) => inside(track.data, 'tkhd')),
    );
    return heads.some(({ data }) => {
      const matrix = data.readUInt8(0) === 1 ? 52 : 40;
      const isSeen = data.readUInt32BE(matrix + 36) > 0;
      return isSeen && data.readInt32BE(matrix) === 0 && data.readInt32BE(matrix + 4) !== 0;
    });
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
