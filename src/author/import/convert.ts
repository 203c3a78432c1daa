import type { Root } from 'mdast';
import { lineOf } from '../../import/html/tree.ts';
import { markdownOf } from '../../import/convert/to-markdown.ts';
import { markdownTree } from '../../import/convert/to-tree.ts';
import { wordsIn } from '../../import/convert/tidy.ts';
import { UnreadItem, type Item } from '../../import/item.ts';
import { decorative } from '../../schema/decorative.ts';
import { fitted, frontMatter, longestDescription } from './front-matter.ts';
import { followLinks, placesOf, writeLinks, type MayLead, type Ways } from './links.ts';
import { withPictures, type PictureDoor } from './pictures.ts';
import type { Converted, Planned } from './planned.ts';

/** A text that is ready to be written, but for the links that depend on what becomes of others. */
export interface Draft extends Converted {
  /** The texts that its links lead to, by the places of these among all of its links. */
  readonly meant: ReadonlyMap<number, Planned>;
}

/**
 * Reads a text, and brings along what it shows and leads to.
 *
 * @returns Nothing when it cannot be read; its notes say why.
 */
export async function convert(planned: Planned, door: PictureDoor, ways: Ways): Promise<Draft | undefined> {
  const read = await planned.item.read().catch((error: unknown) => {
    if (!(error instanceof UnreadItem)) throw error;
    planned.notes.push(error.message);
    return undefined;
  });
  if (!read) return undefined;
  planned.notes.push(...read.lost);
  const tree = 'html' in read.body ? markdownTree(read.body.html) : read.body.markdown;
  await withPictures(tree, planned, door);
  const cover = await coverOf(planned, door);
  const meant = await followLinks(tree, planned, ways);
  const description = descriptionOf(planned, firstWords(tree));
  return { ...planned, tree: JSON.stringify(tree), meant: placesOf(tree, meant), cover, description };
}

/** The words of the first paragraph that has any. */
function firstWords(tree: Root): string {
  const said = tree.children.filter(({ type }) => type === 'paragraph').map((one) => wordsIn(one).trim());
  return said.find((words) => words !== '' && !/^https?:\S+$/.test(words)) ?? '';
}

async function coverOf(planned: Planned, door: PictureDoor): Promise<Converted['cover']> {
  const { cover } = planned.item;
  if (!cover || planned.kind === 'page') return undefined;
  const src = await door.bring([cover.src], cover.alt, planned);
  if (src === undefined) return undefined;
  if (cover.alt === '')
    planned.notes.push(
      `No words say what the picture above the text shows (${src}). Say it if it does more than decorate.`,
    );
  return { src, alt: cover.alt || decorative, caption: fitted(cover.caption, 300) };
}

/** The sentence that the old blog had, or the first one of the text. */
function descriptionOf({ item, title, notes }: Planned, words: string): string {
  if (item.description) return fitted(item.description, longestDescription);
  const [first = ''] = /^.*?[.!?…](?=[\s”"’)]|$)/s.exec(words.split('\n')[0] ?? '') ?? [];
  notes.push(
    'It has no description: its first sentence stands in its place. Write one when you have the time.',
  );
  return fitted((first || words || title).replace(/\s+/g, ' ').trim() || title, longestDescription);
}

/** The whole file of a text. */
export function fileText(draft: Draft, mayLead: MayLead, told: (sentence: string) => void): string {
  return frontMatter(draft) + markdownOf(writeLinks(draft, mayLead, told));
}

/** A title for a text that has none, from its first words. */
export async function titleFromWords(item: Item): Promise<string> {
  const read = await item.read().catch(() => undefined);
  if (!read) return '';
  const words = (
    'html' in read.body ? lineOf(read.body.html) : wordsIn(read.body.markdown).replace(/\s+/g, ' ')
  ).trim();
  const sentence = /^.{1,60}?[.!?…](?=\s|$)/.exec(words)?.[0].replace(/\.$/, '');
  return sentence ?? fitted(words, 60);
}
