import { mostTextBytes, UnreadFile, type Bundle, type BundleFile } from './bundle/bundle.ts';
import type { Brought } from './item.ts';
import { kinds, type Kind } from './kinds.ts';
import { decoded } from './bundle/decode.ts';

/** What was found in the files that the author gave. */
export interface Recognized {
  readonly brought: readonly Brought[];
  /** Files that are not read, and why: each a sentence. */
  readonly refused: readonly string[];
}

/** As much of a file as tells what it is. */
const beginning = 16_384;

/** What is shown or heard is no text, whatever stands in it. */
const media =
  /\.(?:jpe?g|jfif|png|gif|webp|avif|hei[cf]|tiff?|svg|pdf|mp3|m4a|aac|ogg|oga|opus|wav|flac|mp4|mov|webm|zip|ico|woff2?|ttf|css|js|map|scss|php|py|lock)$/i;

/** Tells what an export is from what stands in its files, and reads it. */
export async function readExports(bundle: Bundle): Promise<Recognized> {
  const refused = [...bundle.refused];
  const found = new Map<Kind, BundleFile[]>();
  for (const file of bundle.files) {
    if (media.test(file.path)) continue;
    try {
      const kind = await kindOf(file);
      if (kind === undefined) continue;
      if (file.size > mostTextBytes) {
        refused.push(
          `"${file.path}" is larger than 150 megabytes. Export your blog in parts, a year at a time, and give the folder with them.`,
        );
      } else found.set(kind, [...(found.get(kind) ?? []), file]);
    } catch (error) {
      if (!(error instanceof UnreadFile)) throw error;
      refused.push(error.message);
    }
  }
  const brought: Brought[] = [];
  for (const kind of kinds) {
    const files = found.get(kind);
    if (!files || (kind.onlyAlone && brought.some(({ items }) => items.length > 0))) continue;
    if ('refuse' in kind) refused.push(...files.map(({ path }) => kind.refuse(path)));
    else {
      const read = await kind.read(files, bundle).catch((error: unknown) => {
        // What cannot be read keeps nothing else from coming along.
        if (!(error instanceof UnreadFile)) throw error;
        refused.push(error.message);
      });
      if (read) brought.push(...(Array.isArray(read) ? read : [read]));
    }
  }
  return { brought, refused };
}

async function kindOf(file: BundleFile): Promise<Kind | undefined> {
  const asked = kinds.filter(({ name }) => name.test(file.path));
  if (asked.length === 0 || file.size === 0) return undefined;
  const head = decoded(await file.bytes(beginning));
  return asked.find((kind) => kind.is(head, file.path));
}
