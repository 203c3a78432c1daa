import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { listFiles } from '../../src/library/content/files.ts';
import { today } from './build-once.ts';
import { command } from './command.ts';

let content = '';
beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'blog-'));
  await cp(inject('fixtureContent'), content, { recursive: true });
});
afterAll(() => rm(content, { recursive: true, force: true }));

const settings = () => ({ BLOG_CONTENT: content, BLOG_TODAY: today });

test('npm run new writes a draft that the check accepts, and says where it is and what comes next', async () => {
  const before = await listFiles(content);
  const answers = 'safety, 2\nOn two things that wait.\nyes\n5\n1\n';
  const { code, output } = await command('new', settings(), ['The kettle: a', '“hedge”'], answers);
  expect(code).toBe(0);
  const file = join(content, 'posts/the-kettle-a-hedge.mdx');
  expect(await readFile(file, 'utf8')).toContain('title: "The kettle: a “hedge”"\n');
  expect(output).toContain(`Your draft is ${file}`);
  expect(output).toContain('npm run dev, and open http://localhost:4321/blog/writing/the-kettle-a-hedge/');
  expect(await listFiles(content)).toHaveLength(before.length + 1);
  expect(await command('check', settings())).toMatchObject({ code: 0 });
});

test('npm run new leaves nothing behind when the answers end, and says so', async () => {
  const before = await listFiles(content);
  const { code, output } = await command('new', settings(), [], 'Half a post\n1\n');
  expect(code).toBe(1);
  expect(output.trim().split('\n').at(-1)).toBe('Stopped. Nothing was written.');
  expect(await listFiles(content)).toEqual(before);
});
