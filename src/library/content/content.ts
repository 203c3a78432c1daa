import type { z } from 'zod';
import type { Pack } from '../../cache.ts';
import { crisisLines, type CrisisLine } from '../../schema/crisis-line.ts';
import { feelings, type FeelingsData } from '../../schema/feelings.ts';
import { page } from '../../schema/page.ts';
import { plainPost } from '../../schema/post.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Site } from '../../schema/site.ts';
import {
  path,
  recordsOf,
  series,
  topic,
  type PathData,
  type SeriesData,
  type TopicData,
} from '../../schema/topic.ts';
import type { Words } from '../../schema/words.ts';
import { recordFile } from './address-record.ts';
import { cardFontReader, type CardFont, type ReadCardFont } from './card-font.ts';
import { readData } from './data-file.ts';
import { documentCache, type ReadDocuments } from './document-cache.ts';
import { isSound, type Document, type Kind, type Sound } from './document.ts';
import { listFolder, readText, type ReadText } from './files.ts';
import { siteFrom } from './site.ts';
import { withPlaces } from './topic-places.ts';
import type { Yaml } from './yaml.ts';

type Records<Data> = (Data & { readonly id: string })[];

/** Data files that other files name records of. */
type Named = 'topics' | 'series' | 'paths' | 'feelings';

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
  readonly topics: Records<TopicData>;
  readonly series: Records<SeriesData>;
  readonly paths: Records<PathData>;
  readonly feelings: Records<FeelingsData>;
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
  readonly posts: ReadDocuments<'post'>;
  readonly pages: ReadDocuments<'page'>;
  readonly cardFont: ReadCardFont;
}

/**
 * Nothing remembered yet, or what an earlier program has kept.
 *
 * @param pack What was read before, by the same program.
 */
export function contentCache(pack?: Pack): ContentCache {
  return {
    posts: documentCache('post', plainPost, pack),
    pages: documentCache('page', page, pack),
    cardFont: cardFontReader(),
  };
}

/**
 * Reads the whole content folder. The only reader of the author's files: the
 * site, the feeds and the author's commands all start here.
 *
 * @param folder An absolute path.
 * @param cache What is remembered from one reading to the next: a text that did
 *   not change comes back as the very same document.
 */
export async function readContent(folder: string, cache: ContentCache = contentCache()): Promise<Content> {
  const { files, links } = await listFolder(folder);
  const isDocument = (file: string) => /^(?:posts|pages)\/.*\.mdx?$/.test(file);
  const others = files.filter((file) => isText(file) && !isDocument(file));
  const texts = new Map(
    await Promise.all(others.map(async (file) => [file, await readText(folder, file)] as const)),
  );
  const own = await siteFrom(texts.get('site.yaml'), texts.get('words.yaml'));
  const { site, words } = own;
  const cardFont = await cache.cardFont(folder, files, site);
  const diagnostics = [...own.diagnostics];

  const data = <Schema extends z.ZodType>(file: string, schema: Schema, optional = false) => {
    const { value, yaml, diagnostics: found } = readData(file, texts.get(file), schema, optional);
    diagnostics.push(...found);
    return { value, yaml };
  };
  const records = <Data extends object>(name: Named, schema: z.ZodType<Data>, optional = false) => {
    const all = recordsOf(schema, site?.addresses);
    const { value, yaml } = data(`${name}.yaml`, all, optional);
    // One wrong record does not take the others with it.
    const found = Object.entries(value ?? Object(yaml?.value)).flatMap(([typed, record]) => {
      const id = typed.normalize('NFC');
      const { data } = all.safeParse({ [id]: record });
      // What every object has by a name such as "constructor" is no record.
      return data && Object.hasOwn(data, id) && data[id] ? [{ ...data[id], id }] : [];
    });
    return { found, typed: yaml && { [name]: yaml } };
  };
  const documents = <Of extends Kind>(under: 'posts' | 'pages', read: ReadDocuments<Of>) => {
    const results = read(
      folder,
      files.filter((file) => file.startsWith(`${under}/`) && isDocument(file)),
    );
    diagnostics.push(...results.flatMap((result) => result.diagnostics));
    return results.map(({ document }) => document);
  };
  const posts = documents('posts', cache.posts);
  const topics = records('topics', topic);
  // A blog may have no series, no paths and no words for feelings.
  const named = {
    series: records('series', series, true),
    paths: records('paths', path, true),
    feelings: records('feelings', feelings, true),
  };
  const lines = data('crisis-lines.yaml', crisisLines).value ?? [];
  const pages = documents('pages', cache.pages);
  return {
    folder,
    files,
    links,
    site,
    words,
    ...(cardFont && { cardFont }),
    topics: withPlaces(topics.found),
    series: named.series.found,
    paths: named.paths.found,
    feelings: named.feelings.found,
    lines,
    documents: [...pages, ...posts],
    posts: posts.filter(isSound),
    pages: pages.filter(isSound),
    typed: {
      ...(own.typed && { site: own.typed }),
      ...topics.typed,
      ...named.series.typed,
      ...named.paths.typed,
      ...named.feelings.typed,
    },
    texts,
    diagnostics,
  };
}

/** What the author writes herself, and the record of addresses. */
function isText(file: string): boolean {
  return /\.(?:mdx?|ya?ml)$/i.test(file) || file === recordFile;
}
