import type { Typeface } from '../../schema/looks.ts';

/** What a face is cut from and what is left of it. */
export type Face = {
  /** The start of the file's name, and the key under which its metrics are found. */
  readonly key: string;
  readonly family: 'Literata' | 'Fraunces' | 'Atkinson' | 'Frank Ruhl Libre' | 'Noto Naskh Arabic';
  /** The file inside `@fontsource-variable/`. */
  readonly source: string;
  readonly axes: Readonly<Record<string, number | typeof weights>>;
  /** What is missing here a browser takes from the next family. */
  readonly text: string;
  readonly features: readonly string[];
  /** Descriptors beyond the family and the source. */
  readonly css: string;
};

const between = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('');

const ascii = between(0x20, 0x7e);

/** The letters of English and of Western Europe's languages, their quotation marks, dashes and signs. */
const european = ascii + between(0xc0, 0xff) + 'Œœ\u00a0¡¿«»‹›–—‘’‚“”„•…·×½€£';

/** Signs that belong in running text only. */
const signs = '§©°¢¥±÷®™¼¾¹²³ªº¶µ−′″';

/** Leads from a note back to the text. */
const back = '↑';

/**
 * With these a browser that shapes with HarfBuzz (Chrome, Firefox) composes letters that no file holds:
 * ā ē ī ō ū (Māori, Pali), ń ś ź, ẽ ĩ ũ, ḍ ṃ ṇ. Half a kilobyte a face instead of a second file of eight. The
 * rest of Latin Extended-A (č š ğ ł ř) has files of its own where a blog uses it; most arrows come from the
 * fallback: no Fontsource file has
 * ← → ↩.
 */
const marks = 'ı\u0300\u0301\u0303\u0304\u0308\u0323';

const weights = { min: 400, max: 700, default: 400 };
/** `rvrn` draws the signs that change along an axis: Fraunces's plain & among them. */
const shaping = ['kern', 'liga', 'rvrn'];

/** Pinned at the size the prose is set in (1.19 rem, 19 px), which the standfirst still bears. */
const literataSize = 18;

/** Every cut that some set of typefaces has. */
export const faces: readonly Face[] = [
  {
    key: 'literata',
    family: 'Literata',
    source: 'literata/files/literata-latin-opsz-normal.woff2',
    axes: { opsz: literataSize, wght: 400 },
    text: european + signs + back + marks,
    features: [...shaping, 'ccmp', 'mark', 'pnum', 'tnum'],
    css: '',
  },
  {
    key: 'literata-italic',
    family: 'Literata',
    source: 'literata/files/literata-latin-opsz-italic.woff2',
    axes: { opsz: literataSize, wght: 400 },
    text: `${european}§°${marks}`,
    features: [...shaping, 'ccmp', 'mark'],
    css: 'font-style:italic;',
  },
  {
    // For a few words at a time. Kerning costs by the glyph, so it has fewer accents rather than loose letters,
    // and no ligatures.
    key: 'literata-bold',
    family: 'Literata',
    source: 'literata/files/literata-latin-opsz-normal.woff2',
    axes: { opsz: literataSize, wght: 660 },
    text: `${ascii}\u00a0–—‘’“”…£€áàâäãåæçéèêëíîïñóôöøúüÉ`,
    features: ['kern', 'rvrn'],
    css: 'font-weight:700;',
  },
  {
    // Where titles are set in it: every letter that a title may have.
    key: 'literata-titles',
    family: 'Literata',
    source: 'literata/files/literata-latin-opsz-normal.woff2',
    axes: { opsz: 36, wght: 600 },
    text: european,
    features: ['kern', 'rvrn'],
    css: 'font-weight:501 999;',
  },
  {
    // Between the large sizes' fine strokes and the small sizes' wide ones: steady from 1.4 to 3 rem.
    // Half soft, never wonky: warm, and a title stays plain to read. One cut serves every weight asked for.
    key: 'fraunces',
    family: 'Fraunces',
    source: 'fraunces/files/fraunces-latin-full-normal.woff2',
    axes: { opsz: 40, SOFT: 50, WONK: 0, wght: 560 },
    text: european,
    // No ligatures: Fraunces's f and i do not touch, and letter-spacing would switch them off anyway.
    features: ['kern', 'rvrn'],
    css: 'font-weight:1 999;',
  },
  {
    key: 'atkinson',
    family: 'Atkinson',
    source: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    axes: { wght: weights },
    text: `${european}§©°`,
    features: ['kern', 'tnum'],
    css: 'font-weight:400 700;',
  },
  {
    key: 'atkinson-italic',
    family: 'Atkinson',
    source: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2',
    axes: { wght: weights },
    text: `${european}§©°${marks}`,
    features: ['kern', 'mark', 'ccmp'],
    css: 'font-style:italic;font-weight:400 700;',
  },
];

/** Families for scripts that the others lack, whose letters are cut to what a blog uses. */
export const otherFaces: readonly Face[] = [
  {
    key: 'frank-ruhl',
    family: 'Frank Ruhl Libre',
    source: 'frank-ruhl-libre/files/frank-ruhl-libre-hebrew-wght-normal.woff2',
    axes: { wght: weights },
    // Its own space between its words.
    text: ' ',
    features: ['ccmp', 'kern', 'mark'],
    css: 'font-weight:400 700;',
  },
  {
    key: 'naskh',
    family: 'Noto Naskh Arabic',
    source: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
    axes: { wght: weights },
    text: '',
    // Without these no letter joins the next.
    features: ['calt', 'ccmp', 'fina', 'init', 'isol', 'kern', 'liga', 'mark', 'medi', 'mkmk', 'rlig'],
    css: 'font-weight:400 700;',
  },
];

/** The cuts of each set, in the order in which their rules are written. */
const cuts: Readonly<Record<Typeface, readonly Face['key'][]>> = {
  warm: ['literata', 'literata-italic', 'literata-bold', 'fraunces', 'atkinson'],
  bookish: ['literata', 'literata-italic', 'literata-titles', 'atkinson'],
  clear: ['atkinson', 'atkinson-italic'],
  friendly: ['fraunces', 'atkinson', 'atkinson-italic'],
};

/** The faces of a set of typefaces. */
export function facesOf(typeface: Typeface): readonly Face[] {
  return cuts[typeface].flatMap((key) => faces.filter((face) => face.key === key));
}

export const literata = "Literata,'Literata Fallback',serif";
const fraunces = "Fraunces,'Fraunces Fallback',serif";
const atkinson = "Atkinson,'Atkinson Fallback',sans-serif";

/** What each set is used for: the values of the tokens for fonts. */
export const families: Readonly<
  Record<Typeface, Readonly<Record<'heading' | 'body' | 'interface', string>>>
> = {
  warm: { heading: fraunces, body: literata, interface: atkinson },
  bookish: { heading: literata, body: literata, interface: atkinson },
  clear: { heading: atkinson, body: atkinson, interface: atkinson },
  friendly: { heading: fraunces, body: atkinson, interface: atkinson },
};
