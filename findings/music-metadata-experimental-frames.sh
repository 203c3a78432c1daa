#!/usr/bin/env bash
# music-metadata 12.1.0 (npm), Node 24: `native` is to hold every tag of a recording, and leaves out frames of ID3v2
# whose names begin with X, Y or Z, without a warning. ID3v2.4.0 Structure, 4, keeps just these names for
# experiments ("The frame ID made out of the characters capital A-Z and 0-9. Identifiers beginning with X, Y and Z are
# for experimental frames and free for everyone to use"), so a file with them is valid. A name that begins with T and
# that nobody has described is given.
#
# Whoever looks for what a recording tells by `native` does not see these.
#
# Seen on 30 November 2026:
#   {"ID3v2.4":[{"id":"TIT2","value":"Rest"},{"id":"TXYZ","value":"hello"}]} warnings: 0
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund music-metadata@12.1.0
cat >look.mjs <<'JS'
import { parseBuffer } from 'music-metadata';

const frame = (name, words) =>
  Buffer.concat([Buffer.from(name), Buffer.from([0, 0, 0, words.length + 1, 0, 0, 3]), Buffer.from(words)]);
const frames = Buffer.concat([
  frame('TIT2', 'Rest'),
  frame('XQIL', 'a name'),
  frame('YQIL', 'a name'),
  frame('ZQIL', 'a name'),
  frame('TXYZ', 'hello'),
]);
const head = Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\0', 'latin1'), Buffer.from([frames.length])]);
// Ten frames of silence: MPEG 1, layer 3, 32 kilobits a second.
const silence = Array.from({ length: 10 }, () => Buffer.concat([Buffer.from([0xff, 0xfb, 0x10, 0xc4]), Buffer.alloc(100)]));
const { native, quality } = await parseBuffer(Buffer.concat([head, frames, ...silence]));
console.log(`${JSON.stringify(native)} warnings: ${quality.warnings.length}`);
JS
said=$(node look.mjs)
echo "$said"
[ "$said" = '{"ID3v2.4":[{"id":"TIT2","value":"Rest"},{"id":"TXYZ","value":"hello"}]} warnings: 0' ]
