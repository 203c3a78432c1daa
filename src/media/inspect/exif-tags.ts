import type { Tells } from '../trace.ts';

/** Tags that tell something. Exif 3.0 (CIPA DC-008-2023), 4.6; TIFF 6.0; DNG 1.7; GeoTIFF 1.1; Windows' own (XP…). */
export const telling: Readonly<Record<number, Tells>> = Object.fromEntries([
  ...tags('name', 0x013b, 0x8298, 0x9c9d, 0xa430, 0xa437, 0xa438),
  ...tags('device', 0x000b, 0x010f, 0x0110, 0x0131, 0x013c, 0x927c, 0xa40b, 0xa420),
  ...tags('device', 0xa431, 0xa433, 0xa434, 0xa435, 0xa439, 0xa43a, 0xa43b, 0xa43c),
  ...tags('device', 0xc614, 0xc615, 0xc62f, 0xc634, 0xc65d),
  ...tags('time', 0x0132, 0x882a, 0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0xc71b),
  ...tags('words', 0x010d, 0x010e, 0x011d, 0x9c9b, 0x9c9c, 0x9c9e, 0x9c9f, 0xa436, 0xc68b),
  ...tags('history', 0x9213),
  ...tags('place', 0x830e, 0x8480, 0x8482, 0x85d8, 0x87af, 0x87b0, 0x87b1),
  ...tags('hidden picture', 0x935c),
]);

/** Bytes and texts that only say how the picture is kept or shown. */
export const harmless: ReadonlySet<number> = new Set([
  ...[0x0001, 0x0002, 0x015b, 0x828e, 0x9000, 0x9101, 0x9290, 0x9291, 0x9292, 0xa000, 0xa300, 0xa301],
  ...[0xa302, 0xc4a5, 0xea1c, 0xc612, 0xc613],
]);

/** Where the words have a first part that says how they are written. Exif 3.0, 4.6.6.3, UserComment. */
export const userComment = 0x9286;

/** Blocks of another format within. */
export const blocks = { xmp: 0x02bc, iptc: 0x83bb, photoshop: 0x8649, profile: 0x8773 } as const;

/** A small JPEG of the picture, as a start and a length; what a picture is kept in; what kind of picture it is. */
export const pictureTags = {
  jpegStart: 0x0201,
  jpegLength: 0x0202,
  strips: 0x0111,
  tiles: 0x0144,
  kind: 0x00fe,
} as const;

/** What the directory about the place tells. Exif 3.0, 4.6.7; its version, its map and the letters before numbers are no place. */
export const gpsTelling: Readonly<Record<number, Tells>> = Object.fromEntries([
  ...tags('place', 2, 4, 6, 13, 15, 17, 20, 22, 24, 26, 28),
  ...tags('time', 7, 29),
]);

function tags(tells: Tells, ...numbers: readonly number[]): [number, Tells][] {
  return numbers.map((number) => [number, tells]);
}
