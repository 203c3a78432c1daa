import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { gitIn } from '../../src/author/git.ts';
import { today } from './build-once.ts';
import { command } from './command.ts';

let work = '';
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'blog-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

test('npm run publish: from a draft and a photograph to what the host has', async () => {
  const content = join(work, 'content');
  await cp(inject('fixtureContent'), content, {
    recursive: true,
    filter: (file) => !/many-\d+|with-pictures|plain-picture/.test(file),
  });
  // Nobody can reach a made-up address, so nothing is published to one.
  const about = join(content, 'site.yaml');
  await writeFile(about, (await readFile(about, 'utf8')).replace('fixture.example', 'fixture-blog.org'));
  const settings = {
    HOME: work,
    GIT_CONFIG_NOSYSTEM: '1',
    BLOG_CONTENT: content,
    BLOG_OUT: join(work, 'out'),
    BLOG_TODAY: today,
  };
  const git = async (...args: readonly string[]) => {
    const ran = await gitIn(content, { PATH: process.env['PATH'], ...settings })(args);
    if (!ran.ok) throw new Error(ran.error);
    return ran.text;
  };
  const host = join(work, 'host');
  await git('init', '--quiet', '--bare', '--initial-branch=main', host);
  await git('init', '--quiet', '--initial-branch=main');
  await git('config', 'user.name', 'Ada Ames');
  await git('config', 'user.email', 'ada@example.org');
  await git('add', '--all');
  await git('commit', '--quiet', '--message=The first version');
  await git('remote', 'add', 'origin', host);
  await git('push', '--quiet', '--set-upstream', 'origin', 'main');

  await command('new', settings, ['The kettle and the hedge'], 'safety\nOn two things.\nno\n');
  const photo = ['tests/fixtures/photos/lamp.heic', 'the-kettle-and-the-hedge'];
  const { output } = await command('photo', settings, photo, 'A lamp\n\n');
  const file = join(content, 'posts/the-kettle-and-the-hedge.mdx');
  const line = output.split('\n').find((one) => one.startsWith('![')) ?? '';
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('draft: true\n', '').replace('Write here.', `Here it is.\n\n${line}`));

  // npm keeps the switch for itself when no "--" stands before it, and says so in the environment.
  const dryRun = await command('publish', { ...settings, npm_config_dry_run: 'true' });
  expect(dryRun.output).toContain('New:\n  “The kettle and the hedge”  /writing/the-kettle-and-the-hedge/\n');
  expect(dryRun.output).toContain('This was a trial');
  expect(await git('log', '--format=%s')).toBe('The first version');

  const reads = join(work, 'reads.txt');
  const watched = {
    ...settings,
    READS: reads,
    NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'reads.mjs')).href}`,
  };
  const { code, output: said } = await command('publish', watched, [], 'yes\n');
  expect(said).toContain('Publish this? (yes or no)');
  expect(said).toContain('Published: ');
  expect(code).toBe(0);
  // The folder is listed once and each text in it read once, by the check before the question; pages Astro compiles itself.
  const ofContent = (await readFile(reads, 'utf8'))
    .split('\n')
    .filter((read) => read.includes(` ${content}`))
    .map((read) => read.replace(content, 'content'));
  const texts = /^readFile content\/(?!pages\/)(?:addresses\.txt|.*\.(?:mdx?|ya?ml))$/;
  const again = [
    ...Map.groupBy(
      ofContent.filter((read) => texts.test(read)),
      (read) => read,
    ),
  ]
    .filter(([, times]) => times.length > 1)
    .map(([read, times]) => `${read}, ${times.length} times`);
  expect(ofContent.filter((read) => read === 'readdir content')).toHaveLength(1);
  expect(ofContent).toContain('readFile content/posts/the-kettle-and-the-hedge.mdx');
  expect(ofContent).toContain('readFile content/topics.yaml');
  expect(again).toEqual([]);
  expect(await git('ls-remote', 'origin', 'main')).toContain(await git('rev-parse', 'HEAD'));
  expect(await git('log', '--format=%s', '--max-count=1')).toBe('Publish “The kettle and the hedge”');
  expect(await git('status', '--porcelain')).toBe('');
  const page = await readFile(join(work, 'out/writing/the-kettle-and-the-hedge/index.html'), 'utf8');
  expect(page).toContain('alt="A lamp"');

  // A year later nobody has looked up the help lines, and another post is half-written.
  const later = { ...settings, BLOG_TODAY: '2027-11-22' };
  const plain = join(content, 'posts/plain.md');
  await writeFile(plain, (await readFile(plain, 'utf8')).replace('---\n', '---\nwithdrawn: 2027-11-22\n'));
  await writeFile(file, (await readFile(file, 'utf8')).replace('Here it is.', '<Reflection>Half a'));
  await command('new', later, ['A new one'], 'safety\nOn a new thing.\nno\n');
  const urgent = await command('publish', later, [], 'yes\n');
  expect(urgent.output).toContain('Withdrawn:\n  “A plain post”  /writing/plain/\n');
  expect(urgent.output).toContain(
    'Waits here, as it is new or has something to mend:\n  posts/the-kettle-and-the-hedge.mdx\n',
  );
  expect(urgent.output).toContain('Published: ');
  expect(urgent.code).toBe(0);
  expect(await git('status', '--porcelain')).toBe(' M posts/the-kettle-and-the-hedge.mdx');
  const notice = await readFile(join(work, 'out/writing/plain/index.html'), 'utf8');
  expect(notice).not.toContain('A plain post');
  expect(await readFile(join(work, 'out/writing/the-kettle-and-the-hedge/index.html'), 'utf8')).toContain(
    'Here it is.',
  );
  await git('checkout', '--quiet', '--', '.');

  await rm(file);
  const lost = await command('check', settings);
  expect(lost.output).toContain('Readers have known "/writing/the-kettle-and-the-hedge/"');
  expect(lost.code).toBe(1);
  // It waits its turn, and then builds a whole site.
}, 300_000);

test('npm run publish: to somebody without a host that has Git, into a folder, and what differs the next time', async () => {
  const home = join(work, 'alone');
  const content = join(home, 'content');
  await cp(inject('fixtureContent'), content, {
    recursive: true,
    filter: (file) => !/many-\d+|with-pictures|plain-picture/.test(file),
  });
  const about = join(content, 'site.yaml');
  await writeFile(about, (await readFile(about, 'utf8')).replace('fixture.example', 'fixture-blog.org'));
  const there = join(home, 'drive');
  const settings = {
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    BLOG_CONTENT: content,
    BLOG_OUT: join(home, 'out'),
    BLOG_TODAY: today,
  };
  const first = await command('publish', settings, [], `3\n${there}\nyes\nyes\nyes\n`);
  expect(first.output).toMatch(/In the folder .*drive: \d+ files added, 0 changed, 0 taken away\./);
  expect(first.output).toMatch(/Published: all of it is in the folder .*drive\./);
  expect(first.code).toBe(0);
  expect(await readFile(join(there, 'index.html'), 'utf8')).toContain('<h1');

  const plain = join(content, 'posts/plain.md');
  await writeFile(plain, (await readFile(plain, 'utf8')).replace('---\n', `---\nwithdrawn: ${today}\n`));
  const next = await command('publish', settings, [], 'yes\n');
  expect(next.output).toContain('Withdrawn:\n  “A plain post”  /writing/plain/\n');
  expect(next.code).toBe(0);
  expect(await readFile(join(there, 'writing/plain/index.html'), 'utf8')).not.toContain('A plain post');
}, 300_000);

test('npm run publish knows no other switch, and says which there is', async () => {
  const { code, output } = await command('publish', {}, ['--force']);
  expect(output).toContain('npm run publish -- --dry-run');
  expect(code).toBe(1);
});
