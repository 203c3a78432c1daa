import { createHash } from 'node:crypto';
import { fontCache, makeFace, type MadeFace } from './build.ts';
import { faces, type Face } from './faces.ts';
import { fallbackRule, fallbacks } from './fallback.ts';

/** A font as it is served; the name carries a hash of the bytes, so it can be kept by browsers for ever. */
export type FontFile = {
  /** Like `literata-italic.3f9a2c1b.woff2`. */
  readonly name: string;
  readonly bytes: Uint8Array;
};

type Built = { readonly face: Face; readonly made: MadeFace; readonly file: FontFile };

let building: Promise<readonly Built[]> | undefined;

const builtOnce = (): Promise<readonly Built[]> => (building ??= Promise.all(faces.map(build)));

async function build(face: Face): Promise<Built> {
  const made = await makeFace(face, fontCache);
  const hash = createHash('sha256').update(made.woff2).digest('hex').slice(0, 8);
  const file = { name: `${face.key}.${hash}.woff2`, bytes: made.woff2 };
  return { face, made, file };
}

/** Gives every font file of the blog: the same names and bytes for the same packages and settings. */
export async function fontFiles(): Promise<readonly FontFile[]> {
  return (await builtOnce()).map(({ file }) => file);
}

/**
 * Takes what turns a file's name into its address, and gives the `@font-face` rules, minified: the blog's own
 * faces, then for each family system fonts of the same measure, named "Literata Fallback" and so on.
 *
 * No page asks for a font before its styles do: they stand in the page, so that would win nothing, and what is
 * asked for early takes the line from the page itself. The words are there at once, and the faces take them over.
 */
export async function fontFaceCss(urlOf: (name: string) => string): Promise<string> {
  const built = await builtOnce();
  const own = built.map(
    ({ face, file }) =>
      `@font-face{font-family:${face.family};${face.css}font-display:swap;` +
      `src:url(${cssUrl(urlOf(file.name))})}`,
  );
  const metrics = new Map(built.map(({ face, made }) => [face.key, made.metrics]));
  const stand = fallbacks.map((fallback) => {
    const face = metrics.get(fallback.face);
    if (face === undefined) throw new Error(`No face is called ${fallback.face}.`);
    return fallbackRule(fallback, face);
  });
  return [...own, ...stand].join('');
}

/** Quotation marks only where an address needs them: every page carries these rules. */
function cssUrl(address: string): string {
  return /[\s"'()\\]/.test(address) ? JSON.stringify(address) : address;
}
