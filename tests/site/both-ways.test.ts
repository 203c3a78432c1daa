import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, onTestFinished, test } from 'vitest';
import { readContent } from '../../src/library/content/content.ts';
import { ownBlog } from '../own-blog.ts';
import { bytesOf } from './bytes.ts';
import { alone, environmentFor } from './command.ts';

const root = join(import.meta.dirname, '../..');
const file = join(import.meta.dirname, 'both-ways/build.ts');

test.each([
  ['this blog', ownBlog.content, 0],
  ['the fixture', inject('fixtureContent'), 60],
] as const)(
  'every post of %s has the same bytes in place as @astrojs/mdx makes of it',
  async (_, content, least) => {
    const posts = (await readContent(content)).posts.filter(({ data }) => data.withdrawn === undefined);
    expect(posts.length).toBeGreaterThanOrEqual(least);
    if (posts.length === 0) return;
    const work = await mkdtemp(join(tmpdir(), 'blog-ways-'));
    onTestFinished(() => rm(work, { recursive: true, force: true }));
    const run = [file, content, join(work, 'out')];
    await alone(() => promisify(execFile)(process.execPath, run, { cwd: root, env: environmentFor({}) }));
    const module = await bytesOf(join(work, 'out/module'));
    expect(Object.keys(module).filter((path) => path.endsWith('.html'))).toHaveLength(posts.length);
    expect(await bytesOf(join(work, 'out/place'))).toEqual(module);
  },
);
