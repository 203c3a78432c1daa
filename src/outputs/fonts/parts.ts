import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';

const { resolve } = createRequire(import.meta.url);
const listed = z.record(z.string(), z.string());

/** A part of a family's package: its name in the names of files, and the code points that it is made for. */
export interface Part {
  readonly name: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

const known = new Map<string, readonly Part[]>();

/** The parts of a family, as its package says. */
export function partsOf(folder: string): readonly Part[] {
  const before = known.get(folder);
  if (before) return before;
  const text = readFileSync(resolve(`@fontsource-variable/${folder}/unicode.json`), 'utf8');
  const parts = Object.entries(listed.parse(JSON.parse(text))).map(([name, ranges]) => ({
    name,
    ranges: ranges.split(',').map(bounds),
  }));
  known.set(folder, parts);
  return parts;
}

/** Whether a part is made for a letter. */
export function isIn({ ranges }: Part, letter: string): boolean {
  const point = letter.codePointAt(0) ?? 0;
  return ranges.some(([first, last]) => point >= first && point <= last);
}

/** Whether some part of a family is made for a letter. */
export function hasLetter(folder: string, letter: string): boolean {
  return partsOf(folder).some((part) => isIn(part, letter));
}

/** `U+0100-02BA` or `U+20AC` as its first and last code point. */
function bounds(range: string): [number, number] {
  const [first = '', last = first] = range.replace('U+', '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
