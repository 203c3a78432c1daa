import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { command } from './command.ts';
import { allPages, filesWith, readPage, value } from './read.ts';

const fixture = inject('fixture');
const site = inject('site');

test('nothing of a draft, a scheduled or a withdrawn post, and no note to oneself, is anywhere in the site or a book', async () => {
  expect(await filesWith(fixture, /canary/i)).toEqual([]);
});

test('what is looked through for that is all there is: the search index and the books are read unpacked', async () => {
  const files = await filesWith(fixture, /lanterns/i);
  expect(files).toEqual(expect.arrayContaining([expect.stringMatching(/^pagefind\/fragment\//)]));
  expect(files).toEqual(
    expect.arrayContaining(['rss.xml', 'writing/heavier/index.html', 'epub/paths/a-path.epub']),
  );
});

test('nothing of the machine that built it is in this blog or the fixture: no folder of it, and nothing of its environment', async () => {
  for (const folder of [site, fixture]) {
    for (const part of [process.cwd(), inject('fixtureContent'), 'node_modules', 'A_SECRET']) {
      expect([part, await filesWith(folder, new RegExp(RegExp.escape(part)))]).toEqual([part, []]);
    }
  }
});

test('a withdrawn post answers with a neutral notice, and search engines are told to leave it out', async () => {
  const notice = await readPage(fixture, 'writing/taken-down/');
  expect(notice.text(notice.one('h1'))).toBe('The withdrawn page');
  expect(value(notice.one('meta', { name: 'robots' }), 'content')).toBe('noindex');
  expect(await filesWith(fixture, /taken-down/)).toEqual(['writing/taken-down/index.html']);
});

test('a draft and a scheduled post have no address', async () => {
  const pages = await allPages(fixture);
  expect(pages.filter((page) => /draft|scheduled/.test(page))).toEqual([]);
});

test('a scheduled post appears on its day', async () => {
  const work = await mkdtemp(join(tmpdir(), 'blog-'));
  const content = join(work, 'content');
  await cp(inject('fixtureContent'), content, {
    recursive: true,
    filter: (file) => !/many-\d+|with-pictures|plain-picture/.test(file),
  });
  const out = join(work, 'out');
  const { code, output } = await command('build', {
    BLOG_CONTENT: content,
    BLOG_OUT: out,
    BLOG_TODAY: '2026-11-23',
  });
  expect(output).toContain('Built');
  expect(code).toBe(0);
  expect(await allPages(out)).toContain('writing/canary-scheduled/index.html');
  expect(await filesWith(out, /canaryscheduledbody/)).toEqual(expect.arrayContaining(['rss.xml']));
  await rm(work, { recursive: true });
});
