import { posix } from 'node:path';
import { type Document, soundPost } from '../../library/content/document.ts';
import type { CheckContext } from '../../check/context.ts';
import { choiceOf, type Option } from '../ask/choose.ts';

/** The posts and pages that a photograph may go to: drafts first, then the newest. */
export function textsFor(context: CheckContext): Document[] {
  const rank = (text: Document) =>
    text.kind === 'page' ? 2 : context.visibilityOf(text) === 'draft' ? 0 : 1;
  const day = (text: Document) => soundPost(text)?.data.pubDate ?? '';
  return [...context.documents].sort((a, b) => rank(a) - rank(b) || (day(a) < day(b) ? 1 : -1));
}

/** The texts as a list to choose from. */
export function asOptions(texts: readonly Document[]): Option[] {
  return texts.map((text) => ({ id: text.id, label: soundPost(text)?.data.title ?? text.id }));
}

/** The text that is meant by its number, name, file, address or title. */
export function textMeant(texts: readonly Document[], typed: string): Document | undefined {
  const path = typed.replaceAll('\\', '/').replace(/\/+$/, '');
  const inFolder = texts.find(({ file }) => path === file || path.endsWith(`/${file}`));
  if (inFolder) return inFolder;
  const name = path.replace(/\/?(?:index)?\.mdx?$/, '').replace(/^.*\//, '');
  const options = asOptions(texts);
  const heard = [typed, name].flatMap((word) => {
    const chosen = choiceOf(options, 1)(word);
    return 'value' in chosen ? chosen.value : [];
  });
  const [option] = heard;
  return option && texts[options.indexOf(option)];
}

/** Where the pictures of a text lie, and how its lines call that folder. */
export function folderOf({ kind, id, file }: Pick<Document, 'kind' | 'id' | 'file'>): {
  readonly folder: string;
  readonly called: string;
} {
  const own = posix.basename(file).startsWith('index.');
  // A text that is one file stays where it is: links to it from other texts go on working.
  return own
    ? { folder: posix.dirname(file), called: './' }
    : { folder: `${kind}s/${id}`, called: `./${id}/` };
}
