import type { BlogData } from '../content/blog-data.ts';
import { excerptOf } from '../format/excerpt.ts';
import { noteLine } from '../format/content-notes.ts';
import type { PostSummary } from '../posts/post-summary.ts';

/** What a feed program shows of a post in its list. */
export interface FeedPreview {
  readonly title: string;
  /** The content note and the standfirst. */
  readonly summary: string;
  readonly beginning: string;
}

export function feedPreview(
  { title, description, contentNotes, body }: PostSummary,
  { words, site }: Pick<BlogData, 'words' | 'site'>,
): FeedPreview {
  const note = noteLine(contentNotes, words, site.language);
  return { title, summary: `${note} ${description}`.trim(), beginning: excerptOf(body) };
}
