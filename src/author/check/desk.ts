import { z } from 'zod';
import type { Content } from '../../library/read/content.ts';
import { idOf } from '../../library/read/entry.ts';
import { listFiles, readText } from '../../library/read/files.ts';
import { plainText, splitFrontMatter } from '../../library/read/front-matter.ts';
import { openData } from '../../library/read/open.ts';
import type { Yaml } from '../../library/read/yaml.ts';
import type { Range } from '../../markdown/code.ts';
import { visibilityOf, type Visibility } from '../../library/visibility.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import type { Place } from '../../schema/explain/typed.ts';
import { inWords } from '../../schema/explain/dates.ts';
import type { Problem } from '../../schema/problem.ts';

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
  /** Absent when the file cannot be taken apart. */
  readonly prose?: { readonly body: string; readonly bodyLine: number };
  /** Absent when it is not known. A page can always be seen. */
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
  const manuscripts = files
    .filter((file) => /^(?:posts|pages)\/.*\.mdx?$/.test(file))
    .map((file) => manuscriptOf(file, content.folder, posts.get(file), pages.get(file), today));
  return {
    content,
    files: new Set(files),
    manuscripts: await Promise.all(manuscripts),
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

async function manuscriptOf(
  file: string,
  folder: string,
  post: Post | undefined,
  page: Page | undefined,
  today: CalendarDate,
): Promise<Manuscript> {
  const kind = file.startsWith('posts/') ? 'post' : 'page';
  const prose = post ?? page ?? (await readProse(folder, file));
  return {
    kind,
    id: idOf(file),
    file,
    format: file.endsWith('.mdx') ? 'mdx' : 'md',
    ...(post && { post, visibility: visibilityOf(post.data, today) }),
    ...(kind === 'page' && { visibility: 'public' }),
    ...(prose && { prose: { body: prose.body, bodyLine: prose.bodyLine } }),
  };
}

async function readProse(folder: string, file: string): Promise<Manuscript['prose']> {
  const read = await readText(folder, file);
  const split = 'text' in read ? splitFrontMatter(read.text) : undefined;
  return split?.ok ? split.parts : undefined;
}

/** The names of the records in a data file, or nothing when it cannot be read. */
export function namesIn(yaml: Yaml | undefined): readonly string[] | undefined {
  return yaml && Object.keys(Object(yaml.value));
}

/** Why readers cannot see a post, as the end of a sentence; nothing when they can, or it is not known. */
export function whyHidden({ visibility, post }: Manuscript): string | undefined {
  switch (visibility) {
    case 'draft':
      return 'it is still a draft';
    case 'scheduled':
      return `it does not appear before ${inWords(post?.data.pubDate ?? '')}`;
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
