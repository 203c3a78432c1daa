import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Image, Nodes, Parents, Root } from 'mdast';
import { UnreadFile, type BundleFile } from '../../import/bundle/bundle.ts';
import { replaceIn, setChildren, walkTree } from '../../import/convert/tidy.ts';
import type { MediaIndex } from '../../import/media-index.ts';
import { decorative } from '../../schema/decorative.ts';
import { nameFrom } from '../new/name.ts';
import { readyBytes, type Ready } from '../photo/ready.ts';
import { UserError } from '../user-error.ts';
import type { Planned } from './planned.ts';

/** Brings the pictures of texts along. */
export interface PictureDoor {
  /**
   * Makes a picture ready and puts it beside a text.
   *
   * @param addresses All that are known of it.
   * @returns Its address from the text, or nothing when it is missing or cannot be shown; the text's notes say so.
   */
  bring(addresses: readonly string[], alt: string, to: Planned): Promise<string | undefined>;
  /** How many came along, and what is missing. */
  readonly counts: { readonly brought: Set<string>; readonly missing: Set<string> };
}

/**
 * @param stage Where the content folder is made ready.
 * @param fetched Brings a picture that is in none of her files from the old blog, where she asked for it.
 */
export function pictureDoor(
  media: MediaIndex,
  stage: string,
  fetched: (addresses: readonly string[]) => Promise<BundleFile | undefined>,
): PictureDoor {
  const counts = { brought: new Set<string>(), missing: new Set<string>() };
  const missing = (planned: Planned, address: string, why: string) => {
    counts.missing.add(address);
    planned.notes.push(`A picture is missing: ${address}${why}`);
    return undefined;
  };
  return {
    counts,
    async bring(addresses, alt, to) {
      const [first = ''] = addresses;
      const file = media.find(addresses) ?? (await fetched(addresses));
      if (!file) return missing(to, first, '');
      let picture: Ready;
      try {
        picture = await readyBytes(await file.bytes(), file.path.split('/').at(-1) ?? file.path, 'many');
      } catch (error) {
        if (error instanceof UserError || error instanceof UnreadFile)
          return missing(to, first, ` (${error.message})`);
        throw error;
      }
      counts.brought.add(`${file.from}/${file.path}`);
      return `./${await put(picture, alt, to, stage)}`;
    },
  };
}

/** Writes a picture beside its text under a name that says what it shows; the same picture twice is one file. */
async function put(picture: Ready, alt: string, to: Planned, stage: string): Promise<string> {
  const hash = createHash('sha256').update(picture.bytes).digest('hex');
  const same = [...to.files].find(([, known]) => known === hash)?.[0];
  if (same !== undefined) return same;
  const isTaken = (name: string) => [...to.files.keys()].some((file) => file.replace(/\.\w+$/, '') === name);
  const name = `${nameFrom(alt, isTaken) ?? nameFrom('picture', isTaken) ?? 'picture'}.${picture.ending}`;
  to.files.set(name, hash);
  const place = join(stage, `${to.kind}s`, to.name, name);
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, picture.bytes, { flag: 'wx' });
  return name;
}

/** Brings along every picture in a text; where one is missing its caption stays, as words. */
export async function withPictures(tree: Root, planned: Planned, door: PictureDoor): Promise<void> {
  const images: Image[] = [];
  collect(tree, images);
  const gone = new Set<Image>();
  for (const image of images) {
    const others: unknown = image.data && Reflect.get(image.data, 'others');
    const addresses = [...(Array.isArray(others) ? others.map(String) : []), image.url];
    const src = await door.bring([image.url, ...addresses], image.alt ?? '', planned);
    if (src === undefined) gone.add(image);
    else {
      image.url = src;
      if (!image.alt) {
        planned.notes.push(
          `No words say what the picture ${src} shows: it stands as "${decorative}". Say it if it does more.`,
        );
        image.alt = decorative;
      }
    }
  }
  replaceIn(tree, (node, parent) => {
    if (node.type === 'image' && gone.has(node)) return inItsPlace(node, parent);
    const isEmpty = (node.type === 'link' || node.type === 'paragraph') && node.children.length === 0;
    return isEmpty ? [] : undefined;
  });
  if (gone.size > 0) withoutEmptyFigures(tree);
}

/** The frame around a picture goes with it; the words under it stay. */
function withoutEmptyFigures(tree: Root): void {
  walkTree(tree, (node) => {
    if (!('children' in node)) return;
    const children: readonly Nodes[] = node.children;
    const isTag = (one: Nodes | undefined, tag: string) => one?.type === 'html' && one.value === tag;
    const frames = children.flatMap((one, start) => {
      const end = isTag(one, '<figure>')
        ? children.findIndex((other, at) => at > start && isTag(other, '</figure>'))
        : -1;
      return end < 0 || children.slice(start, end).some(holdsPicture) ? [] : [{ start, end }];
    });
    if (frames.length === 0) return;
    const isFrame = (at: number) => frames.some(({ start, end }) => at >= start && at <= end);
    setChildren(
      node,
      children.filter((one, at) => !(isFrame(at) && one.type === 'html' && /^<\/?fig/.test(one.value))),
    );
  });
}

function holdsPicture(node: Nodes): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(holdsPicture));
}

function collect(node: Nodes, images: Image[]): void {
  if (node.type === 'image') images.push(node);
  if ('children' in node) for (const child of node.children) collect(child, images);
}

function inItsPlace({ title }: Image, parent: Parents): Nodes[] {
  if (!title) return [];
  return parent.type === 'paragraph' ? [{ type: 'text', value: title }] : [];
}
