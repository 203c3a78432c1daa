import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { post } from '../../check/folder.ts';
import { read } from '../folders.ts';
import { pushed } from './repository.ts';

const yes = { yes: true };
const line = (id: string, value: string) =>
  `- id: ${id}\n  name: A line\n  country: US\n  channel: call\n  value: "${value}"\n  languages: [en]\n  audience: anyone\n  for: everyone\n  source: https://example.org/\n  lastChecked: 2026-01-01\n`;
/** Two help lines that nobody has looked up for most of a year. */
const stale = { 'crisis-lines.yaml': line('one', '555') + line('two', '556') };
const lamp = post({ title: 'The lamp' });
const down = post({ title: 'The lamp', withdrawn: '2026-11-22' });

/** A blog with help lines that are old by now, as it was published. */
const blogOf = (files: Readonly<Record<string, string>> = {}) =>
  pushed({ ...stale, 'posts/lamp.mdx': lamp, 'posts/door.mdx': post({ title: 'The door' }), ...files });

describe('with help lines that nobody looked up for long', () => {
  test('what is new waits, and it is said for what', async () => {
    const blog = await blogOf();
    await blog.write({ 'content/posts/new.mdx': post({ title: 'New' }) });
    const { code, said } = await blog.told(yes);
    expect(code).toBe(1);
    expect(said).toContain('After 180 days nothing new is published.');
    expect(said).toMatch(/Nothing was published\.$/);
  });

  test('a post is withdrawn at once, and it is said what is still to mend', async () => {
    const blog = await blogOf();
    await blog.write({ 'content/posts/lamp.mdx': down });
    const { code, said } = await blog.told({}, 'yes');
    expect(said).toMatchInlineSnapshot(`
      "Asking the host what it has …
      Looking for what changed …

      Withdrawn:
        “The lamp”  /writing/lamp/
      Still to mend before anything new goes out, as "npm run check" shows: crisis-lines.yaml

      Publish this? (yes or no) yes
      Sending it to the host …
      Published: it is kept in /host now. Readers see it when a site is made from there."
    `);
    expect(code).toBe(0);
    expect(await blog.atHost('show', 'main:content/posts/lamp.mdx')).toContain('withdrawn: 2026-11-22');
  });

  test.each([
    ['withdrawn with a slip in its top', down.replace('2026-11-22', 'yes'), 'Withdrawn:\n  “The lamp”'],
    [
      'made a draft',
      post({ title: 'The lamp', draft: 'true' }),
      'Gone, so that its address finds nothing:\n  “The lamp”',
    ],
    ['corrected', post({ title: 'The lamp' }, 'Not that house.'), 'Revised:\n  “The lamp”'],
  ])('a post is %s at once', async (_, text, told) => {
    const blog = await blogOf({ 'addresses.txt': '/writing/lamp/ 2026-04-03\n' });
    await blog.write({ 'content/posts/lamp.mdx': text });
    const { code, said } = await blog.told(yes);
    expect(said).toContain(told);
    expect(code).toBe(0);
  });

  test('a post is taken away at once, and its address forgotten, when the author says so', async () => {
    const blog = await blogOf({ 'addresses.txt': '/writing/lamp/ 2026-04-03\n' });
    await rm(join(blog.root, 'content/posts/lamp.mdx'));
    const unasked = await blog.told(yes);
    expect(unasked.said).toContain('Readers have known "/writing/lamp/"');
    expect(unasked.code).toBe(1);
    const { code, said } = await blog.told({}, 'yes');
    expect(said).toContain('Gone, so that its address finds nothing:\n  “The lamp”  /writing/lamp/');
    expect(code).toBe(0);
    expect(await blog.read('content/addresses.txt')).not.toContain('/writing/lamp/');
  });

  test('a post that is put off waits, as it will appear again by itself', async () => {
    const blog = await blogOf();
    await blog.write({ 'content/posts/lamp.mdx': post({ title: 'The lamp', pubDate: '2026-12-24' }) });
    expect((await blog.told(yes)).code).toBe(1);
  });

  test('a help line is corrected at once, though others are old', async () => {
    const blog = await blogOf();
    await blog.write({ 'content/crisis-lines.yaml': line('one', '557') + line('two', '556') });
    const { code, said } = await blog.told(yes);
    expect(said).toContain('Besides:\n  crisis-lines.yaml');
    expect(code).toBe(0);
  });
});

test('what was public with something to fill in may be corrected with it', async () => {
  const blog = await pushed();
  const site = (await blog.read('content/site.yaml')).replace('Ada Ames', '"[Your name]"');
  await blog.write({ 'content/site.yaml': site });
  await blog.git('commit', '--quiet', '--all', '--message=by hand');
  await blog.git('push', '--quiet');
  await blog.write({ 'content/posts/seen.mdx': post({ title: 'Seen again' }) });
  expect((await blog.told(yes)).code).toBe(0);
  await blog.write({ 'content/site.yaml': site.replace('Oregon', '"[Your state]"') });
  const { code, said } = await blog.told(yes);
  expect(said).toContain('"[Your state]" is still to be filled in.');
  expect(code).toBe(1);
});

describe('what is withdrawn does not wait for other texts', () => {
  test('not for a new post, which stays here until the help lines are looked up', async () => {
    const blog = await blogOf();
    await blog.write({
      'content/posts/lamp.mdx': down,
      'content/posts/new/index.mdx': post({ title: 'New' }),
      'content/posts/new/lamp.jpg': 'a picture',
    });
    let built = '';
    const build = async ({ content }: { readonly content: string }) => {
      built = Object.keys(await read(content)).join('\n');
      return 0;
    };
    const { code, said } = await blog.told({ yes: true, build });
    expect(said).toMatchInlineSnapshot(`
      "Asking the host what it has …
      Looking for what changed …

      Withdrawn:
        “The lamp”  /writing/lamp/
      Waits here, as it is new or has something to mend:
        posts/new/index.mdx
        posts/new/lamp.jpg
      Still to mend before anything new goes out, as "npm run check" shows: crisis-lines.yaml
      Sending it to the host …
      Published: it is kept in /host now. Readers see it when a site is made from there."
    `);
    expect(code).toBe(0);
    expect(built).not.toContain('posts/new/index.mdx');
    expect(await blog.git('status', '--porcelain')).toBe('?? content/posts/new/');
    expect(await blog.read('content/addresses.txt')).not.toContain('/writing/new/');
    expect(await blog.git('log', '--format=%s', '--max-count=1')).toBe('Withdraw a post');
  });

  test('not for another that is half written over: readers keep what they have', async () => {
    const blog = await blogOf();
    const half = post({ title: 'The door' }, '<Reflection>\n\nHalf a');
    await blog.write({ 'content/posts/lamp.mdx': down, 'content/posts/door.mdx': half });
    const { code, said } = await blog.told(yes);
    expect(said).toContain('Waits here, as it is new or has something to mend:\n  posts/door.mdx');
    expect(code).toBe(0);
    expect(await blog.atHost('show', 'main:content/posts/door.mdx')).not.toContain('Half');
    expect(await blog.read('content/posts/door.mdx')).toBe(half);
    expect(await blog.git('status', '--porcelain')).toBe(' M content/posts/door.mdx');
  });

  test('not for what links to it, names it as related or leads to it', async () => {
    const blog = await blogOf({
      'posts/door.mdx': post({ title: 'The door', related: '[lamp]' }, 'By [the lamp](./lamp.mdx).'),
      'paths.yaml': 'begin:\n  title: To begin\n  description: D.\n  posts: [lamp, door]\n',
    });
    await blog.write({ 'content/posts/lamp.mdx': down });
    const { code, said } = await blog.told(yes);
    expect(said).toContain(
      'Still to mend before anything new goes out, as "npm run check" shows: crisis-lines.yaml, posts/door.mdx',
    );
    expect(code).toBe(0);
  });

  test('not for a file beside the pages that tells too much', async () => {
    const blog = await blogOf();
    await blog.write({
      'content/posts/lamp.mdx': down,
      'public/list.txt': 'a list',
      'public/.mine': 'hidden',
    });
    const { code, said } = await blog.told(yes);
    expect(said).toContain('Waits here, as it is new or has something to mend:\n  public/.mine\n');
    expect(code).toBe(0);
    expect(await blog.atHost('ls-tree', '--name-only', 'main:public')).toBe('list.txt');
  });

  test('in a trial, too, which writes nothing', async () => {
    const blog = await blogOf();
    await blog.write({ 'content/posts/lamp.mdx': down, 'content/posts/new.mdx': post({ title: 'New' }) });
    await blog.write({ 'node_modules/.cache/kept': '' });
    const before = await read(blog.root);
    const { said } = await blog.told({ dryRun: true });
    expect(said).toContain('Withdrawn:\n  “The lamp”  /writing/lamp/\nWaits here');
    expect(await read(blog.root)).toEqual(before);
  });
});

describe('nothing is published', () => {
  test('when the correction itself is to be mended', async () => {
    const blog = await blogOf();
    await blog.write({ 'content/posts/lamp.mdx': post({ title: 'The lamp' }, 'A {word}.') });
    expect((await blog.told(yes)).said).toMatch(/posts\/lamp\.mdx[\s\S]*Nothing was published\.$/);
  });

  test('when the site cannot be made whole, as with a mistake in a text that is public', async () => {
    const blog = await blogOf({ 'posts/door.mdx': post({ title: 'The door' }, '<Reflection>\n\nHalf a') });
    await blog.write({ 'content/posts/lamp.mdx': down });
    expect((await blog.told(yes)).said).toMatch(/posts\/door\.mdx[\s\S]*Nothing was published\.$/);
  });

  test('when an address is lost by another name', async () => {
    const blog = await pushed({ 'posts/lamp.mdx': lamp });
    await rm(join(blog.root, 'content/posts/lamp.mdx'));
    await blog.write({ 'content/posts/the-lamp.mdx': lamp });
    const { code, said } = await blog.told(yes);
    expect(said).toContain('aliases: [/writing/lamp/]');
    expect(code).toBe(1);
  });
});
