import { textModel } from '../../browser/write/text-model.ts';
import type { Content } from '../../library/content/content.ts';
import { readText } from '../../library/content/files.ts';
import { fieldLabels } from '../../schema/field-labels.ts';
import { partsOf } from './order.ts';
import { postsOf } from './posts-of.ts';

const order = Object.keys(fieldLabels);

/** A file as it is to be. */
export interface NewText {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** The posts that are another part of the series than before, or come to it or leave it. */
export async function inPosts(
  id: string,
  wanted: readonly string[],
  content: Content,
): Promise<readonly NewText[] | { readonly why: string }> {
  const posts = new Map(content.posts.map((post) => [post.id, post]));
  const members = wanted.map((name) => {
    const data = posts.get(name)?.data;
    return { id: name, part: data?.series === id ? data.part : undefined };
  });
  const parts = partsOf(members);
  const gone = postsOf('series', id, content).filter((name) => !wanted.includes(name));
  const texts: NewText[] = [];
  for (const name of [...wanted, ...gone]) {
    const post = posts.get(name);
    if (!post) return { why: `There is no post “${name}” any more. Look at the page again.` };
    const part = parts.get(name);
    const next = part === undefined ? undefined : id;
    if (post.data.series === next && post.data.part === part) continue;
    const read = await readText(content.folder, post.file);
    const text = 'text' in read ? textModel(read.text, order) : undefined;
    const isSet = text?.values && text.setField(['series'], next) && text.setField(['part'], part);
    if (!isSet || !('text' in read)) {
      return {
        why: `The lines at the top of “${post.data.title}” cannot be changed by themselves. “Write” shows them. Nothing was changed.`,
      };
    }
    texts.push({ file: post.file, before: read.text, after: text.file });
  }
  return texts;
}
