import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/author/checked.ts';
import { listAllFiles, listFiles } from '../../src/library/content/files.ts';
import { blocksBuilding } from '../../src/schema/diagnostic.ts';
import { readSettings } from '../../src/settings.ts';
import { isAsItComes, ownBlog } from '../own-blog.ts';
import { command } from '../site/command.ts';
import { copyFixture, fixtureBlog, isWhole } from './fixture-blog.ts';
import { postFile, postsWithPictures, zones, type Made } from './mixed-posts.ts';
import { mutated } from './mutate.ts';

const root = join(import.meta.dirname, '../..');
const today = '2026-11-22';
const postsMade = 600;
const picturesMade = 120;
const dataMade = 60;
/** Another one finds other slips: `AGREE_SEED=7 npm run test:long -- agree`. */
const seed = Number(process.env['AGREE_SEED'] ?? 20_261_123);
let work = '';

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'blog-agree-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

/** The posts of the fixture, and of the sample while it is there, without what only one post may have. */
async function originals(): Promise<readonly { readonly text: string; readonly ending: string }[]> {
  const folders = [fixtureBlog, ...(isAsItComes ? [ownBlog.content] : [])].map((one) => join(one, 'posts'));
  const files = await Promise.all(
    folders.map(async (folder) => (await listFiles(folder)).filter(isPost).map((file) => join(folder, file))),
  );
  return Promise.all(
    files.flat().map(async (file) => ({
      text: (await readFile(file, 'utf8'))
        .replace(/^(?:aliases|related|part|series):.*\n/gm, '')
        .replace(/^topics: .*/m, 'topics: [safety]'),
      ending: file.endsWith('.mdx') ? '.mdx' : '.md',
    })),
  );
}

const isPost = (file: string) => /\.mdx?$/.test(file) && isWhole(file);

/** The fixture's content with other files in it. */
async function contentWith(name: string, files: readonly Made[]): Promise<string> {
  const content = join(work, name);
  await copyFixture(content);
  for (const { file, content: text } of files) {
    await mkdir(dirname(join(content, file)), { recursive: true });
    await writeFile(join(content, file), text);
  }
  return content;
}

const environment = (content: string) => ({
  BLOG_CONTENT: content,
  BLOG_OUT: join(work, 'site'),
  BLOG_TODAY: today,
  BLOG_CACHE: join(work, 'cache'),
});

async function refusedIn(content: string): Promise<readonly string[]> {
  const { diagnostics } = await check(
    readSettings(environment(content), root),
    new Date(`${today}T12:00:00Z`),
  );
  return [...new Set(diagnostics.filter(blocksBuilding).map(({ file }) => file))];
}

/** Takes away what the check refuses, until it refuses nothing: what is missing then may be missed by others. */
async function withoutRefused(content: string, made: ReadonlySet<string>): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    const refused = await refusedIn(content);
    if (refused.length === 0) return;
    expect(refused.filter((file) => !made.has(file) && !made.has(`${file}/`))).toEqual([]);
    for (const file of refused) await rm(join(content, file), { recursive: true });
  }
  expect(await refusedIn(content)).toEqual([]);
}

/** Has the check tell what is wrong, takes that away, and builds the rest. */
async function agreeOn(name: string, files: readonly Made[]): Promise<void> {
  const content = await contentWith(name, files);
  const own = new Set(await listAllFiles(fixtureBlog));
  const made = (await listAllFiles(content)).filter((file) => !own.has(file));
  const folders = made.map((file) => `${dirname(file)}/`);
  await withoutRefused(content, new Set([...made, ...folders]));
  const left = (await listAllFiles(content)).filter((file) => !own.has(file));
  // Neither side is empty: a check that refuses all or nothing would agree with anything.
  expect(left.length).toBeGreaterThan(made.length / 10);
  expect(made.length - left.length).toBeGreaterThan(made.length / 10);
  await built(content);
}

async function built(content: string): Promise<void> {
  const { code, output } = await command('build', environment(content));
  expect([basename(content), output]).toEqual([basename(content), expect.stringContaining('Built')]);
  expect(code).toBe(0);
}

describe('what passes the check builds', () => {
  test(`of ${postsMade} posts with slips in them, some under other names`, async () => {
    const posts = await originals();
    const files = Array.from({ length: postsMade }, (_, index): Made => {
      const original = posts[index % posts.length];
      if (!original) throw new Error('There are no posts to begin with.');
      const text = mutated(original.text, seed + index);
      const name = `slip-${index}`;
      return {
        file: index % 10 === 9 ? postFile(name, seed + index) : `posts/${name}${original.ending}`,
        content: text.replace(/^title: .*/m, (line) => `${line.trimEnd()} ${index}`),
      };
    });
    await agreeOn('posts', files);
  });

  test(`of ${picturesMade} posts with pictures of every kind, whole and damaged, under every name`, async () => {
    await agreeOn('pictures', await postsWithPictures(picturesMade, seed));
  });

  test(`of ${dataMade} data files with slips in them, and zones as people write them`, async () => {
    const names = ['site.yaml', 'topics.yaml', 'series.yaml', 'paths.yaml', 'crisis-lines.yaml'];
    const accepted: string[] = [];
    for (let index = 0; index < dataMade; index += 1) {
      const name = names[index % names.length] ?? 'site.yaml';
      const text = await readFile(join(fixtureBlog, name), 'utf8');
      const zone = zones[Math.floor(index / names.length) % zones.length] ?? 'UTC';
      const content =
        name === 'site.yaml'
          ? text.replace(/^timeZone: .*/m, `timeZone: ${zone}`)
          : mutated(text, seed + index);
      const folder = await contentWith(`data-${index}`, [{ file: name, content }]);
      if ((await refusedIn(folder)).length === 0) accepted.push(folder);
      else await rm(folder, { recursive: true });
    }
    expect(accepted.length).toBeGreaterThan(dataMade / 20);
    for (const content of accepted.filter((_, index) => index % Math.ceil(accepted.length / 4) === 0)) {
      await built(content);
    }
  });
});
