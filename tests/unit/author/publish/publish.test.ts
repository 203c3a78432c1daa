import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { post } from '../../check/folder.ts';
import { read } from '../folders.ts';
import { pushed } from './repository.ts';

const mine = { 'content/posts/mine.mdx': post({ title: 'The kettle' }) };

test('what readers will see change is said, asked about, kept under a plain name, and sent', async () => {
  const blog = await pushed({
    'posts/mine.mdx': post({ title: 'Old' }),
    'posts/old-name.mdx': post({ title: 'A moved one' }),
    'posts/down.mdx': post({ title: 'Taken down' }),
    'posts/lamp/index.mdx': post({ title: 'The lamp' }),
  });
  await rm(join(blog.root, 'content/posts/old-name.mdx'));
  await blog.write({
    'content/posts/mine.mdx': post({ title: 'New' }),
    'content/posts/fresh.mdx': post({ title: 'The kettle' }),
    'content/posts/new-name.mdx': post({ title: 'A moved one', aliases: '[/writing/old-name/]' }),
    'content/posts/down.mdx': post({ title: 'Taken down', withdrawn: '2026-11-20' }),
    'content/posts/lamp/lamp.jpg': 'a picture',
    'content/posts/later.mdx': post({ title: 'For later', pubDate: '2026-12-24' }),
    'content/posts/draft.mdx': post({ title: 'Not yet', draft: 'true' }),
    'content/pages/about.mdx': '---\ntitle: Who I am\ndescription: D.\n---\n\nText.\n',
    'content/series.yaml': 'finding-a-place:\n  title: Finding it\n  description: D.\n',
    'public/list.pdf': 'a file',
    'notes.txt': 'mine',
  });
  const { code, said } = await blog.told({}, 'perhaps', 'yes');
  expect(said).toMatchInlineSnapshot(`
    "Asking the host what it has …
    Looking for what changed …

    New:
      “The kettle”  /writing/fresh/
    Revised:
      “The lamp”  /writing/lamp/
      “New”  /writing/mine/
    Moved, and the old address leads on:
      “A moved one”  /writing/new-name/, before /writing/old-name/
    Withdrawn:
      “Taken down”  /writing/down/
    Waiting for its day:
      “For later”  from 24 December 2026
    Pages:
      “Who I am”  /about/
    Besides:
      series.yaml
      public/list.pdf
    Goes along as a draft, not on the site, but seen by whoever can see the repository:
      “Not yet”
    Changed in what it says, without a word on it under "revisions:" for those who read it before:
      “New”
    Changed as well, and not published, as it is none of your writing: notes.txt

    Publish this? (yes or no) perhaps
      Type yes or no.

    Publish this? (yes or no) yes
    Sending it to the host …
    Published: it is kept in /host now. Readers see it when a site is made from there."
  `);
  expect(code).toBe(0);
  expect(await blog.git('status', '--porcelain')).toBe('?? notes.txt');
  expect(await blog.atHost('rev-parse', 'main')).toBe(await blog.git('rev-parse', 'HEAD'));
  expect(await blog.git('log', '--format=%B', '--max-count=1')).toMatchInlineSnapshot(
    `"Publish “The kettle”, revise 3 posts, withdraw a post, change “Who I am”"`,
  );
  expect((await blog.told()).said).toContain('Nothing to publish: the host has all that is here.');
});

test('a picture is published byte for byte, and a file that was taken away is taken away', async () => {
  const blog = await pushed({ 'posts/lamp/lamp.jpg': 'kept' });
  await rm(join(blog.root, 'content/posts/lamp'), { recursive: true });
  await blog.write({ 'content/posts/seen/ü, " picture.png': 'a\r\nb\0c' });
  expect((await blog.told({ yes: true })).said).toContain('Revised:\n  “Seen”  /writing/seen/');
  const files = await blog.atHost('ls-tree', '-r', '-z', '--name-only', 'main');
  expect(files.split('\0')).toContain('content/posts/seen/ü, " picture.png');
  expect(files).not.toContain('lamp.jpg');
  expect(await blog.atHost('show', 'main:content/posts/seen/ü, " picture.png')).toBe('a\r\nb\0c');
});

test('what tells more than it shows is named before it goes out, beside texts and in "public"', async () => {
  const blog = await pushed();
  const camera = { IFD0: { Make: 'A camera' } };
  const paint = () => sharp({ create: { width: 9, height: 9, channels: 3, background: '#c03028' } }).jpeg();
  const there = { ...camera, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '44/1 15/1 36/1' } };
  await blog.write({ ...mine, 'content/posts/mine/list.txt': 'a list', 'public/list.txt': 'a list' });
  await paint().withExif(there).toFile(join(blog.root, 'content/posts/mine/there.jpg'));
  await paint().withExif(camera).toFile(join(blog.root, 'content/posts/mine/camera.jpg'));
  await paint().withExif(camera).toFile(join(blog.root, 'public/camera.jpg'));
  await paint().toFile(join(blog.root, 'content/posts/mine/silent.jpg'));
  const { said } = await blog.told({}, 'no');
  expect(said.slice(said.indexOf('These files'))).toMatchInlineSnapshot(`
    "These files tell more than they show. The site leaves that out, unless you keep it with a reason, but whoever
    can see the repository can read it, later on too. "npm run photo" brings a picture in without it:
      posts/mine/camera.jpg: with what it was made
      posts/mine/there.jpg: a place, with what it was made
      public/camera.jpg: with what it was made

    Publish this? (yes or no) no
    Nothing was published."
  `);
});

describe('nothing is published', () => {
  test('when it is not wanted, or the question finds no answer', async () => {
    const blog = await pushed();
    await blog.write(mine);
    expect(await blog.told({}, 'no')).toMatchObject({ code: 0 });
    const stopped = await blog.told({});
    expect(stopped.code).toBe(1);
    expect(stopped.said).toContain('Stopped. Nothing was published.');
    expect(await blog.git('status', '--porcelain')).toBe('?? content/posts/mine.mdx');
    expect(await blog.atHost('log', '--format=%s')).toBe('The first version');
  });

  test('when something is to be mended, and it is said what', async () => {
    const blog = await pushed();
    await blog.write({ ...mine, 'content/posts/bad.mdx': post({ topics: '[nowhere]' }) });
    const { code, said } = await blog.told({ yes: true, build: () => Promise.reject(new Error('built')) });
    expect(code).toBe(1);
    expect(said).toContain('There is no topic "nowhere".');
    expect(said).toMatch(/Nothing was published\.$/);
    expect(await blog.git('log', '--format=%s')).toBe('The first version');
  });

  test('when the site cannot be built', async () => {
    const blog = await pushed();
    await blog.write(mine);
    expect(await blog.told({ yes: true, build: () => Promise.resolve(1) })).toMatchObject({ code: 1 });
    const failed = await blog.told({ yes: true, build: () => Promise.reject(new Error('no room')) });
    expect(failed.said).toContain('no room');
    expect(await blog.git('log', '--format=%s')).toBe('The first version');
    expect(await blog.git('status', '--porcelain')).toBe('?? content/posts/mine.mdx');
  });

  test('and nothing is written anywhere, when it is only a trial', async () => {
    const blog = await pushed();
    await blog.write({ ...mine, 'content/posts/seen.mdx': post({ title: 'Changed' }) });
    const before = [await read(blog.root), await read(blog.host)];
    const build = () => Promise.reject(new Error('built'));
    const { code, said } = await blog.told({ dryRun: true, build });
    expect(code).toBe(0);
    expect(said).toContain('New:\n  “The kettle”  /writing/mine/');
    expect(said).toContain('This was a trial: nothing was built, written or published.');
    expect([await read(blog.root), await read(blog.host)]).toEqual(before);
  });
});

describe('what was put into the index by hand', () => {
  test('stays as it is, whole or in part, when it is none of the writing', async () => {
    const blog = await pushed();
    await blog.write({ 'src/a.ts': 'one\n' });
    await blog.git('add', 'src/a.ts');
    await blog.git('commit', '--quiet', '--message=code');
    await blog.write({ 'src/a.ts': 'two\n', 'src/new.ts': 'new\n', 'src/also.ts': 'also\n' });
    await blog.git('add', 'src/a.ts', 'src/new.ts');
    await blog.write({ ...mine, 'src/a.ts': 'three\n' });
    const { said } = await blog.told({ yes: true });
    expect(said).toContain(
      'and not published, as it is none of your writing: src/a.ts, src/new.ts, src/also.ts',
    );
    expect(await blog.git('status', '--porcelain')).toBe('MM src/a.ts\nA  src/new.ts\n?? src/also.ts');
    expect(await blog.git('show', ':src/a.ts')).toBe('two');
    expect(await blog.git('show', 'HEAD:src/a.ts')).toBe('one');
    expect(await blog.git('log', '--format=%s', '--max-count=1')).toBe('Publish “The kettle”');
  });

  test('of a post is published as the file stands on disk, which is what was read and built', async () => {
    const blog = await pushed();
    await blog.write({ 'content/posts/mine.mdx': post({ title: 'Half' }) });
    await blog.git('add', 'content');
    await blog.write(mine);
    expect((await blog.told({ yes: true })).code).toBe(0);
    expect(await blog.git('show', 'HEAD:content/posts/mine.mdx')).toContain('title: The kettle');
    expect(await blog.git('status', '--porcelain')).toBe('');
  });
});

test('what is saved while the site is built or the question waits goes along the next time', async () => {
  const blog = await pushed();
  await blog.write(mine);
  const build = async () => {
    await blog.write({
      'content/posts/mine.mdx': post({ title: 'Later' }),
      'content/posts/too.mdx': 'broken',
    });
    return 0;
  };
  expect((await blog.told({ yes: true, build })).code).toBe(0);
  expect(await blog.atHost('show', 'main:content/posts/mine.mdx')).toContain('The kettle');
  expect(await blog.git('status', '--porcelain')).toBe(' M content/posts/mine.mdx\n?? content/posts/too.mdx');
});

test('hooks of the author’s own run', async () => {
  const blog = await pushed();
  await blog.write({ ...mine, '.git/hooks/commit-msg': '#!/bin/sh\necho "checked" >> "$1"\n' });
  await chmod(join(blog.root, '.git/hooks/commit-msg'), 0o755);
  expect((await blog.told({ yes: true })).code).toBe(0);
  expect(await blog.git('log', '--format=%B', '--max-count=1')).toContain('checked');
});

test('a branch that the host does not show first is pointed out', async () => {
  const blog = await pushed();
  await blog.git('switch', '--quiet', '--create', 'try');
  await blog.git('push', '--quiet', '--set-upstream', 'origin', 'try');
  await blog.write(mine);
  const { said } = await blog.told({ yes: true });
  expect(said).toContain(
    'You are on the branch "try". If your site is made from "main", readers do not see this.',
  );
});

test('a content folder in a repository of its own is published from there', async () => {
  const blog = await pushed();
  await rm(join(blog.root, '.git'), { recursive: true });
  const inside = ['-C', join(blog.root, 'content')];
  await blog.git(...inside, 'clone', '--quiet', '--bare', blog.host, join(blog.root, 'bare'));
  await blog.git(...inside, 'init', '--quiet', '--initial-branch=main');
  await blog.git(...inside, 'config', 'user.name', 'Ada');
  await blog.git(...inside, 'config', 'user.email', 'ada@example.org');
  await blog.git(...inside, 'add', '--all');
  await blog.git(...inside, 'commit', '--quiet', '--message=content');
  await blog.git(...inside, 'remote', 'add', 'origin', join(blog.root, 'bare'));
  await blog.git(...inside, 'push', '--quiet', '--force', '--set-upstream', 'origin', 'main');
  await blog.write(mine);
  const { code, said } = await blog.told({ yes: true });
  expect(said).toContain('New:\n  “The kettle”  /writing/mine/');
  expect(code).toBe(0);
  expect(await blog.git(...inside, 'show', '--stat', '--format=%s', 'origin/main')).toContain(
    'posts/mine.mdx',
  );
});

test('a published post that says something else is named until a word on it stands under its revisions', async () => {
  const unnoted = 'without a word on it under "revisions:"';
  const blog = await pushed({ 'posts/mine.mdx': `${post({ title: 'The kettle' })}\nIt sings.\n` });
  await blog.write({ 'content/posts/mine.mdx': `${post({ title: 'The kettle' })}\nIt never sings.\n` });
  expect((await blog.told({ dryRun: true })).said).toMatch(/revisions:" for those .*\n {2}“The kettle”\n/);
  const revisions = '[{ date: 2026-11-22, note: It never did. }]';
  await blog.write({
    'content/posts/mine.mdx': `${post({ title: 'The kettle', revisions })}\nIt never sings.\n`,
  });
  const noted = await blog.told({ dryRun: true });
  expect(noted.said).toContain('Revised:');
  expect(noted.said).not.toContain(unnoted);
});

test('what is saved before the answer is shown first', async () => {
  const blog = await pushed();
  await blog.write(mine);
  const shown: string[][] = [];
  const publisher = {
    out: () => undefined,
    agrees: async () => {
      if (shown.length === 1) await blog.write({ 'content/posts/mine.mdx': post({ title: 'Another' }) });
      return true;
    },
    asks: () => Promise.reject(new Error('Nothing is to be asked in words.')),
    shown: ({ changes }: { changes: { added: readonly { title: string }[] } }) => {
      shown.push(changes.added.map(({ title }) => title));
    },
    mends: () => undefined,
    done: () => undefined,
  };
  expect((await blog.told({ publisher })).code).toBe(0);
  expect(shown).toEqual([['The kettle'], ['Another']]);
  expect(await blog.atHost('show', 'main:content/posts/mine.mdx')).toContain('Another');
});
