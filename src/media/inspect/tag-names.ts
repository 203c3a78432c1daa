import type { Tells } from '../trace.ts';

/** By what stands in a field's name, first match wins: such fields are named in words, and everybody may invent one. */
const kinds: readonly (readonly [RegExp, Tells | 'nothing'])[] = [
  [
    /(?:^|\.|WM\/)(?:title|albumtitle|album|track|tracknumber|tracktotal|disc|discnumber|genre|language|compilation|bpm|isrc|iTun(?:SMPB|NORM)|replaygain.*|r128.*|.*capture\.fps|.*full-frame-rate.*|duration|bps|number_of_.*|_statistics.*|major_brand|minor_version|compatible_brands)$/i,
    'nothing',
  ],
  [/location|gps|latitude|longitude|geo|\bcity|country|place|address|\bxyz/i, 'place'],
  [
    /artist|author|composer|performer|creator|writer|lyricist|director|producer|engineer|conductor|arranger|publisher|copyright|owner|contact|organi[sz]ation|encodedby|encoded_by|encoded-by|collaborat|licen[cs]e/i,
    'name',
  ],
  [
    /make\b|model|software|device|camera|lens|serial|encoder|encoding|tool|android|hardware|muxing|writing.?app|originator$|source/i,
    'device',
  ],
  [/date|time|year|created/i, 'time'],
];

/** What a field tells by its name. */
export function namedTells(name: string): Tells | 'nothing' {
  return kinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'words';
}
