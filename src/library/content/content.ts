import type { z } from 'zod';
import { crisisLines, type CrisisLine } from '../../schema/crisis-line.ts';
import { feelings, type FeelingsData } from '../../schema/feelings.ts';
import { page, type PageData } from '../../schema/page.ts';
import { plainPost } from '../../schema/post.ts';
import type { Problem } from '../../schema/problem.ts';
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
import type { Entry, Unsound } from './entry.ts';
import { listFiles } from './files.ts';
import { keepingEntries, type Keeping } from './entry-cache.ts';
import { openData } from './data-file.ts';
import { readSite } from './site.ts';
import { withPlaces } from './topic-places.ts';

type Records<Data> = (Data & { readonly id: string })[];

/** All that the author wrote, read and validated. What is not valid is left out and stands in `problems`. */
export interface Content {
  readonly folder: string;
  readonly site: Site | undefined;
  readonly words: Words;
  readonly topics: Records<TopicData>;
  readonly series: Records<SeriesData>;
  readonly paths: Records<PathData>;
  readonly feelings: Records<FeelingsData>;
  readonly lines: readonly CrisisLine[];
  readonly posts: readonly Entry<z.infer<typeof plainPost>>[];
  readonly pages: readonly Entry<PageData>[];
  /** Posts that cannot be used as they are. */
  readonly unsound: readonly Unsound[];
  readonly problems: readonly Problem[];
}

/** What one reader of a folder remembers from one reading to the next. */
export interface Kept {
  readonly posts: Keeping<z.infer<typeof plainPost>>;
  readonly pages: Keeping<PageData>;
}

/** Nothing remembered yet. */
export function newKept(): Kept {
  return { posts: keepingEntries(plainPost), pages: keepingEntries(page) };
}

/**
 * Reads the whole content folder. The only reader of the author's files: the
 * site, the feeds and the author's commands all start here.
 *
 * @param folder An absolute path.
 * @param kept What is remembered from one reading to the next: a text that did
 *   not change comes back as the very same entry.
 */
export async function readContent(folder: string, kept: Kept = newKept()): Promise<Content> {
  const { site, words, problems: siteProblems } = await readSite(folder);
  const problems = [...siteProblems];
  const files = await listFiles(folder);

  const data = async <Schema extends z.ZodType>(file: string, schema: Schema, optional = false) => {
    const { value, yaml, problems: found } = await openData(folder, files, file, schema, optional);
    problems.push(...found);
    return { value, typed: yaml?.value };
  };
  const records = async <Data extends object>(file: string, schema: z.ZodType<Data>, optional = false) => {
    const { value, typed } = await data(file, recordsOf(schema), optional);
    // One wrong record does not take the others with it.
    return Object.entries(value ?? Object(typed)).flatMap(([id, record]) => {
      const { data } = recordsOf(schema).safeParse({ [id]: record });
      // What every object has by a name such as "constructor" is no record.
      return data && Object.hasOwn(data, id) && data[id] ? [{ ...data[id], id }] : [];
    });
  };
  const entries = async <Data>(under: string, open: Keeping<Data>) => {
    const names = files.filter((name) => name.startsWith(`${under}/`) && /\.mdx?$/.test(name));
    const results = await open(folder, names);
    problems.push(...results.flatMap((result) => result.problems));
    return {
      entries: results.flatMap(({ entry }) => entry ?? []),
      unsound: results.flatMap(({ unsound }) => unsound ?? []),
    };
  };
  const posts = await entries('posts', kept.posts);

  return {
    folder,
    site,
    words,
    topics: withPlaces(await records('topics.yaml', topic)),
    // A blog may have no series, no paths and no words for feelings.
    series: await records('series.yaml', series, true),
    paths: await records('paths.yaml', path, true),
    feelings: await records('feelings.yaml', feelings, true),
    lines: (await data('crisis-lines.yaml', crisisLines)).value ?? [],
    posts: posts.entries,
    unsound: posts.unsound,
    pages: (await entries('pages', kept.pages)).entries,
    problems,
  };
}
