import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cachePlace, readCache, writeCache } from '../../src/cache.ts';
import { listAllFiles } from '../../src/library/content/files.ts';
import { bytesOf } from './bytes.ts';
import { alone, command } from './command.ts';
import { writeSmallBlog } from './small-blog.ts';

const saying = 'Nothing has changed since the last build';
let work = '';
let settings: Record<string, string>;
let bytes: Record<string, string>;
let first = '';
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'blog-unchanged-'));
  await writeSmallBlog(join(work, 'content'), 'de');
  settings = {
    BLOG_CONTENT: join(work, 'content'),
    BLOG_PUBLIC: join(work, 'public'),
    BLOG_OUT: join(work, 'site'),
    BLOG_CACHE: join(work, 'cache'),
    BLOG_TODAY: '2026-11-22',
    WATCHED: join(work, 'watched.txt'),
    NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'watched.mjs')).href}`,
  };
  // What a build of another blog left that was stopped: sites outside the project's folder share the place.
  const left = join(import.meta.dirname, '../../.astro/.prerender');
  await alone(async () => {
    await mkdir(left, { recursive: true });
    await writeFile(join(left, 'prerender-entry.0000.mjs'), 'export const app = "of another blog";');
  });
  first = (await command('build', settings)).output;
  bytes = await bytesOf(join(work, 'site'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

/** Builds, and gives what was said, which packages and rooms of the program were loaded, and which pages rendered. */
async function build() {
  await rm(settings['WATCHED'] ?? '', { force: true });
  const { code, output } = await command('build', settings);
  const watched = await readFile(settings['WATCHED'] ?? '', 'utf8');
  const packages = watched.match(/(?<=^load .*node_modules\/)(?:@[^/]+\/)?[^/\n.][^/\n]*/gm) ?? [];
  const rooms = watched.match(/(?<=^load .*\/src\/)[^/\n]+(?=\/)/gm) ?? [];
  const rendered = watched.match(/(?<=^render https:\/\/blog\.example\.org)\S+/gm) ?? [];
  return { code, output, packages: new Set(packages), rooms: new Set(rooms), rendered };
}

/** Every file of the site, with what the disk knows it by: one that is written anew is another. */
async function places(): Promise<Map<string, number>> {
  const files = await listAllFiles(join(work, 'site'));
  return new Map(
    await Promise.all(files.map(async (file) => [file, (await stat(join(work, 'site', file))).ino] as const)),
  );
}

/** The cards that were drawn so far. */
const drawn = async () => (await readdir(join(work, 'cache/cards'))).sort();

const page = () => join(work, 'site/index.html');

test('a second build reads no text, starts no Astro, draws nothing, touches nothing, and says so with all that is still to be told', async () => {
  expect(first).toContain('To look at when there is time');
  const before = await stat(page());
  const { code, output, packages, rooms, rendered } = await build();
  expect(code).toBe(0);
  expect(output.trim().split('\n')).toEqual([
    expect.stringMatching(/^To look at when there is time: /),
    expect.stringMatching(new RegExp(`^${saying}: its \\d+ pages are in `)),
  ]);
  expect(first).toContain(output.split('\n')[0]);
  expect([...packages]).toEqual([]);
  expect(rendered).toEqual([]);
  expect([...rooms].sort()).toEqual(['author', 'library', 'schema']);
  expect((await stat(page())).ctimeMs).toBe(before.ctimeMs);
});

test('a text that was saved as it was changes nothing', async () => {
  const now = new Date();
  await utimes(join(work, 'content/posts/kitchen.mdx'), now, now);
  expect((await build()).output).toContain(saying);
});

test('a site that somebody has altered is built again', async () => {
  await writeFile(page(), 'Not what the build left there.');
  const { output, packages } = await build();
  expect(output).not.toContain(saying);
  expect(packages).toContain('pagefind');
  expect(await bytesOf(join(work, 'site'))).toEqual(bytes);
});

test('after an edit the post is rendered, and what lists posts, and no other post; nothing is compiled, no card drawn', async () => {
  const file = join(work, 'content/posts/kitchen.mdx');
  const text = await readFile(file, 'utf8');
  const before = await drawn();
  await appendFile(file, '\nEin Satz mehr.\n');
  const { output, packages, rendered } = await build();
  expect(output).toContain('Built');
  expect(rendered.filter((path) => /^\/writing\/[a-z]/.test(path))).toEqual(['/writing/kitchen/']);
  expect(rendered).toContain('/topics/house/');
  expect(packages).not.toContain('vite');
  expect([...packages].filter((name) => name.startsWith('@takumi-rs'))).toEqual([]);
  expect(await drawn()).toEqual(before);
  expect(await readFile(join(work, 'site/writing/kitchen/index.html'), 'utf8')).toContain('Ein Satz mehr.');
  await writeFile(file, text);
  expect((await build()).output).toContain('Built');
  expect(await bytesOf(join(work, 'site'))).toEqual(bytes);
});

test('after an edit the pages of other posts, their cards and their pictures are the files that the last build made, unread', async () => {
  const file = join(work, 'content/posts/kitchen.mdx');
  const text = await readFile(file, 'utf8');
  const before = await places();
  await appendFile(file, '\nNoch ein Satz.\n');
  expect((await build()).output).toContain('Built');
  const after = await places();
  const ofPosts = [...after].filter(([path]) =>
    /^(?:writing\/[a-z]+\/index|cards\/|assets\/.*\.(?:avif|jpg|png|webp)$)/.test(path),
  );
  expect(ofPosts.length).toBeGreaterThan(5);
  const made = ofPosts.filter(([path, place]) => before.get(path) !== place).map(([path]) => path);
  expect(made).toEqual(['writing/kitchen/index.html']);
  await writeFile(file, text);
  await build();
  expect(await bytesOf(join(work, 'site'))).toEqual(bytes);
});

test('a build that fails on its way leaves the site as it was, byte for byte, though both have files in common', async () => {
  const file = join(work, 'content/posts/kitchen.mdx');
  const text = await readFile(file, 'utf8');
  await appendFile(file, '\nEin Satz, der nicht hinausgeht.\n');
  const disk = pathToFileURL(join(import.meta.dirname, 'refusing-disk.mjs')).href;
  const { code, output } = await command('build', {
    ...settings,
    NODE_OPTIONS: `--import=${disk}`,
    REFUSED_FOLDER: work,
    REFUSED_AFTER: 'sitemap.xml',
  });
  expect(output).toContain('The disk is full');
  expect(code).toBe(1);
  expect(await bytesOf(join(work, 'site'))).toEqual(bytes);
  await writeFile(file, text);
  await build();
  expect(await bytesOf(join(work, 'site'))).toEqual(bytes);
});

test('a mistake is told each time, and once it is mended the site is as it should be', async () => {
  const file = join(work, 'content/posts/kitchen.mdx');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('title:', 'titel:'));
  for (const _ of [1, 2]) {
    const { code, output } = await build();
    expect(output).toContain('The blog knows no "titel" here.');
    expect(code).toBe(1);
  }
  await writeFile(file, text);
  const { code, output } = await build();
  expect(output).toContain(saying);
  expect(code).toBe(0);
  expect(await bytesOf(join(work, 'site'))).toEqual(bytes);
});

test('where pages that were compiled earlier fail, they are compiled anew and the site is as it should be', async () => {
  const place = cachePlace(join(work, 'cache'), 'compiled', join(work, 'site'));
  const [name = ''] = await readdir(place);
  const pages = deserialize((await readCache(join(place, name))) ?? Buffer.of());
  for (const one of pages.modules)
    if (one.path === pages.entry) one.bytes = Buffer.from('export const app = 1;');
  await writeCache(join(place, name), serialize(pages));
  await writeFile(page(), 'Not what the build left there.');
  const { code, output, packages } = await build();
  expect(output).not.toContain('failed');
  expect(code).toBe(0);
  expect(packages).toContain('vite');
  expect(await bytesOf(join(work, 'site'))).toEqual(bytes);
});
