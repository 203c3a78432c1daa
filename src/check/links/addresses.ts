import { yearOf } from '../../library/format/dates.ts';
import { feedFormats, urlsOf } from '../../library/urls.ts';
import { requiredPages } from '../../schema/page.ts';
import type { Content } from '../../library/content/content.ts';
import type { Document } from '../../library/content/document.ts';
import { namesIn, type CheckContext } from '../context.ts';

/** What lies at an address: a text of the author's, or something that the blog makes. */
export type Lying = Document | 'made';

/** The addresses as an author writes them in links: from the root of the blog, whatever the base path. */
const urls = urlsOf({ address: 'https://example.org/' });

/** Every address of the blog and what lies there, earlier addresses left out. */
export function knownAddresses({ documents, content }: CheckContext): Map<string, Lying> {
  const topics = namesIn(content.typed.topics) ?? [];
  const made = [
    urls.home,
    urls.writing,
    urls.topics,
    urls.paths,
    urls.seriesList,
    urls.search,
    urls.notes,
    urls.copy(),
    urls.changes(),
    urls.notFound,
    // One that is missing is said once, not wherever it is linked from.
    ...requiredPages.map((id) => urls.page(id)),
    ...content.posts.map(({ data: { pubDate } }) => urls.year(yearOf(pubDate))),
    ...topics.map((id) => urls.topic(id)),
    ...(namesIn(content.typed.paths) ?? []).flatMap((id) => [
      urls.path(id),
      urls.onePage('paths', id),
      urls.epub('paths', id),
    ]),
    ...(namesIn(content.typed.series) ?? []).flatMap((id) => [
      urls.series(id),
      urls.onePage('series', id),
      urls.epub('series', id),
    ]),
    ...feedFormats.flatMap((format) => [undefined, ...topics].map((topic) => urls.feed(format, topic))),
  ];
  const texts = documents.map(
    (text) => [text.kind === 'post' ? urls.post(text.id) : urls.page(text.id), text] as const,
  );
  return new Map<string, Lying>([...made.map((address) => [address, 'made'] as const), ...texts]);
}

/** The earlier addresses of the author's texts, topics, series and paths. */
export function aliasesIn({ posts, pages, topics, series, paths }: Content): string[] {
  const texts = [...posts, ...pages].map(({ data }) => data);
  return [...texts, ...topics, ...series, ...paths].flatMap((one) => one.aliases);
}
