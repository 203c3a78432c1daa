import type { Pack } from '../../cache.ts';
import { crisisLines, type CrisisLine } from '../../schema/crisis-line.ts';
import { feelings, type FeelingsData } from '../../schema/feelings.ts';
import { page } from '../../schema/page.ts';
import { plainPost } from '../../schema/post.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Site } from '../../schema/site.ts';
import { path, series, topic, type PathData, type SeriesData, type TopicData } from '../../schema/topic.ts';
import type { Words } from '../../schema/words.ts';
import { cardFontReader, type CardFont, type ReadCardFont } from './card-font.ts';
import { readData } from './data-file.ts';
import { documentCache, type ReadDocuments } from './document-cache.ts';
import { isSound, type Document, type Kind, type ReadDocument, type Sound } from './document.ts';
import type { ReadText } from './files.ts';
import { folderReader, isDocument, type ReadFolder } from './folder-reader.ts';
import { lastOf } from './last-of.ts';
import { recordsReader, type Named, type Records } from './records.ts';
import { siteFrom } from './site.ts';
import { withPlaces } from './topic-places.ts';
import type { Yaml } from './yaml.ts';

/** All that the author wrote, read once and validated. What is not valid is left out and stands in `diagnostics`. */
export interface Content {
  readonly folder: string;
  /** Every file of the folder, as a path from it. */
  readonly files: readonly string[];
  /** Links in it to something elsewhere, which are not followed. */
  readonly links: readonly string[];
  readonly site: Site | undefined;
  readonly words: Words;
  /** Absent where none is named, or it cannot be read. */
  readonly cardFont?: CardFont;
  readonly topics: Records<TopicData>['found'];
  readonly series: Records<SeriesData>['found'];
  readonly paths: Records<PathData>['found'];
  readonly feelings: Records<FeelingsData>['found'];
  readonly lines: readonly CrisisLine[];
  /** Every post and page, sound or not. */
  readonly documents: readonly Document[];
  readonly posts: readonly Sound<'post'>[];
  readonly pages: readonly Sound<'page'>[];
  /** Data files as they were typed, wrong records too; absent when one cannot be read. */
  readonly typed: Readonly<Partial<Record<Named | 'site', Yaml>>>;
  /** The texts that are neither post nor page, by their files. */
  readonly texts: ReadonlyMap<string, ReadText>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What one reader of a folder remembers from one reading to the next. */
export interface ContentCache {
  readonly look: ReadFolder;
  readonly posts: ReadDocuments<'post'>;
  readonly pages: ReadDocuments<'page'>;
  readonly data: ReturnType<typeof dataReaders>;
  readonly cardFont: ReadCardFont;
}

/**
 * Nothing remembered yet, or what an earlier program has kept.
 *
 * @param pack What was read before, by the same program.
 */
export function contentCache(pack?: Pack): ContentCache {
  return {
    look: folderReader(),
    posts: documentCache('post', plainPost, pack),
    pages: documentCache('page', page, pack),
    data: dataReaders(),
    cardFont: cardFontReader(),
  };
}

/** Readers of the data files: one that did not change is not taken apart again. */
function dataReaders() {
  return {
    site: lastOf(siteFrom),
    topics: lastOf(recordsReader('topics', topic)),
    // A blog may have no series, no paths and no words for feelings.
    series: lastOf(recordsReader('series', series, true)),
    paths: lastOf(recordsReader('paths', path, true)),
    feelings: lastOf(recordsReader('feelings', feelings, true)),
    lines: lastOf((read: ReadText | undefined) => readData('crisis-lines.yaml', read, crisisLines)),
  };
}

/**
 * Reads the whole content folder. The only reader of the author's files: the
 * site, the feeds and the author's commands all start here.
 *
 * @param folder An absolute path.
 * @param cache What is remembered from one reading to the next: a text that did
 *   not change comes back as the very same document.
 * @param saved The files that were written since the last reading with this cache, where no other was: then the rest
 *   of the folder need not be looked at. Without it everything is.
 */
export async function readContent(
  folder: string,
  cache: ContentCache = contentCache(),
  saved?: ReadonlySet<string>,
): Promise<Content> {
  const { files, links, texts } = await cache.look(folder, saved);
  const own = await cache.data.site(texts.get('site.yaml'), texts.get('words.yaml'));
  const { site, words } = own;
  const cardFont = await cache.cardFont(folder, files, site);
  const documents = <Of extends Kind>(under: 'posts' | 'pages', read: ReadDocuments<Of>) =>
    read(
      folder,
      files.filter((file) => file.startsWith(`${under}/`) && isDocument(file)),
      saved,
    );
  const posts = documents('posts', cache.posts);
  const pages = documents('pages', cache.pages);
  const named = (name: Named) => [texts.get(`${name}.yaml`), site?.addresses] as const;
  const topics = cache.data.topics(...named('topics'));
  const series = cache.data.series(...named('series'));
  const paths = cache.data.paths(...named('paths'));
  const feelings = cache.data.feelings(...named('feelings'));
  const lines = cache.data.lines(texts.get('crisis-lines.yaml'));
  const [allPosts, allPages] = [posts.map(documentOf), pages.map(documentOf)];
  return {
    folder,
    files,
    links,
    site,
    words,
    ...(cardFont && { cardFont }),
    topics: withPlaces(topics.found),
    series: series.found,
    paths: paths.found,
    feelings: feelings.found,
    lines: lines.value ?? [],
    documents: [...allPages, ...allPosts],
    posts: allPosts.filter(isSound),
    pages: allPages.filter(isSound),
    typed: {
      ...(own.typed && { site: own.typed }),
      ...(topics.typed && { topics: topics.typed }),
      ...(series.typed && { series: series.typed }),
      ...(paths.typed && { paths: paths.typed }),
      ...(feelings.typed && { feelings: feelings.typed }),
    },
    texts,
    diagnostics: [own, ...posts, topics, series, paths, feelings, lines, ...pages].flatMap(
      ({ diagnostics }) => diagnostics,
    ),
  };
}

function documentOf<Of extends Kind>({ document }: ReadDocument<Of>): ReadDocument<Of>['document'] {
  return document;
}
