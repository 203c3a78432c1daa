#!/usr/bin/env bash
# sharp 0.35.5 (npm, with the libvips that it brings), Node 24: `metadata().exif` is "Buffer containing raw EXIF data,
# if present". It is not given, though it is there and valid, for
# - a PNG whose eXIf chunk stands after the picture. PNG, third edition, 11.3.5.1: "The eXIf chunk may appear anywhere
#   between the IHDR and IEND chunks except between IDAT chunks"; ImageMagick and exiftool write it there.
#   Its orientation is not heeded either.
# - a TIFF, which is made of the same directories as Exif and may hold a place.
# Whoever asks sharp whether a picture says where it was taken is told that it does not.
#
# Seen on 30 November 2026:
#   png, Exif before the picture: exif yes, orientation 6
#   png, Exif after the picture: exif no, orientation undefined
#   tiff, a directory about the place: exif no
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund sharp@0.35.5
cat >look.mjs <<'JS'
import { crc32 } from 'node:zlib';
import sharp from 'sharp';

const square = sharp({ create: { width: 8, height: 4, channels: 3, background: '#888' } });
// A directory with one entry: how the picture is turned.
const turned = Buffer.from('49492a00080000000100120103000100000006000000' + '00000000', 'hex');
const chunk = (name, data) => {
  const body = Buffer.concat([Buffer.from(name), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
};
const png = await square.png().toBuffer();
for (const [where, at] of [['before', 33], ['after', png.length - 12]]) {
  const { exif, orientation } = await sharp(Buffer.concat([png.subarray(0, at), chunk('eXIf', turned), png.subarray(at)])).metadata();
  console.log(`png, Exif ${where} the picture: exif ${exif ? 'yes' : 'no'}, orientation ${orientation}`);
}

// A picture of one pixel, grey, and a directory about the place, to which tag 0x8825 leads.
const entries = [
  [0x0100, 3, 1, 1], [0x0101, 3, 1, 1], [0x0102, 3, 1, 8], [0x0103, 3, 1, 1], [0x0106, 3, 1, 1],
  [0x0111, 4, 1, 0], [0x0115, 3, 1, 1], [0x0116, 3, 1, 1], [0x0117, 4, 1, 1], [0x8825, 4, 1, 0],
];
const gps = 8 + 2 + 12 * entries.length + 4;
const pixel = gps + 2 + 12 * 2 + 4;
entries[5][3] = pixel;
entries[9][3] = gps;
const tiff = Buffer.alloc(pixel + 1);
tiff.write('II*\0', 'latin1');
tiff.writeUInt32LE(8, 4);
const directory = (at, list) => {
  tiff.writeUInt16LE(list.length, at);
  list.forEach(([tag, type, count, value], index) => {
    const place = at + 2 + 12 * index;
    tiff.writeUInt16LE(tag, place);
    tiff.writeUInt16LE(type, place + 2);
    tiff.writeUInt32LE(count, place + 4);
    tiff.writeUInt32LE(value, place + 8);
  });
};
directory(8, entries);
// North and east, each a letter and a null.
directory(gps, [[1, 2, 2, 0x4e], [3, 2, 2, 0x45]]);
const { exif, format } = await sharp(tiff).metadata();
console.log(`${format}, a directory about the place: exif ${exif ? 'yes' : 'no'}`);
JS
said=$(node look.mjs)
echo "$said"
[ "$said" = 'png, Exif before the picture: exif yes, orientation 6
png, Exif after the picture: exif no, orientation undefined
tiff, a directory about the place: exif no' ]
