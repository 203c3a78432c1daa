import { textsOf } from '../rename/rename.ts';
import { filesLeadingTo } from '../rename/plan.ts';
import type { Content } from '../../library/content/content.ts';
import { idOf } from '../../library/content/document.ts';
import { visibilityOf } from '../../library/content/visibility.ts';
import { knownToReaders } from '../../library/desk/known-to-readers.ts';
import type { Unsent } from '../../library/desk/unsent.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import { requiredPages } from '../../schema/page.ts';
import { filesOf } from './files-of.ts';

/** Why a text cannot be deleted. */
export type Stays = 'none' | 'required' | 'known' | 'no-draft' | 'in-menu' | 'in-path';

/** What would be deleted with a text, and what leads to it. */
export interface Deletion {
  readonly file: string;
  /** Files that only it uses. */
  readonly beside: readonly string[];
  /** Texts that lead to it: what stays of their links leads nowhere. */
  readonly leading: readonly string[];
  /** Why it stays. */
  readonly stays?: Stays;
}

/** What is known of the blog. */
export interface DeleteContext {
  readonly content: Content;
  /** Every file of the content folder by its own listing. */
  readonly files: readonly string[];
  readonly today: CalendarDate;
  /** What readers do not have as it is here; nothing where nobody knows. */
  readonly unsent: Unsent | undefined;
}

/** What goes when a text is deleted: a post that is a draft, or a page, which readers never had. */
export async function planDeletion(file: string, context: DeleteContext): Promise<Deletion> {
  const { content, files, today, unsent } = context;
  const stays = whyStays(file, context, knownToReaders(content, today, unsent));
  if (stays === 'none') return { file, beside: [], leading: [], stays };
  const texts = await textsOf(content.folder, files);
  const leading = filesLeadingTo(file, { content, texts });
  const named = leading.includes('site.yaml')
    ? 'in-menu'
    : leading.includes('paths.yaml')
      ? 'in-path'
      : undefined;
  const why = stays ?? named;
  return {
    file,
    beside: filesOf(file, files, texts),
    leading: leading.filter((one) => !one.endsWith('.yaml')),
    ...(why && { stays: why }),
  };
}

/**
 * Why a text cannot be deleted, whatever leads to it.
 *
 * @param isKnown Whether readers have a text.
 */
export function whyStays(
  file: string,
  { content, files, today }: Pick<DeleteContext, 'content' | 'files' | 'today'>,
  isKnown: (file: string) => boolean,
): Stays | undefined {
  if (!files.includes(file) || !/^(?:posts|pages)\/.+\.mdx?$/.test(file)) return 'none';
  if (file.startsWith('pages/') && requiredPages.some((id) => id === idOf(file))) return 'required';
  if (isKnown(file)) return 'known';
  if (file.startsWith('pages/')) return undefined;
  const post = content.posts.find((one) => one.file === file);
  const shown = post?.data ?? content.documents.find((one) => one.file === file)?.said;
  return shown && visibilityOf(shown, today) === 'draft' ? undefined : 'no-draft';
}
