import { z } from 'zod';
import type { Content } from '../library/content/content.ts';
import { idOf } from '../library/content/entry.ts';
import { listFiles, readText } from '../library/content/files.ts';
import { plainText, splitFrontMatter } from '../library/content/front-matter.ts';
import { openData } from '../library/content/data-file.ts';
import type { Yaml } from '../library/content/yaml.ts';
import type { Range } from '../markdown/code.ts';
import { formatOf } from '../markdown/text-file.ts';
import { visibilityOf, type Shown, type Visibility } from '../library/content/visibility.ts';
import type { CalendarDate } from '../schema/calendar-date.ts';
import { conflictsIn } from '../schema/explain/conflict.ts';
import type { Edit } from '../schema/edit.ts';
import type { Place } from '../schema/explain/typed.ts';
import { inWords } from '../schema/explain/dates.ts';
import type { Problem } from '../schema/problem.ts';

type Post = Content['posts'][number];
type Page = Content['pages'][number];

/** A post or page as it lies in the folder, whether its front matter is sound or not. */
export interface Manuscript {
  readonly kind: 'post' | 'page';
  readonly id: string;
  readonly file: string;
  readonly format: 'md' | 'mdx';
  /** Absent when the front matter is not sound, and explained elsewhere. */
  readonly post?: Post;
  /** What decides whether readers see it, as far as it can be read; absent for a page. */
  readonly shown?: Shown;
  /** Absent when the file cannot be taken apart, or two versions stand in it. */
  readonly prose?: { readonly body: string; readonly bodyLine: number };
  /** Absent for a post that is to be seen and cannot be used as it is. A page can always be seen. */
  readonly visibility?: Visibility;
}

/** Everything on the author's desk: what the checks of one file have to know of the others. */
export interface Desk {
  readonly content: Content;
  readonly files: ReadonlySet<string>;
  readonly manuscripts: readonly Manuscript[];
  /** Posts and pages with sound front matter, by their files. */
  readonly entries: ReadonlyMap<string, Post | Page>;
  /** Each file that can be read as text, with `\n` at line ends. */
  readonly texts: ReadonlyMap<string, string>;
  /** The data files as they were typed, wrong records too; absent when a file cannot be read. */
  readonly topics?: Yaml;
  readonly series?: Yaml;
  readonly paths?: Yaml;
  readonly feelings?: Yaml;
}

/** Lays out everything in the content folder. */
export async function layOut(content: Content, today: CalendarDate): Promise<Desk> {
  const files = await listFiles(content.folder);
  const typed = async (name: 'topics' | 'series' | 'paths' | 'feelings') => {
    const { yaml } = await openData(content.folder, files, `${name}.yaml`, z.unknown());
    return yaml && { [name]: yaml };
  };
  const posts = new Map(content.posts.map((entry) => [entry.file, entry]));
  const pages = new Map(content.pages.map((entry) => [entry.file, entry]));
  const unsound = new Map(content.unsound.map(({ file, shown }) => [file, shown]));
  const manuscripts = files
    .filter((file) => /^(?:posts|pages)\/.*\.mdx?$/.test(file))
    .map((file) => {
      const entry = { post: posts.get(file), page: pages.get(file), unsound: unsound.get(file) };
      return manuscriptOf(file, content.folder, entry, today);
    });
  // Where two texts cannot both stand, it is the one that readers do not see which has to give way.
  const readersFirst = <Text>(texts: readonly Text[], shown: (text: Text) => Shown | undefined) =>
    texts.toSorted((a, b) => Number(isHidden(shown(a), today)) - Number(isHidden(shown(b), today)));
  return {
    content: { ...content, posts: readersFirst(content.posts, ({ data }) => data) },
    files: new Set(files),
    manuscripts: readersFirst(await Promise.all(manuscripts), ({ shown }) => shown),
    entries: new Map<string, Post | Page>([...posts, ...pages]),
    texts: await textsIn(content, files),
    ...(await typed('topics')),
    ...(await typed('series')),
    ...(await typed('paths')),
    ...(await typed('feelings')),
  };
}

async function textsIn(content: Content, files: readonly string[]): Promise<Map<string, string>> {
  const known = new Map([...content.posts, ...content.pages].map(({ file, text }) => [file, text]));
  const read = files
    .filter((file) => /\.(?:mdx?|ya?ml)$/i.test(file))
    .map(async (file) => {
      const text = known.get(file);
      const opened = text === undefined ? await readText(content.folder, file) : { text };
      return 'text' in opened ? [[file, plainText(opened.text)] as const] : [];
    });
  return new Map((await Promise.all(read)).flat());
}

function isHidden(shown: Shown | undefined, today: CalendarDate): boolean {
  return shown !== undefined && visibilityOf(shown, today) !== 'public';
}

interface Read {
  readonly post: Post | undefined;
  readonly page: Page | undefined;
  readonly unsound: Shown | undefined;
}

async function manuscriptOf(
  file: string,
  folder: string,
  { post, page, unsound }: Read,
  today: CalendarDate,
): Promise<Manuscript> {
  const kind = file.startsWith('posts/') ? 'post' : 'page';
  const shown = post?.data ?? unsound;
  const visibility = kind === 'page' ? 'public' : shown && visibilityOf(shown, today);
  const known = post !== undefined || kind === 'page' || isHidden(unsound, today);
  const prose = post ?? page ?? (await readProse(folder, file));
  return {
    kind,
    id: idOf(file),
    file,
    format: formatOf(file),
    ...(post && { post }),
    ...(shown && { shown }),
    ...(visibility && known && { visibility }),
    ...(prose && { prose: { body: prose.body, bodyLine: prose.bodyLine } }),
  };
}

async function readProse(folder: string, file: string): Promise<Manuscript['prose']> {
  const read = await readText(folder, file);
  // Of two versions in one, nothing can be said before one is chosen.
  if (!('text' in read) || conflictsIn(file, plainText(read.text)).length > 0) return undefined;
  const split = splitFrontMatter(read.text);
  return split.ok ? split.parts : undefined;
}

/** The names of the records in a data file, or nothing when it cannot be read. */
export function namesIn(yaml: Yaml | undefined): readonly string[] | undefined {
  return yaml && !Array.isArray(yaml.value) ? Object.keys(Object(yaml.value)) : undefined;
}

/** Why readers cannot see a post, as the end of a sentence; nothing when they can, or it is not known. */
export function whyHidden({ visibility, shown }: Manuscript): string | undefined {
  switch (visibility) {
    case 'draft':
      return 'it is still a draft';
    case 'scheduled':
      return `it does not appear before ${inWords(shown?.pubDate ?? '')}`;
    case 'withdrawn':
      return 'it was taken down';
    default:
      return undefined;
  }
}

/** A problem in the prose of a file, at a line counted from the start of the prose. */
export function inProse({ file, prose }: Manuscript, at: Place, what: string, mend: string): Problem {
  const { line, column, length } = at;
  return {
    file,
    line: (prose?.bodyLine ?? 1) + line - 1,
    column,
    what,
    mend,
    ...(length !== undefined && { length }),
  };
}

/** A stretch of the prose of a file written otherwise. It may not reach over the end of a line. */
export function editAt({ prose }: Manuscript, body: string, { start, end }: Range, text: string): Edit {
  const { line, column } = placeIn(body, start);
  return { line: (prose?.bodyLine ?? 1) + line - 1, column, length: end - start, text };
}

/** Line and column, from 1, of a place in a text. */
export function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** A stretch of a text as the place where it begins, and how much of that line it fills. */
export function stretchIn(text: string, { start, end }: Range): Place {
  const length = (text.slice(start, end).split('\n')[0] ?? '').trimEnd().length;
  return { ...placeIn(text, start), ...(length > 0 && { length }) };
}
