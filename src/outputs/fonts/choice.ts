import type { Typeface } from '../../schema/looks.ts';
import { faces, facesOf, families, literata, otherFaces, type Face } from './faces.ts';
import type { Letters } from './letters.ts';
import { fallbacks } from './fallback.ts';
import { hasLetter, isIn, partsOf, type Part } from './parts.ts';
import { serifs, sansSerifs } from './systems.ts';

type Role = 'heading' | 'body' | 'interface';

/** The fonts of a blog: what is cut, and the families of each role where these are not those of the set. */
export interface Choice {
  readonly faces: readonly Face[];
  readonly roles: Partial<Readonly<Record<Role, string>>>;
}

/** Families that take a role over, the first that has all letters of the blog's language. */
const serifFamilies = ['Literata', 'Frank Ruhl Libre', 'Noto Naskh Arabic'] as const;

/**
 * The fonts that have the letters of a blog. A role whose family lacks one of its language takes another family as a
 * whole, so that no word is of two: Literata for titles, Hebrew's and Arabic's own, else the system's.
 *
 * @param typeface The set that the author chose.
 * @param letters Without them the fonts of a blog in a language of Western Europe.
 */
export function fontsFor(typeface: Typeface, letters?: Letters): Choice {
  const usual = facesOf(typeface);
  if (!letters) return { faces: usual, roles: {} };
  const script = new Intl.Locale(letters.language).maximize().script ?? 'Latn';
  const own = [...letters.own].filter((letter) => /\p{L}/u.test(letter));
  const has = (family: Face['family']) => {
    const face = [...faces, ...otherFaces].find((one) => one.family === family);
    return own.every((letter) => face !== undefined && hasLetter(folderOf(face), letter));
  };
  const serif = serifFamilies.find(has);
  const stackOf = (role: Role): string => {
    const set = families[typeface][role];
    const first = [...usual].find(({ family }) => set.startsWith(family));
    if (!first || has(first.family)) return set;
    return first.family === 'Atkinson' ? sansSerifs(script) : stack(serif, serifs(script));
  };
  const chosen = { heading: stackOf('heading'), body: stackOf('body') };
  // Where a machine has no such letters without serifs, those that came for the titles: no letter stays blank.
  const last =
    serif !== undefined && Object.values(chosen).join().includes(serif) ? `,${withStandIn(serif)}` : '';
  const ui = stackOf('interface');
  const roles = { ...chosen, interface: ui === families[typeface].interface ? ui : `${ui}${last}` };
  const stacks = Object.values(roles).join();
  const titles = roles.heading === literata ? faces.filter(({ key }) => key === 'literata-titles') : [];
  const set = usual.some(({ family }) => family === 'Literata') ? usual : [...usual, ...titles];
  return {
    faces: [...set, ...otherFaces]
      .filter(({ family }) => stacks.includes(family))
      .flatMap((face) => cuts(face, letters)),
    roles: Object.fromEntries(
      Object.entries(roles).filter(([role, one]) => isRole(role) && one !== families[typeface][role]),
    ),
  };
}

function isRole(role: string): role is Role {
  return role === 'heading' || role === 'body' || role === 'interface';
}

/** Latin words among others keep Literata. */
function stack(family: string | undefined, system: string): string {
  if (family === undefined) return system;
  return family === 'Literata' ? literata : `${withStandIn(family)},${literata}`;
}

/** A family, and what stands in for it until it has come. */
function withStandIn(family: string): string {
  const stand = fallbacks.find((one) => one.family === `${family} Fallback`);
  return [family, ...(stand ? [stand.family] : [])].map(quoted).join();
}

function quoted(family: string): string {
  return family.includes(' ') ? `'${family}'` : family;
}

/** The folder of a face among the packages. */
function folderOf({ source }: Face): string {
  return source.split('/')[0] ?? '';
}

/** Parts in the order in which a letter that is in several is taken. */
const order = [
  'cyrillic',
  'greek',
  'hebrew',
  'arabic',
  'vietnamese',
  'latin-ext',
  'cyrillic-ext',
  'greek-ext',
];

/** All of an alphabet is a few letters more than what is used today, and the file stays the same tomorrow. */
const whole: Readonly<Record<string, readonly (readonly [first: number, last: number])[]>> = {
  cyrillic: [
    [0x404, 0x457],
    [0x490, 0x491],
  ],
  greek: [[0x386, 0x3ce]],
  hebrew: [
    [0x5b0, 0x5c2],
    [0x5d0, 0x5f4],
  ],
  arabic: [
    [0x60c, 0x60c],
    [0x61b, 0x61f],
    [0x621, 0x652],
    [0x660, 0x669],
  ],
  vietnamese: [[0x1ea0, 0x1ef9]],
};

/** A face with the letters of its own file that are used, and one more for each further file that has some. */
function cuts(face: Face, { own, used }: Letters): readonly Face[] {
  const parts = partsOf(folderOf(face));
  const first = parts.find(({ name }) => face.source.includes(`-${name}-`));
  const left = new Set([...used].filter((letter) => !face.text.includes(letter)));
  const take = (part: Part): string => {
    const letters = [...left].filter(
      (letter) => isIn(part, letter) && (own.has(letter) || !isComposed(letter, face.text)),
    );
    for (const letter of letters) left.delete(letter);
    const isOwn = letters.some((letter) => own.has(letter));
    const alphabet = (whole[part.name] ?? []).flatMap(([from, to]) => between(from, to));
    const rest = isOwn ? alphabet.filter((letter) => isIn(part, letter)) : [];
    for (const letter of rest) left.delete(letter);
    return [...new Set([...letters, ...rest])].sort().join('');
  };
  const more = order.flatMap((name): readonly Face[] => {
    const part = parts.find((one) => one.name === name);
    if (!part || part === first) return [];
    const text = take(part);
    if (text === '') return [];
    const source = face.source.replace(`-${first?.name}-`, `-${name}-`);
    return [
      {
        ...face,
        key: `${face.key}-${name}`,
        source,
        text,
        css: `${face.css}unicode-range:${rangesOf(text)};`,
      },
    ];
  });
  const rest = first ? take(first) : '';
  // A language that asks for further files has none of the accents of Western Europe but those that are used.
  const base =
    more.length > 0
      ? face.text.replace(/[\u00c0-\u00ff]/g, (letter) => (used.has(letter) ? letter : ''))
      : face.text;
  const text = base + rest;
  return [...(text === '' ? [] : [{ ...face, text }]), ...more];
}

/** Whether a browser puts a letter together from what a file has: ā in an English text. */
function isComposed(letter: string, text: string): boolean {
  const pieces = [...letter.normalize('NFD')];
  return pieces.length > 1 && pieces.every((piece) => text.includes(piece));
}

function between(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
}

/** The code points of some letters as CSS writes them: `U+104-107,U+142`. */
function rangesOf(text: string): string {
  const points = [...text].map((letter) => letter.codePointAt(0) ?? 0).sort((one, other) => one - other);
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return ranges.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join();
}
