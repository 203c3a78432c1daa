import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { parse, serialize } from 'parse5';
import { inject } from 'vitest';
import { unfolded } from '../../src/components/by-script.ts';
import { attribute, elementsIn, parsePage, textOf, type Element } from '../../src/outputs/markup/html.ts';
import { listFiles } from '../../src/library/content/files.ts';
import { ownBlog } from '../own-blog.ts';

/** A built page, ready to be asked. */
export interface Page {
  readonly html: string;
  /** Every element that a test on its tag and attributes finds. */
  all(tag: string, attributes?: Readonly<Record<string, string>>): Element[];
  /** The first of them; fails where there is none. */
  one(tag: string, attributes?: Readonly<Record<string, string>>): Element;
  /** The text of an element, spaces folded. */
  text(element: Element): string;
  /** The text straight inside an element, as it is: for scripts and styles. */
  whole(element: Element): string;
}

/** Reads a page of a built site as it is where scripts run. `path` is from its folder, such as `writing/a-post/`. */
export async function readPage(folder: string, path: string): Promise<Page> {
  const file = path.endsWith('/') || path === '' ? `${path}index.html` : path;
  const html = unfolded(await readFile(join(folder, file), 'utf8'));
  const elements = [...elementsIn(parsePage(html))];
  const all: Page['all'] = (tag, attributes = {}) =>
    elements.filter(
      (element) =>
        element.tagName === tag &&
        Object.entries(attributes).every(([name, value]) => attribute(element, name) === value),
    );
  return {
    html,
    all,
    one(tag, attributes) {
      const [found] = all(tag, attributes);
      if (!found) throw new Error(`${file} has no <${tag}> with ${JSON.stringify(attributes ?? {})}`);
      return found;
    },
    text: textWithin,
    whole: textOf,
  };
}

/** All text under an element, spaces folded. */
export function textWithin(element: Element): string {
  const plain = serialize(element).replace(/<[^>]*>/g, '');
  const [body] = [...elementsIn(parse(plain))].filter(({ tagName }) => tagName === 'body');
  return (body ? textOf(body) : '').replace(/\s+/g, ' ').trim();
}

/** An attribute's value; fails where there is none. */
export function value(element: Element, name: string): string {
  const found = attribute(element, name);
  if (found === undefined) throw new Error(`<${element.tagName}> has no ${name}`);
  return found;
}

/** Every page of a built site, by its path from the folder; what an author put into `public/` is no page of the blog. */
export async function allPages(folder: string): Promise<string[]> {
  const brought = folder === inject('site') ? await listFiles(ownBlog.publicFiles) : [];
  return (await listFiles(folder)).filter((file) => file.endsWith('.html') && !brought.includes(file));
}

/** The pages of posts that readers may read, of a site in any language. */
export async function postPages(folder: string): Promise<string[]> {
  const paths = (await allPages(folder)).filter((path) =>
    /^writing\/(?!\d{4}\/)[^/]+\/index\.html$/.test(path),
  );
  const html = await Promise.all(paths.map((path) => readFile(join(folder, path), 'utf8')));
  return paths.filter((_, at) => html[at]?.includes('<article class="text"'));
}

/**
 * Every file of a built site with a text in it, what is compressed unpacked first (the search index is),
 * the bytes read as Latin-1 so that nothing is missed.
 */
export async function filesWith(folder: string, text: RegExp): Promise<string[]> {
  const all = await listFiles(folder);
  // For some hosts a file stands there compressed as well.
  const files = all.filter((file) => !/\.(?:gz|br)$/.test(file) || !all.includes(file.slice(0, -3)));
  const hits = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(folder, file));
      return unpacked(bytes).some((part) => text.test(part.toString('latin1'))) || text.test(file)
        ? [file]
        : [];
    }),
  );
  return hits.flat();
}

/** What is in a file: of a book, which is a zip, all its parts. */
function unpacked(bytes: Buffer): Buffer[] {
  if (bytes.subarray(0, 2).toString() === 'PK')
    return Object.values(unzipSync(bytes)).map((part) => Buffer.from(part));
  return [isGzip(bytes) ? gunzipSync(bytes) : bytes];
}

/** Whether bytes are compressed: by the two that RFC 1952, 2.3.1, has each gzip member begin with. */
function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
