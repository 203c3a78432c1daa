import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCache, writeCache } from '../../cache.ts';
import type { Pictures } from '../../library/content/pictures.ts';
import { assetName } from '../../library/format/shown-picture.ts';
import type { encode } from '../../media/pictures/encode.ts';
import { outputName, pictureHash } from '../../media/pictures/names.ts';
import { outputsOf, type Output } from '../../media/pictures/plan.ts';
import { RefusedPicture, refusal } from '../../media/pictures/refusal.ts';
import { UnfitFile } from '../../media/pictures/unfit.ts';
import { AssetError, type AssetSource } from './assets.ts';
import type { TextPicture } from './text-pictures.ts';

/** A picture, and what it is called on the disk. */
type Shown = Pick<TextPicture, 'file' | 'picture'>;

/** Where the files lie, and what makes them, if not this process. */
export type MadeOf = Pick<Pictures, 'folder' | 'cache'> & { readonly encode?: typeof encode };

/**
 * The files that are made of a picture for a text that shows it.
 *
 * @param slug The id of the text.
 */
export function pictureAssets(slug: string, picture: Shown, pictures: MadeOf): AssetSource {
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
  { folder, cache, encode }: MadeOf,
): AssetSource {
  const place = (output: Output) => cache && join(cache, outputName(hash, output));
  const make = async (wanted: readonly Output[]) => {
    const files = await encoded(file, hash, wanted, folder, encode);
    const made = wanted.map((output, at) => [output, files[at] ?? Buffer.alloc(0)] as const);
    for (const [output, bytes] of made) {
      const kept = place(output);
      if (kept) await writeCache(kept, bytes);
    }
    return made;
  };
  return {
    names: [...outputs.keys()],
    async prepare() {
      const missing: Output[] = [];
      for (const output of outputs.values()) {
        const kept = place(output);
        if (kept && !(await access(kept).then(yes, no))) missing.push(output);
      }
      if (missing.length > 0) await make(missing);
    },
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
      const fresh = new Map(await make([...missing.values()]));
      for (const [name, output] of missing) made.set(name, fresh.get(output) ?? Buffer.alloc(0));
      return made;
    },
  };
}

const yes = () => true;
const no = () => false;

async function encoded(
  file: string,
  hash: string,
  outputs: readonly Output[],
  folder: string,
  make?: typeof encode,
): Promise<Buffer[]> {
  const bytes = await readFile(join(folder, file));
  if (pictureHash(bytes) !== hash)
    throw new AssetError(`${file} was saved while the site was built. Run this again.`);
  const own = make ?? (await import('../../media/pictures/encode.ts')).encode;
  return own(bytes, outputs).catch((error: unknown) => {
    if (error instanceof UnfitFile)
      throw new AssetError(`${file} cannot be shown. ${error.message}`, { cause: error });
    if (!(error instanceof RefusedPicture)) throw error;
    const { message, help } = refusal(file, error.reason);
    throw new AssetError(`${message} ${help}`, { cause: error });
  });
}
