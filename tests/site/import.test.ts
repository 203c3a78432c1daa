import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { today } from './build-once.ts';
import { command } from './command.ts';
import { readPage } from './read.ts';

const exports = 'tests/fixtures/exports';
let folder = '';
const settings = () => ({
  BLOG_CONTENT: join(folder, 'content'),
  BLOG_PUBLIC: join(folder, 'public'),
  BLOG_OUT: join(folder, 'site'),
  BLOG_CACHE: join(folder, 'cache'),
  BLOG_TODAY: today,
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blog-import-site-'));
  await cp(inject('fixtureContent'), join(folder, 'content'), {
    recursive: true,
    filter: (file) => !/many-\d+|with-pictures|plain-picture/.test(file),
  });
  // Earlier addresses begin at the root.
  const site = join(folder, 'content/site.yaml');
  await writeFile(site, (await readFile(site, 'utf8')).replace('fixture.example/blog/', 'fixture.example/'));
  await mkdir(join(folder, 'public'));
  const numbered =
    '---\ntitle: Numbered\ndescription: D.\npubDate: 2020-01-01\ntopics: [safety]\naliases: ["/?p=20"]\n---\n\nText.\n';
  await writeFile(join(folder, 'content/posts/numbered.md'), numbered);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a blog into which others were brought is checked and built, and readers find everything by its old address', async () => {
  for (const path of [
    'wordpress/wordpress-7.1.4-all.xml',
    'ghost',
    'blogger',
    'medium',
    'substack',
    'docx',
    'hugo',
  ]) {
    const { code, output } = await command('import', settings(), [join(exports, path), '--yes']);
    expect(output, path).toContain('What became of each of them stands in');
    expect(code, path).toBe(0);
  }
  expect(await command('check', settings())).toMatchObject({ code: 0 });
  expect(await command('build', settings())).toMatchObject({ code: 0 });
  const site = join(folder, 'site');

  const post = await readPage(site, 'writing/first-morning/');
  expect(post.html).toContain('When is it done?');
  expect(post.html).toContain('The kettle in question, <em>before</em> tea');
  const notes = await readPage(site, 'writing/walk-with-notes/');
  expect(notes.html).toContain('The mill burned down in a year nobody agrees on.');

  expect((await readPage(site, '2011/11/tea-and-toast/')).html).toContain('/writing/tea-toast-fine/');
  expect((await readPage(site, '2012/09/a-room-that-faces-north.html')).html).toContain(
    '/writing/a-room-that-faces-north/',
  );
  expect((await readPage(site, '2024/06/прогулка-у-реки/')).html).toContain('/writing/progulka-u-reki/');
  expect((await readPage(site, 'earlier/p-20/')).html).toContain('/writing/numbered/');
  expect((await readPage(site, '')).all('earlier-numbers')).toHaveLength(1);
  const redirects = await readFile(join(site, '_redirects'), 'utf8');
  expect(redirects).toContain('/2012/09/a-room-that-faces-north.html /writing/a-room-that-faces-north/ 301');

  const feed = await readFile(join(site, 'rss.xml'), 'utf8');
  for (const hidden of [
    'A list for the shed',
    'The spare key',
    'The back step',
    'For members',
    'For those who pay',
  ]) {
    expect(feed).not.toContain(hidden);
    await expect(readPage(site, `writing/${hidden.toLowerCase().replaceAll(' ', '-')}/`)).rejects.toThrow();
  }
});
