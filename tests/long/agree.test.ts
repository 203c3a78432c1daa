import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/author/checked.ts';
import { listFiles } from '../../src/library/read/files.ts';
import { readSettings } from '../../src/settings.ts';
import { command } from '../site/command.ts';
import { mutated } from './mutate.ts';

const root = join(import.meta.dirname, '../..');
const today = '2026-11-22';
const postsMade = 1_700;
const dataMade = 300;
const seed = 20_261_123;
let work = '';

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'blog-agree-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

/** The posts of the blog itself, without what only one post may have. */
async function originals(): Promise<readonly { readonly text: string; readonly ending: string }[]> {
  const folder = join(root, 'content/posts');
  const files = (await listFiles(folder)).filter((file) => /\.mdx?$/.test(file));
  return Promise.all(
    files.map(async (file) => ({
      text: (await readFile(join(folder, file), 'utf8')).replace(
        /^(?:aliases|related|part|series):.*\n/gm,
        '',
      ),
      ending: file.endsWith('.mdx') ? 'mdx' : 'md',
    })),
  );
}

async function problemFiles(content: string): Promise<ReadonlySet<string>> {
  const settings = readSettings({ BLOG_CONTENT: content, BLOG_TODAY: today }, root);
  const { problems } = await check(settings, new Date(`${today}T12:00:00Z`), root);
  return new Set(
    problems.filter((problem) => !('kind' in problem) || problem.kind === 'error').map(({ file }) => file),
  );
}

describe('the check and the build', () => {
  test(`agree on ${postsMade} posts with slips in them: what passes builds`, async () => {
    const content = join(work, 'posts-content');
    await cp(join(root, 'content'), content, { recursive: true });
    const posts = await originals();
    for (let index = 0; index < postsMade; index += 1) {
      const original = posts[index % posts.length];
      if (!original) throw new Error('There are no posts to begin with.');
      const text = mutated(original.text, seed + index).replace(
        /^title: .*/m,
        (line) => `${line.trimEnd()} ${index}`,
      );
      await writeFile(join(content, 'posts', `slip-${index}.${original.ending}`), text);
    }
    const refused = await problemFiles(content);
    const slips = (await listFiles(join(content, 'posts'))).filter((file) => file.startsWith('slip-'));
    const passed = slips.filter((file) => !refused.has(`posts/${file}`));
    // Neither side is empty: a check that refuses all or nothing would agree with anything.
    expect(passed.length).toBeGreaterThan(postsMade / 10);
    expect(slips.length - passed.length).toBeGreaterThan(postsMade / 10);
    for (const file of refused) if (basename(file).startsWith('slip-')) await rm(join(content, file));
    const again = await problemFiles(content);
    expect([...again]).toEqual([]);
    const { code, output } = await command('build', {
      BLOG_CONTENT: content,
      BLOG_OUT: join(work, 'site'),
      BLOG_TODAY: today,
      BLOG_CACHE: join(work, 'cache'),
    });
    expect(output).toContain('Built');
    expect(code).toBe(0);
  });

  test(`agree on ${dataMade} data files with slips in them`, async () => {
    const names = ['site.yaml', 'topics.yaml', 'series.yaml', 'paths.yaml', 'crisis-lines.yaml'];
    const accepted: string[] = [];
    for (let index = 0; index < dataMade; index += 1) {
      const name = names[index % names.length] ?? 'site.yaml';
      const content = join(work, `data-${index}`);
      await mkdir(content);
      await cp(join(root, 'content'), content, { recursive: true });
      await writeFile(
        join(content, name),
        mutated(await readFile(join(content, name), 'utf8'), seed + index),
      );
      if ((await problemFiles(content)).size === 0) accepted.push(content);
      else await rm(content, { recursive: true });
    }
    expect(accepted.length).toBeGreaterThan(dataMade / 20);
    for (const content of accepted.filter((_, index) => index % Math.ceil(accepted.length / 8) === 0)) {
      const { code, output } = await command('build', {
        BLOG_CONTENT: content,
        BLOG_OUT: join(work, 'site'),
        BLOG_TODAY: today,
        BLOG_CACHE: join(work, 'cache'),
      });
      expect([basename(content), output]).toEqual([basename(content), expect.stringContaining('Built')]);
      expect(code).toBe(0);
    }
  });
});
