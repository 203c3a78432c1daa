import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lettersIn } from '../../media/fonts/letters-in.ts';
import type { Site } from '../../schema/site.ts';
import { writtenAt } from './files.ts';
import { fileOfPicture } from './named-file.ts';

/** The font that `site.yaml` names for share cards. */
export interface CardFont {
  /** An absolute path. */
  readonly file: string;
  /** Of its bytes. */
  readonly hash: string;
  /** The code points that it has a glyph for. */
  readonly letters: ReadonlySet<number>;
}

/**
 * Reads that font.
 *
 * @param folder The content folder, an absolute path.
 * @param files What lies in it.
 * @returns Nothing when none is named, or it cannot be read; the check tells why.
 */
export type ReadCardFont = (
  folder: string,
  files: readonly string[],
  site: Site | undefined,
) => Promise<CardFont | undefined>;

/** A reader that remembers the font: one that was not written since is not taken apart again, as it may be large. */
export function cardFontReader(): ReadCardFont {
  let last:
    { readonly file: string; readonly written: string; readonly font: CardFont | undefined } | undefined;
  return async (folder, files, site) => {
    const named = site?.cardFont && fileOfPicture(site.cardFont, 'site.yaml', new Set(files));
    if (named === undefined) return undefined;
    const file = join(folder, named);
    const written = writtenAt(folder, named);
    if (last?.file !== file || last.written !== written || written === '')
      last = { file, written, font: await readFont(file) };
    return last.font;
  };
}

async function readFont(file: string): Promise<CardFont | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  const letters = bytes && lettersIn(bytes);
  if (!letters) return undefined;
  return { file, hash: createHash('sha256').update(bytes).digest('hex').slice(0, 16), letters };
}
