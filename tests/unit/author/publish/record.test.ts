import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { post } from '../../check/folder.ts';
import { pushed } from './repository.ts';

const record = 'content/addresses.txt';
const yes = { yes: true };

test('the record is written and published, with a day to come for what is scheduled, and stays when nothing is new', async () => {
  const blog = await pushed({ 'posts/draft.mdx': post({ draft: 'true' }) });
  await blog.write({ 'content/posts/later.mdx': post({ pubDate: '2026-12-24' }) });
  expect((await blog.told(yes)).code).toBe(0);
  const text = await blog.read(record);
  expect(text).toContain('/writing/later/ 2026-12-24\n/writing/seen/ 2026-11-22\n');
  expect(text).not.toContain('draft');
  expect(await blog.atHost('show', `main:${record}`)).toBe(text.trimEnd());
  expect((await blog.told(yes)).said).toContain('Nothing to publish');
});

test('what was pushed by hand is recorded with the next publishing', async () => {
  const blog = await pushed();
  const { said } = await blog.told(yes);
  expect(said).toContain('Besides:\n  addresses.txt');
  expect(await blog.git('log', '--format=%s', '--max-count=1')).toBe('Change addresses.txt');
});

test('what was pushed by hand cannot vanish either, though no record has it', async () => {
  const blog = await pushed({ 'posts/mine.mdx': post({ title: 'The kettle' }) });
  await rm(join(blog.root, 'content/posts/mine.mdx'));
  const { code, said } = await blog.told(yes);
  expect(code).toBe(1);
  expect(said).toContain('Readers have known "/writing/mine/"');
  await blog.write({ 'content/posts/mine.mdx': post({ draft: 'true' }) });
  expect((await blog.told(yes)).said).toContain('As a draft it would then vanish');
});

test('a scheduled post whose day has come is bound, also when nobody published meanwhile', async () => {
  const blog = await pushed({ 'posts/later.mdx': post({ pubDate: '2026-12-24' }) });
  expect((await blog.told(yes)).code).toBe(0);
  await rm(join(blog.root, 'content/posts/later.mdx'));
  const settings = { ...blog.settings, today: '2026-12-25' };
  expect((await blog.told({ ...yes, settings })).said).toContain('Readers have known "/writing/later/"');
  // On a day before, nobody has seen it.
  expect((await blog.told(yes)).code).toBe(0);
  expect(await blog.read(record)).not.toContain('later');
});

test('an address whose line was taken out is forgotten, and its loss is said', async () => {
  const blog = await pushed({ 'posts/mine.mdx': post({ title: 'A name' }) });
  expect((await blog.told(yes)).code).toBe(0);
  await rm(join(blog.root, 'content/posts/mine.mdx'));
  expect((await blog.told(yes)).code).toBe(1);
  await blog.write({ [record]: (await blog.read(record)).replace(/^\/writing\/mine\/.*\n/m, '') });
  const { code, said } = await blog.told(yes);
  expect(said).toContain('Gone, so that its address finds nothing:\n  “A name”  /writing/mine/');
  expect(code).toBe(0);
  expect(await blog.git('log', '--format=%s', '--max-count=1')).toBe('Take a post away');
  expect(await blog.read(record)).not.toContain('mine');
});
