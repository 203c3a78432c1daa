import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../../src/author/check.ts';
import { post, type Written } from '../../check/folder.ts';
import { temporaryFolder } from '../folders.ts';
import { pushed, repository } from './repository.ts';

const old =
  '- id: one\n  name: A line\n  country: US\n  channel: call\n  value: "555"\n  languages: [en]\n  audience: anyone\n  for: everyone\n  source: https://example.org/\n  lastChecked: 2026-01-01\n';
const stale: Written = { 'crisis-lines.yaml': old, 'posts/lamp.mdx': post({ title: 'The lamp' }) };
const down = { 'content/posts/lamp.mdx': post({ title: 'The lamp', withdrawn: '2026-11-22' }) };
const more = { 'content/posts/new.mdx': post({ title: 'New' }) };

type Blog = Awaited<ReturnType<typeof repository>>;

/** What the host's command says of a folder. */
async function atHost({ environment }: Blog, folder: string) {
  const lines: string[] = [];
  const settings = { ...environment, BLOG_CONTENT: folder, BLOG_TODAY: '2026-11-22' };
  const code = await run(settings, '/project', new Date('2026-11-22T12:00:00Z'), (line) => lines.push(line), [
    '--publishing',
  ]);
  return { code, said: lines.join('\n') };
}

/** A copy of what was pushed, as a host takes it: with this much of its history. */
async function taken(blog: Blog, ...depth: readonly string[]): Promise<string> {
  const folder = join(await temporaryFolder(), 'site');
  await blog.git('clone', '--quiet', ...depth, `file://${blog.host}`, folder);
  return join(folder, 'content');
}

async function push(blog: Blog, files: Readonly<Record<string, string>>): Promise<void> {
  await blog.write(files);
  await blog.git('add', '--all');
  await blog.git('commit', '--quiet', '--message=by hand');
  await blog.git('push', '--quiet');
}

describe('with help lines that are old, the command at the host', () => {
  test('lets through what was taken down by hand, and says what is still to mend', async () => {
    const blog = await pushed(stale);
    await push(blog, down);
    for (const depth of [[], ['--depth=1'], ['--depth=2']]) {
      const { code, said } = await atHost(blog, await taken(blog, ...depth));
      expect(said).toMatch(/After 180 days nothing\s+new is published\./);
      expect(said).toContain('None of this keeps back what readers have already. It keeps back what is new.');
      expect(code).toBe(0);
    }
  });

  test('refuses a new post that was pushed by hand, where it can know of it', async () => {
    const blog = await pushed(stale);
    await push(blog, more);
    const { code, said } = await atHost(blog, await taken(blog, '--depth=2'));
    expect(said).toContain('This keeps what is new from going out.');
    expect(code).toBe(1);
    expect((await atHost(blog, await taken(blog, '--depth=1'))).code).toBe(0);
  });

  test('goes by the record of addresses where there is one, whatever Git has', async () => {
    const record = '/writing/lamp/ 2026-04-03\n/writing/seen/ 2026-04-03\n/writing/later/ 2026-11-22\n';
    const blog = await pushed({
      ...stale,
      'addresses.txt': record,
      'posts/later.mdx': post({ title: 'Later', pubDate: '2026-11-22' }),
    });
    await push(blog, down);
    expect((await atHost(blog, await taken(blog, '--depth=1'))).code).toBe(0);
    await push(blog, more);
    expect((await atHost(blog, await taken(blog, '--depth=1'))).code).toBe(1);
  });

  test('refuses a first version, and a blog that is still to be filled in', async () => {
    const blog = await repository(stale);
    await blog.init();
    await blog.addHost();
    expect((await atHost(blog, await taken(blog))).code).toBe(1);
    const site = (await blog.read('content/site.yaml')).replace('Ada Ames', '"[Your name]"');
    await push(blog, { 'content/site.yaml': site });
    await push(blog, down);
    expect((await atHost(blog, await taken(blog))).code).toBe(1);
  });

  test('refuses where there is no Git and no record', async () => {
    const blog = await repository(stale);
    const { code, said } = await atHost(blog, join(blog.root, 'content'));
    expect(said).toContain('"npm run build" makes the site all the same.');
    expect(code).toBe(1);
  });
});

test('a draft with mistakes keeps nothing from going out, and a public post with one does', async () => {
  const text = (draft: string) => post({ title: 'Mine', draft }, '<Reflection>\n\nHalf');
  const blog = await pushed({ 'posts/mine.mdx': text('true') });
  expect((await atHost(blog, await taken(blog))).code).toBe(0);
  await push(blog, { 'content/posts/mine.mdx': text('false') });
  expect((await atHost(blog, await taken(blog))).code).toBe(1);
});
