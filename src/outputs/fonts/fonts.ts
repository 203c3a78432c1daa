import { createHash } from 'node:crypto';
import { fontCache, makeFace, type MadeFace } from './build.ts';
import { facesOf, type Face } from './faces.ts';
import { typefaceNames, type Typeface } from '../../schema/looks.ts';
import { fallbackRule, fallbacks } from './fallback.ts';

/** A font as it is served; the name carries a hash of the bytes, so it can be kept by browsers for ever. */
export type FontFile = {
  /** Like `literata-italic.3f9a2c1b.woff2`. */
  readonly name: string;
  readonly bytes: Uint8Array;
};

type Built = { readonly face: Face; readonly made: MadeFace; readonly file: FontFile };

const building = new Map<Face, Promise<Built>>();

/** Each face is built once, whoever asks for it. */
function builtOf(typeface: Typeface): Promise<readonly Built[]> {
  return Promise.all(
    facesOf(typeface).map((face) => {
      const built = building.get(face) ?? build(face);
      building.set(face, built);
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

/** Gives every font file of a set: the same names and bytes for the same packages and settings. */
export async function fontFiles(typeface: Typeface = typefaceNames[0]): Promise<readonly FontFile[]> {
  return (await builtOf(typeface)).map(({ file }) => file);
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
): Promise<string> {
  const built = await builtOf(typeface);
  const own = built.map(
    ({ face, file }) =>
      `@font-face{font-family:${face.family};${face.css}font-display:swap;` +
      `src:url(${cssUrl(urlOf(file.name))})}`,
  );
  const metrics = new Map(built.map(({ face, made }) => [face.key, made.metrics]));
  const stand = fallbacks.flatMap((fallback) => {
    const face = metrics.get(fallback.face);
    return face === undefined ? [] : [fallbackRule(fallback, face)];
  });
  return [...own, ...stand].join('');
}

/** The rules of every set, each once: for the page on which she chooses one. */
export async function allFontFaceCss(urlOf: (name: string) => string): Promise<string> {
  const all = await Promise.all(typefaceNames.map((one) => fontFaceCss(urlOf, one)));
  return [...new Set(all.join('').match(/@font-face\{[^}]*\}/g))].join('');
}

/** Quotation marks only where an address needs them: every page carries these rules. */
function cssUrl(address: string): string {
  return /[\s"'()\\]/.test(address) ? JSON.stringify(address) : address;
}
