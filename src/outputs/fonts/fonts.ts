import { createHash } from 'node:crypto';
import { fontCache, makeFace, type MadeFace } from './build.ts';
import { fontsFor } from './choice.ts';
import type { Face } from './faces.ts';
import { typefaceNames, type Typeface } from '../../schema/looks.ts';
import { fallbackRule, fallbacks } from './fallback.ts';
import type { Letters } from './letters.ts';

/** A font as it is served; the name carries a hash of the bytes, so it can be kept by browsers for ever. */
export type FontFile = {
  /** Like `literata-italic.3f9a2c1b.woff2`. */
  readonly name: string;
  readonly bytes: Uint8Array;
};

type Built = { readonly face: Face; readonly made: MadeFace; readonly file: FontFile };

const building = new Map<string, Promise<Built>>();

/** Each face is built once for each set of letters, whoever asks for it. */
function builtOf(typeface: Typeface, letters: Letters | undefined): Promise<readonly Built[]> {
  return Promise.all(
    fontsFor(typeface, letters).faces.map((face) => {
      const key = `${face.key} ${face.text}`;
      const built = building.get(key) ?? build(face);
      building.set(key, built);
      return built;
    }),
  );
}

async function build(face: Face): Promise<Built> {
  const made = await makeFace(face, fontCache);
  const hash = createHash('sha256').update(made.woff2).digest('hex').slice(0, 8);
  const file = { name: `${face.key}.${hash}.woff2`, bytes: made.woff2 };
  return { face, made, file };
}

/** Gives every font file of a set: the same names and bytes for the same packages, settings and letters. */
export async function fontFiles(
  typeface: Typeface = typefaceNames[0],
  letters?: Letters,
): Promise<readonly FontFile[]> {
  return (await builtOf(typeface, letters)).map(({ file }) => file);
}

/** The font files of all sets, each once: where she looks at them to choose one. */
export async function allFontFiles(): Promise<readonly FontFile[]> {
  const files = (await Promise.all(typefaceNames.map((one) => fontFiles(one)))).flat();
  return [...new Map(files.map((file) => [file.name, file])).values()];
}

/**
 * Takes what turns a file's name into its address, and gives the `@font-face` rules, minified: the blog's own
 * faces, then for each family system fonts of the same measure, named "Literata Fallback" and so on.
 *
 * No page asks for a font before its styles do: they stand in the page, so that would win nothing, and what is
 * asked for early takes the line from the page itself. The words are there at once, and the faces take them over.
 */
export async function fontFaceCss(
  urlOf: (name: string) => string,
  typeface: Typeface = typefaceNames[0],
  letters?: Letters,
): Promise<string> {
  const built = await builtOf(typeface, letters);
  const own = built.map(
    ({ face, file }) =>
      `@font-face{font-family:${quoted(face.family)};${face.css}font-display:swap;` +
      `src:url(${quoted(urlOf(file.name))})}`,
  );
  const metrics = new Map(built.map(({ face, made }) => [face.key, made.metrics]));
  const stand = fallbacks.flatMap((fallback) => {
    const face = metrics.get(fallback.face);
    return face === undefined ? [] : [fallbackRule(fallback, face)];
  });
  return [...own, ...stand].join('');
}

/** What pages add where the language of the blog asks for other families than those of the set. */
export function otherRolesCss(typeface: Typeface = typefaceNames[0], letters?: Letters): string {
  const families = Object.entries(fontsFor(typeface, letters).roles).map(
    ([role, stack]) => `--font-${role}:${stack}`,
  );
  return families.length > 0 ? `:root{${families.join(';')}}` : '';
}

/** The rules of every set, each once: for the page on which she chooses one. */
export async function allFontFaceCss(urlOf: (name: string) => string): Promise<string> {
  const all = await Promise.all(typefaceNames.map((one) => fontFaceCss(urlOf, one)));
  return [...new Set(all.join('').match(/@font-face\{[^}]*\}/g))].join('');
}

/** Quotation marks only where an address or a name needs them: every page carries these rules. */
function quoted(address: string): string {
  return /[\s"'()\\]/.test(address) ? JSON.stringify(address) : address;
}
