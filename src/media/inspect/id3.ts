import type { Tells } from '../trace.ts';

/** Frames by the beginning of their names, of three letters or four. ID3v2.4.0 Native Frames; ID3v2.2.0, 4. */
const frames: readonly (readonly [RegExp, Tells | 'nothing'])[] = [
  [
    /^T(?:P[E1-4]|CO[MP]|EXT|OL[LPY]|OPE|OWN|PUB|PRO|ENC|IPL|MCL|XT|OA|CM$|CR|EN$|PB|SO[PC])|^IPL|^OWNE/,
    'name',
  ],
  [/^T(?:SSE|SS$|MED|MT$|SRC)/, 'device'],
  [/^T(?:D|YE|IM|OR|RD|DA)/, 'time'],
  [/^(?:COMM?|USLT|ULT|SYLT|WXXX|WXX|W|GEOB|PRIV|UFID|USER|TXX|COMR|TKWD|TDES|TCAT|GRP)/, 'words'],
  [
    /^(?:T|MCDI|MLLT|ETCO|POPM|PCNT|PCST|RVA|RVRB|SEEK|SYTC|EQU|AENC|ASPI|BUF|RBUF|CNT|POP|MVNM|MVIN)/,
    'nothing',
  ],
];

/** What a frame of ID3 tells by its name. A title and what it is a part of are for whoever listens. */
export function id3Tells(frame: string): Tells | 'nothing' {
  return frames.find(([pattern]) => pattern.test(frame))?.[1] ?? 'words';
}
