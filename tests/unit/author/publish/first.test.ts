import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { post } from '../../check/folder.ts';
import { read } from '../folders.ts';
import { repository } from './repository.ts';

const yes = { yes: true };
/** A blog as it is unpacked: the program, what was installed and built, and a draft and a photograph in the writing. */
const files = {
  'posts/draft.mdx': post({ title: 'Not yet', draft: 'true' }),
  'posts/half.mdx': post({ title: '"Half', draft: 'true' }),
  'posts/later.mdx': post({ title: 'For later', pubDate: '2026-12-24' }),
};
const program = {
  'package.json': '{}',
  'src/a.ts': 'one',
  '.github/workflows/pages.yml': 'on: push',
  'node_modules/a/index.js': 'not ours',
  'dist/index.html': 'made',
  'public/robots.txt': 'User-agent: *',
};

async function unpacked() {
  const blog = await repository(files);
  await blog.write(program);
  const place = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '44/1 15/1 36/1' } };
  await sharp({ create: { width: 9, height: 9, channels: 3, background: '#c03028' } })
    .jpeg()
    .withExif(place)
    .toFile(join(blog.root, 'content/posts/lamp.jpg'));
  await blog.emptyHost();
  return blog;
}

/** Does what the obstacles say: names the author to Git, and the host. */
async function named(blog: Awaited<ReturnType<typeof unpacked>>): Promise<void> {
  await blog.git('config', 'user.name', 'Ada Ames');
  await blog.git('config', 'user.email', 'ada@example.org');
  await blog.git('remote', 'add', 'origin', blog.host);
}

describe('the first publication', () => {
  test('begins by itself, says what goes along as each later one does, and sends it when it is wanted', async () => {
    const blog = await unpacked();
    const nowhere = join(blog.root, 'nowhere');
    const begun = await blog.told({}, 'yes', '', 'ada@home.example', 'github', nowhere, blog.host);
    expect(begun.said.slice(0, begun.said.indexOf('New:'))).toMatchInlineSnapshot(`
      "This folder is not kept by Git yet, the program that takes your writing to the host.
      Have it kept from now on? Nothing leaves this computer by that. (yes or no) yes
      Git writes a name and an email address into each change. Whoever can see the repository can see
      both. What you say here is kept for this blog alone.
      Your name in each change (Enter for Ada Ames): 
      Your email address in each change (Enter for ada@example.org): ada@home.example
      Make an empty repository at your host, for example at GitHub. It shows the address, which looks
      like https://github.com/your-name/your-blog.git.
      The address of the repository (or “other”, for a host without Git): github
        That is no address of a repository. Your host shows it beside the repository.
      The address of the repository (or “other”, for a host without Git): /blog/nowhere
        There is no repository at that address, or you may not see it.
      The address of the repository (or “other”, for a host without Git): /host
      Asking the host what it has …
      Looking for what changed …

      "
    `);
    expect(await blog.git('status', '--porcelain')).not.toMatch(/node_modules|dist/);
    expect(await blog.git('config', '--local', 'user.name')).toBe('Ada Ames');
    expect(await blog.git('config', '--local', 'user.email')).toBe('ada@home.example');
    expect(await blog.git('remote', 'get-url', 'origin')).toBe(blog.host);
    const { code, said } = await blog.told({}, 'yes');
    expect(said).toMatchInlineSnapshot(`
      "Asking the host what it has …
      Looking for what changed …

      New:
        “Seen”  /writing/seen/
      Waiting for its day:
        “For later”  from 24 December 2026
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
        posts/lamp.jpg
        series.yaml
        site.yaml
        topics.yaml
        public/robots.txt
      Goes along as a draft, not on the site, but seen by whoever can see the repository:
        “Not yet”
        “posts/half.mdx”
      With it goes the program that makes the site from your writing: 3 files.
      These files tell more than they show. The site leaves that out, unless you keep it with a reason, but whoever
      can see the repository can read it, later on too. "npm run photo" brings a picture in without it:
        posts/lamp.jpg: a place

      Publish this? (yes or no) yes
      Sending it to the host …
      Published: it is kept in /host now. Readers see it when a site is made from there."
    `);
    expect(code).toBe(0);
    const there = (await blog.atHost('ls-tree', '-r', '--name-only', 'main')).split('\n');
    expect(there).toEqual(
      expect.arrayContaining([
        '.github/workflows/pages.yml',
        'content/addresses.txt',
        'content/posts/seen.mdx',
        'src/a.ts',
      ]),
    );
    expect(there.filter((file) => /node_modules|dist/.test(file))).toEqual([]);
    expect(await blog.git('status', '--porcelain')).toBe('');
    expect((await blog.told()).said).toContain('Nothing to publish: the host has all that is here.');
    await blog.write({ 'content/posts/new.mdx': post({ title: 'New' }), 'src/a.ts': 'two' });
    expect((await blog.told(yes)).said).toContain(
      'and not published, as it is none of your writing: src/a.ts',
    );
  });

  test('keeps nothing when it is not wanted, and when something is to be mended', async () => {
    const blog = await unpacked();
    expect(await blog.told({}, 'no')).toMatchObject({ code: 0 });
    await blog.told({}, 'yes');
    await named(blog);
    expect((await blog.told({}, 'no')).code).toBe(0);
    await blog.write({ 'content/posts/seen.mdx': post({ topics: '[nowhere]' }) });
    expect((await blog.told(yes)).code).toBe(1);
    await expect(blog.git('rev-parse', '--verify', '--quiet', 'HEAD')).rejects.toThrow();
    expect(await blog.atHost('for-each-ref')).toBe('');
  });

  test('of what was kept by hand is listed as well, whole', async () => {
    const blog = await unpacked();
    await blog.git('init', '--quiet', '--initial-branch=main');
    await named(blog);
    await blog.git('add', 'content', 'src');
    await blog.git('commit', '--quiet', '--message=by hand');
    const { code, said } = await blog.told(yes);
    expect(said).toContain('New:\n  “Seen”  /writing/seen/');
    expect(said).toContain('“Not yet”');
    expect(said).toContain('posts/lamp.jpg');
    expect(code).toBe(0);
    expect(await blog.atHost('log', '--format=%s', 'main')).toContain('by hand');
    expect((await blog.told()).said).toContain('Nothing to publish');
  });

  test('goes on top of what the host has begun by itself', async () => {
    const blog = await unpacked();
    await blog.told({}, 'yes');
    await named(blog);
    const begun = ['-C', blog.host, '-c', 'user.name=Host', '-c', 'user.email=h@example.org'];
    const tree = await blog.git('-C', blog.host, 'hash-object', '-t', 'tree', '-w', '--stdin');
    const commit = await blog.git(...begun, 'commit-tree', tree, '-m', 'Initial commit');
    await blog.atHost('update-ref', 'refs/heads/main', commit);
    expect((await blog.told(yes)).code).toBe(0);
    expect(await blog.atHost('log', '--format=%s', 'main')).toBe(
      'The blog as it is first published\nInitial commit',
    );
    expect(await blog.git('status', '--porcelain')).toBe('');
  });

  test('is not begun in a trial', async () => {
    const blog = await unpacked();
    const before = await read(blog.root);
    expect((await blog.told({ dryRun: true })).said).toMatchInlineSnapshot(`
      "UserError: Nothing was published. This folder is not kept by Git yet.
      Type: npm run publish
      It says what would be published, and asks, before anything is kept or sent."
    `);
    expect(await read(blog.root)).toEqual(before);
  });
});
