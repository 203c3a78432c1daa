import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCache, writeCache } from '../../cache.ts';
import type { Pictures } from '../../library/content/pictures.ts';
import { assetName } from '../../library/format/shown-picture.ts';
import { encode } from '../../media/pictures/encode.ts';
import { outputName, pictureHash } from '../../media/pictures/names.ts';
import { outputsOf, type Output } from '../../media/pictures/plan.ts';
import { RefusedPicture, refusal } from '../../media/pictures/refusal.ts';
import { UnfitFile } from '../../media/pictures/verify.ts';
import { AssetError, type AssetSource } from './assets.ts';
import type { TextPicture } from './text-pictures.ts';

/** A picture, and what it is called on the disk. */
type Shown = Pick<TextPicture, 'file' | 'picture'>;

/**
 * The files that are made of a picture for a text that shows it.
 *
 * @param slug The id of the text.
 */
export function pictureAssets(
  slug: string,
  picture: Shown,
  pictures: Pick<Pictures, 'folder' | 'cache'>,
): AssetSource {
  const { hash, facts } = picture.picture;
  const { modern, plain, moving } = outputsOf(facts);
  const all = [...modern, plain, ...(moving ? [moving] : [])];
  const outputs = new Map(all.map((output) => [assetName(slug, hash, output), output]));
  return filesOfPicture(picture, outputs, pictures);
}

/** Certain files that are made of a picture, by their names. */
export function filesOfPicture(
  { file, picture: { hash } }: Shown,
  outputs: ReadonlyMap<string, Output>,
  { folder, cache }: Pick<Pictures, 'folder' | 'cache'>,
): AssetSource {
  const place = (output: Output) => cache && join(cache, outputName(hash, output));
  return {
    names: [...outputs.keys()],
    async make(names) {
      const made = new Map<string, Uint8Array>();
      const missing = new Map<string, Output>();
      for (const name of names) {
        const output = outputs.get(name);
        const at = output && place(output);
        const kept = at && (await readCache(at));
        if (kept) made.set(name, kept);
        else if (output) missing.set(name, output);
      }
      if (missing.size === 0) return made;
      const files = await encoded(file, hash, [...missing.values()], folder);
      for (const [at, [name, output]] of [...missing].entries()) {
        const bytes = files[at] ?? Buffer.alloc(0);
        const kept = place(output);
        if (kept) await writeCache(kept, bytes);
        made.set(name, bytes);
      }
      return made;
    },
  };
}

async function encoded(
  file: string,
  hash: string,
  outputs: readonly Output[],
  folder: string,
): Promise<Buffer[]> {
  const bytes = await readFile(join(folder, file));
  if (pictureHash(bytes) !== hash)
    throw new AssetError(`${file} was saved while the site was built. Run this again.`);
  return encode(bytes, outputs).catch((error: unknown) => {
    if (error instanceof UnfitFile)
      throw new AssetError(`${file} cannot be shown. ${error.message}`, { cause: error });
    if (!(error instanceof RefusedPicture)) throw error;
    const { message, help } = refusal(file, error.reason);
    throw new AssetError(`${message} ${help}`, { cause: error });
  });
}
