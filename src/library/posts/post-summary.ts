import type { Subject } from '../../art/index.ts';
import type { BlogData } from '../content/blog-data.ts';
import { isSouthern } from '../format/hemisphere.ts';
import { shortNote } from '../format/content-notes.ts';
import type { Post } from './post.ts';
import type { Urls } from '../urls.ts';

type Topic = BlogData['topics'][number];

/** A post with what a list or a card shows of it. */
export interface PostSummary extends Post {
  readonly href: string;
  /** Its main topic. */
  readonly topic: Topic & { readonly href: string };
  /** What its drawing is made from. */
  readonly drawing: Subject;
  /** Its content notes in a few words, for cards: "mentions eating". */
  readonly note: string | undefined;
}

/**
 * @throws When the post's main topic is not in the list; the check before a
 *   build says so in the author's words.
 */
export function summaryOf(
  post: Post,
  { topics, words, site }: Pick<BlogData, 'topics' | 'words' | 'site'>,
  urls: Urls,
): PostSummary {
  const topic = topics.find(({ id }) => id === post.topics[0]);
  if (!topic) throw new Error(`${post.id}: the topic "${post.topics[0]}" is not in topics.yaml.`);
  return {
    ...post,
    href: urls.post(post.id),
    topic: { ...topic, href: urls.topic(topic.id) },
    drawing: {
      slug: post.id,
      place: topic.drawing,
      day: post.pubDate,
      southern: isSouthern(site.region),
    },
    note: shortNote(post.contentNotes, words, site.language) || undefined,
  };
}
