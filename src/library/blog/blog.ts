import { posix } from 'node:path';
import type { OpenedAttachment } from '../../media/attachments/facts.ts';
import type { OpenedPicture } from '../../media/pictures/facts.ts';
import type { Blog } from './assemble.ts';
import type { Content } from '../content/content.ts';
import type { Sound } from '../content/document.ts';
import type { OwnPictures } from '../content/own-pictures.ts';
import { snapshotAtHand } from './snapshot.ts';
import { typesetTitled } from './typeset.ts';

/**
 * The whole blog, for pages.
 *
 * @throws When `site.yaml` could not be read; the check before a build says why.
 */
export function getBlog(): Blog {
  const { blog } = snapshotAtHand();
  if (!blog) throw new Error('The data files could not be read. "npm run check" says what to mend.');
  return blog;
}

/** The content folder, an absolute path. */
export function getFolder(): string {
  return snapshotAtHand().content.folder;
}

/** The ids of posts whose page an earlier build has finished. */
export function getFinished(): ReadonlySet<string> {
  return snapshotAtHand().finished;
}

/**
 * A post as its author wrote it, its cover named from the content folder.
 *
 * @throws When there is none; a route only asks for those that the blog names.
 */
export function getPost(id: string): Content['posts'][number] {
  const post = found(snapshotAtHand().posts.get(id), id);
  const { cover } = post.data;
  if (!cover) return post;
  const src = posix.join(posix.dirname(post.file), cover.src);
  return { ...post, data: { ...post.data, cover: { ...cover, src } } };
}

/**
 * A standing page.
 *
 * @throws When there is none; the check before a build asks for those that must be there.
 */
export function getPage(id: string): Sound<'page'> {
  const { content } = snapshotAtHand();
  const page = found(
    content.pages.find((one) => one.id === id),
    id,
  );
  return { ...page, data: typesetTitled(page.data, page.data.language ?? getBlog().site.language) };
}

/** The pictures that a text shows, by what they are called there. */
export async function getPictures(
  kind: 'posts' | 'pages',
  id: string,
): Promise<ReadonlyMap<string, OpenedPicture>> {
  return snapshotAtHand().pictures(kind, id);
}

/** The files that a text hands to readers, by what they are called there. */
export async function getAttachments(
  kind: 'posts' | 'pages',
  id: string,
): Promise<ReadonlyMap<string, OpenedAttachment>> {
  return snapshotAtHand().attachments(kind, id);
}

/** The pictures of the whole blog: its logo, its icon, and who writes. */
export async function getOwnPictures(): Promise<OwnPictures> {
  return snapshotAtHand().own();
}

function found<Item>(item: Item | undefined, id: string): Item {
  if (item === undefined) throw new Error(`There is nothing called "${id}" in the content folder.`);
  return item;
}
