import type { FeedSource } from './feed-source.ts';
import { needsHelp } from '../../library/help/help.ts';
import { noteLine } from '../../library/format/content-notes.ts';
import type { Post } from '../../library/posts/post.ts';
import type { Enclosure } from './enclosures.ts';
import { helpHtml } from './help.ts';
import type { Moments } from './moments.ts';
import { escapeHtml } from '../markup/html.ts';
import { printed } from '../markup/printed.ts';
import { legal } from '../markup/xml.ts';

/** One post in a feed. What is not called HTML is plain text. */
export interface FeedItem {
  /** Never changes, whatever becomes of the address: readers show an item with a new one again. */
  readonly id: string;
  readonly address: string;
  readonly title: string;
  /** The content note, if there is one, and the standfirst. */
  readonly summary: string;
  readonly html: string;
  readonly published: Date;
  readonly updated: Date;
  readonly topics: readonly string[];
  /** Its language, where it is not the feed's. */
  readonly language: string | undefined;
  /** The files that go with it. */
  readonly enclosures: readonly Enclosure[];
}

/**
 * @param moments When it came and changed.
 * @throws When there is no article for the post.
 */
export function itemOf(post: Post, source: FeedSource, { published, updated }: Moments): FeedItem {
  const { site, words, urls, topics, articles } = source;
  const article = articles.get(post.id);
  if (article === undefined) throw new Error(`The feeds have no text for the post "${post.id}".`);
  const { language } = site;
  const written = post.own?.code ?? language;
  const note = printed(noteLine(post.contentNotes, words, language), language);
  const help = needsHelp(post) ? helpHtml(post, source) : '';
  const [firstAddress] = post.aliases;
  return {
    id: urls.absolute(firstAddress === undefined ? urls.post(post.id) : urls.from(firstAddress)),
    address: urls.absolute(urls.post(post.id)),
    title: printed(post.title, written),
    summary: `${note} ${printed(post.description, written)}`.trim(),
    html: [note && `<p>${escapeHtml(note)}</p>`, within(post, legal(article)), help]
      .filter(Boolean)
      .join('\n'),
    published,
    updated,
    topics: topics.filter(({ id }) => post.topics.includes(id)).map(({ title }) => printed(title, language)),
    language: post.own?.code,
    enclosures: source.enclosures.get(post.id) ?? [],
  };
}

/** What is written in another language than the feed says so. */
function within({ own }: Post, html: string): string {
  return own ? `<div lang="${own.code}" dir="${own.direction}">${html}</div>` : html;
}
