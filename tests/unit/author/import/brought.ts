import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../../../src/author/import.ts';
import { listFiles } from '../../../../src/library/content/files.ts';
import { contentWith, type Written } from '../../check/folder.ts';

const root = join(import.meta.dirname, '../../../..');

/** The exports that the tests read. */
export const exports = join(root, 'tests/fixtures/exports');

/** The day it is taken to be. */
export const today = '2026-11-30';

/** A blog, and what an import said and left in it. */
export interface BroughtIn {
  /** The folder that everything lies in. */
  readonly place: string;
  readonly content: string;
  readonly publicFiles: string;
  /** What stood on the screen. */
  readonly screen: string;
  /** The newest report, or nothing when none was written. */
  readonly report: string;
  /** The texts that came along, by their files. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every file that came along. */
  readonly files: readonly string[];
  /** All that was written, as text. */
  readonly written: string;
}

const places: string[] = [];
afterAll(async () => {
  for (const place of places.splice(0)) await rm(place, { recursive: true, force: true });
});

/** A blog with nothing to mend in it, that holds one post. */
export async function emptyBlog(files: Written = {}): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'blog-import-'));
  places.push(place);
  await contentWith(files, join(place, 'content'));
  await mkdir(join(place, 'public'));
  const site = join(place, 'content/site.yaml');
  // The exports lead to pages of example.org, which this blog does not have.
  await writeFile(
    site,
    (await readFile(site, 'utf8')).replace('https://example.org/', 'https://quiet-room.example/'),
  );
  return place;
}

/** Brings exports into a blog, as the author does who answers nothing. */
export async function broughtIn(
  paths: readonly string[],
  { place, args = ['--yes'] }: { readonly place?: string; readonly args?: readonly string[] } = {},
): Promise<BroughtIn> {
  const blog = place ?? (await emptyBlog());
  const [content, publicFiles] = [join(blog, 'content'), join(blog, 'public')];
  const before = new Set(await listFiles(blog));
  const screen: string[] = [];
  const environment = {
    BLOG_CONTENT: content,
    BLOG_PUBLIC: publicFiles,
    BLOG_CACHE: join(blog, 'cache'),
    BLOG_OUT: join(blog, 'site'),
    BLOG_TODAY: today,
    INIT_CWD: exports,
  };
  await run(environment, root, new Date(0), (line) => void screen.push(line), [...paths, ...args]);
  const files = (await listFiles(blog)).filter((file) => !before.has(file));
  const read = (file: string) => readFile(join(blog, file), 'utf8');
  const reports = files.filter((file) => /\/report-/.test(file)).sort();
  const texts = new Map<string, string>();
  for (const file of files.filter((one) => /^content\/.*\.mdx?$/.test(one)))
    texts.set(file.slice('content/'.length), await read(file));
  const all = await Promise.all(files.map((file) => readFile(join(blog, file), 'latin1')));
  return {
    place: blog,
    content,
    publicFiles,
    screen: screen.join('\n'),
    report: reports.length > 0 ? await read(reports.at(-1) ?? '') : '',
    texts,
    files,
    written: [...all, screen.join('\n')].join('\n'),
  };
}

/** A text that came along, by its name. */
export function textOf({ texts }: BroughtIn, name: string): string {
  const found = [...texts].find(([file]) =>
    new RegExp(`^(?:posts|pages)/${name}(?:/index)?\\.md$`).test(file),
  );
  if (!found) throw new Error(`There is no text "${name}". There are: ${[...texts.keys()].join(', ')}`);
  return found[1];
}

/** Whether a text is a draft. */
export function isDraft(brought: BroughtIn, name: string): boolean {
  return /^draft: true$/m.test(textOf(brought, name));
}

/** What the lines at its top say under a name. */
export function lineOf(brought: BroughtIn, name: string, field: string): string {
  return new RegExp(`^${field}: (.*)$`, 'm').exec(textOf(brought, name))?.[1] ?? '';
}

/** Its earlier addresses. */
export function aliasesOf(brought: BroughtIn, name: string): string[] {
  const list = /^aliases:\n((?: {2}- .*\n)+)/m.exec(textOf(brought, name))?.[1] ?? '';
  return [...list.matchAll(/- "?(.*?)"?$/gm)].map(([, address = '']) => address);
}

/** The text below the lines at its top. */
export function bodyOf(brought: BroughtIn, name: string): string {
  return textOf(brought, name).split(/^---$/m).slice(2).join('---').trim();
}
