import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { lettersInWoff2 } from '../../media/fonts/woff2-letters.ts';

const { resolve } = createRequire(import.meta.url);
const listed = z.record(z.string(), z.string());

/** A part of a family's package: its name in the names of files, its upright file, and the code points that it is made for. */
export interface Part {
  readonly name: string;
  readonly file: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

/** What comes between a part's name and `normal` in the names of files, where that is not the weight alone. */
const axes: Readonly<Record<string, string>> = { fraunces: 'full', literata: 'opsz' };

const known = new Map<string, readonly Part[]>();

/** The parts of a family, as its package says. */
export function partsOf(folder: string): readonly Part[] {
  const before = known.get(folder);
  if (before) return before;
  const text = readFileSync(resolve(`@fontsource-variable/${folder}/unicode.json`), 'utf8');
  const parts = Object.entries(listed.parse(JSON.parse(text))).map(([name, ranges]) => ({
    name,
    file: resolve(
      `@fontsource-variable/${folder}/files/${folder}-${name}-${axes[folder] ?? 'wght'}-normal.woff2`,
    ),
    ranges: ranges.split(',').map(bounds),
  }));
  known.set(folder, parts);
  return parts;
}

const letters = new Map<string, ReadonlySet<number>>();

/** Whether a part has a letter: it is made for more of them than the family has. */
export function isIn({ file, ranges }: Part, letter: string): boolean {
  const point = letter.codePointAt(0) ?? 0;
  if (!ranges.some(([first, last]) => point >= first && point <= last)) return false;
  const has = letters.get(file) ?? lettersInWoff2(readFileSync(file));
  letters.set(file, has);
  return has.has(point);
}

/** Whether some part of a family has a letter. */
export function hasLetter(folder: string, letter: string): boolean {
  return partsOf(folder).some((part) => isIn(part, letter));
}

/** `U+0100-02BA` or `U+20AC` as its first and last code point. */
function bounds(range: string): [number, number] {
  const [first = '', last = first] = range.replace('U+', '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
