import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { withName } from '../../../../src/author/deploy/chosen.ts';
import { destinationOf } from '../../../../src/author/deploy/destination.ts';
import type { PublishOptions } from '../../../../src/author/publish/options.ts';
import type { Where } from '../../../../src/author/deploy/where.ts';
import type { Settings } from '../../../../src/settings.ts';
import { post } from '../../check/folder.ts';
import { read, temporaryFolder, write } from '../folders.ts';
import { repository } from '../publish/repository.ts';
import { sftpServer } from './sftp-server.ts';
import { siteAt } from './sites.ts';

const copy = 'this-copy';

const dayOf = (text: string) => /^pubDate: (.*)$/m.exec(text)?.[1] ?? '';

/** A blog of somebody who has neither a name for Git nor a host that knows it, and what a build makes of its posts. */
async function blogGoing(where: Where) {
  const blog = await repository({ 'posts/half.mdx': post({ title: 'Half', draft: 'true' }) });
  const { settings } = blog;
  let day = 'Monday';
  const build = async ({ today = '' }: Settings) => {
    const texts = await read(join(settings.content, 'posts'));
    const pages = Object.entries(texts)
      .filter(([, text]) => !text.includes('draft: true') && dayOf(text) <= today)
      .map(([name, text]) => [`writing/${name.replace('.mdx', '')}/index.html`, text] as const);
    await write(settings.out, { 'index.html': `Of ${day}`, ...Object.fromEntries(pages) });
    return 0;
  };
  const publish = async (
    job: Pick<Partial<PublishOptions>, 'dryRun' | 'environment' | 'settings'> = {},
    ...answers: readonly string[]
  ) => {
    const environment = await withName(settings.content, job.environment ?? blog.environment);
    const destination = destinationOf(where, settings, environment);
    return blog.told({ ...job, destination, environment, build }, ...answers);
  };
  return { ...blog, publish, on: (other: string) => void (day = other) };
}

test('into a folder: nothing but the site goes there, and the same is said and asked as with a host that has Git', async () => {
  const folder = await temporaryFolder();
  const blog = await blogGoing({ copy, to: 'folder', folder });
  const first = await blog.publish({}, 'yes', 'yes');
  expect(first.said.replaceAll(folder, '/there')).toMatchInlineSnapshot(`
    "This folder is not kept by Git yet, the program that remembers what you published.
    Have it kept from now on? Nothing leaves this computer by that. (yes or no) yes
    Asking the host what it has …
    Looking for what changed …

    New:
      “Seen”  /writing/seen/
    Pages:
      “T”  /about/
      “T”  /follow/
      “T”  /help/
      “T”  /limits/
      “T”  /not-found/
      “T”  /privacy/
      “T”  /withdrawn/
    Besides:
      crisis-lines.yaml
      paths.yaml
      series.yaml
      site.yaml
      topics.yaml
    In the folder /there: 2 files added, 0 changed, 0 taken away.

    Publish this? (yes or no) yes
    Sending it to the folder /there …
    Published: all of it is in the folder /there."
  `);
  expect(first.code).toBe(0);
  expect(Object.keys(await siteAt(folder)).sort()).toEqual(['index.html', 'writing/seen/index.html']);
  expect(await blog.git('status', '--porcelain')).toBe('');

  expect((await blog.publish()).said).toContain('Nothing to publish: all of it is in the folder');
  await blog.write({ 'content/posts/seen.mdx': post({ title: 'Seen anew' }) });
  const before = await read(folder);
  const dryRun = await blog.publish({ dryRun: true });
  expect(dryRun.said).toMatch(/Revised:\n {2}“Seen anew” {2}\/writing\/seen\/\n[^]*\n\nThis was a trial/);
  expect((await blog.publish({}, 'no')).said).toContain(
    '0 files added, 1 changed, 0 taken away.\n\nPublish this?',
  );
  expect(await read(folder)).toEqual(before);
  expect((await blog.publish({}, 'yes')).code).toBe(0);
  expect((await siteAt(folder))['writing/seen/index.html']).toContain('Seen anew');
  expect(await blog.git('log', '--format=%s %an', '--max-count=1')).toBe('Revise “Seen anew” The author');
});

test('what only the day changes is sent as well', async () => {
  const folder = await temporaryFolder();
  const blog = await blogGoing({ copy, to: 'folder', folder });
  await blog.publish({}, 'yes', 'yes');
  blog.on('Tuesday');
  expect((await blog.publish({}, 'yes')).said).toContain('0 files added, 1 changed, 0 taken away.');
  expect((await siteAt(folder))['index.html']).toBe('Of Tuesday');
});

test('a post whose day has come is named, although nobody changed it', async () => {
  const folder = await temporaryFolder();
  const blog = await blogGoing({ copy, to: 'folder', folder });
  await blog.write({ 'content/posts/later.mdx': post({ title: 'For later', pubDate: '2026-11-24' }) });
  await blog.publish({}, 'yes', 'yes');
  expect(await siteAt(folder)).not.toHaveProperty(['writing/later/index.html']);
  const settings = { ...blog.settings, today: '2026-11-24' as const };
  const { said } = await blog.publish({ settings }, 'yes');
  expect(said).toContain('\nIts day has come:\n  “For later”  /writing/later/\nIn the folder');
  expect(await siteAt(folder)).toHaveProperty(['writing/later/index.html']);
  expect((await blog.publish({ settings })).said).toContain('Nothing to publish');
});

test('what could not be sent is kept, told, and sent the next time', async () => {
  const server = await sftpServer();
  const { root, home, port, fate, hostKey } = server;
  const blog = await blogGoing({
    copy,
    to: 'sftp',
    host: '127.0.0.1',
    port,
    user: 'ada',
    folder: '/',
    hostKey: hostKey.toString('base64'),
  });
  const there = { ...blog.environment, HOME: home };
  const publish = (...answers: readonly string[]) => blog.publish({ environment: there }, ...answers);
  await publish('yes', 'yes');
  await blog.write({ 'content/posts/new.mdx': post({ title: 'A new one' }) });
  fate.room = 10;
  const { said, code } = await publish('yes');
  expect(code).toBeUndefined();
  expect(said).toContain('Not all of it arrived.');
  expect(await siteAt(root)).not.toHaveProperty(['writing/new/index.html']);
  delete fate.room;
  const next = await publish('yes');
  expect(next.said).toContain(
    'New:\n  “A new one”  /writing/new/\nKept here since the last time:\n  Publish “A new one”',
  );
  expect(next.code).toBe(0);
  expect(await siteAt(root)).toHaveProperty(['writing/new/index.html']);
  expect((await publish()).said).toContain('Nothing to publish');
});

test('into a zip: the whole site, the same each time, and what is left to do is said', async () => {
  const blog = await blogGoing({ copy, to: 'zip' });
  const { said } = await blog.publish({}, 'yes', 'yes');
  expect(said).toContain('dist.zip gets the whole site: 2 files.');
  expect(said).toMatch(/The site is in \S*dist\.zip\. Drag it into the window of your host/);
  const file = join(blog.root, 'dist.zip');
  const zip = await readFile(file);
  expect(Object.keys(unzipSync(zip)).sort()).toEqual(['index.html', 'writing/seen/index.html']);
  expect(await blog.git('status', '--porcelain')).toBe('');
  expect((await blog.publish()).said).toMatch(/Nothing to publish: \S*dist\.zip has it already\. Drag it/);
  expect(await readFile(file)).toEqual(zip);
});
