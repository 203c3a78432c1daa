import { startOf } from '../library/dates.ts';
import { needsHelp } from '../library/help.ts';
import { noteLine } from '../library/notes.ts';
import type { Post } from '../library/post.ts';
import type { Urls } from '../library/urls.ts';
import type { BlogData } from '../schema/blog.ts';
import { helpHtml } from './feed-help.ts';
import { escapeHtml } from './html.ts';
import { printed } from './printed.ts';
import { legal } from './xml.ts';

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
}

/** What feeds are made from. */
export interface FeedSource extends Pick<BlogData, 'site' | 'words' | 'topics' | 'lines'> {
  readonly urls: Urls;
  /** In any order; only public ones are taken. */
  readonly posts: readonly Post[];
  /** The prose of each post by its id, as `articleFrom` takes it out of the built page. */
  readonly articles: ReadonlyMap<string, string>;
}

/** @throws When there is no article for the post. */
export function itemOf(post: Post, source: FeedSource): FeedItem {
  const { site, words, urls, topics, articles } = source;
  const article = articles.get(post.id);
  if (article === undefined) throw new Error(`The feeds have no text for the post "${post.id}".`);
  const { language, timeZone } = site;
  const note = printed(noteLine(post.contentNotes, words, language), language);
  const help = needsHelp(post) ? helpHtml(post, source) : '';
  const [firstAddress] = post.aliases;
  const revised = post.revised !== undefined && post.revised > post.pubDate ? post.revised : post.pubDate;
  return {
    id: urls.absolute(firstAddress === undefined ? urls.post(post.id) : urls.from(firstAddress)),
    address: urls.absolute(urls.post(post.id)),
    title: printed(post.title, language),
    summary: `${note} ${printed(post.description, language)}`.trim(),
    html: [note && `<p>${escapeHtml(note)}</p>`, legal(article), help].filter(Boolean).join('\n'),
    published: startOf(post.pubDate, timeZone),
    updated: startOf(revised, timeZone),
    topics: topics.filter(({ id }) => post.topics.includes(id)).map(({ title }) => printed(title, language)),
  };
}
