import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { isAsItComes, ownBlog } from '../own-blog.ts';
import { today } from './build-once.ts';
import { alone, command, environmentFor, commandFile } from './command.ts';
import { keyCookie } from './key-cookie.ts';

/** A day on which nobody has looked up the help lines for a year. */
const longAfter = '2027-11-22';

const running: ChildProcess[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A copy of the fixture small enough to be built quickly, and a folder for the site. */
async function smallBlog(): Promise<{ content: string; settings: Record<string, string> }> {
  const work = await mkdtemp(join(tmpdir(), 'blog-'));
  folders.push(work);
  const content = join(work, 'content');
  await cp(inject('fixtureContent'), content, {
    recursive: true,
    filter: (file) => !/many-\d+|with-pictures|plain-picture/.test(file),
  });
  return {
    content,
    settings: { BLOG_CONTENT: content, BLOG_OUT: join(work, 'out'), BLOG_TODAY: today, BLOG_PORT: '0' },
  };
}

/** A command that goes on: the address that it said, what it had printed by then, and all that it has. */
interface Begun {
  readonly address: string;
  readonly output: string;
  all(): string;
}

/** Starts a command that goes on, and waits for the address it says. */
function begin(name: string, settings: Record<string, string>): Promise<Begun> {
  return alone(() => begun(name, settings));
}

function begun(name: string, settings: Record<string, string>): Promise<Begun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [commandFile, name], { env: environmentFor(settings) });
    running.push(child);
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const [address] = /http:\/\/localhost:\d+\/\S*(?=\s)/.exec(output) ?? [];
      if (address !== undefined) resolve({ address, output, all: () => output });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('close', () => reject(new Error(`"${name}" ended:\n${output}`)));
  });
}

const read = async (address: string, cookie = '') => (await fetch(address, { headers: { cookie } })).text();

/** The preview as her browser opens it: its address without the key, and its pages with it. */
async function openPreview(settings: Record<string, string>) {
  const { address: withKey, all } = await begin('dev', settings);
  const cookie = await keyCookie(withKey);
  const address = new URL('.', withKey).href;
  return { address, all, page: (path: string) => read(`${address}${path}`, cookie) };
}

describe('npm start', () => {
  test('builds the site, serves it with its search, and says where in one line, on any day', async () => {
    const { settings } = await smallBlog();
    const { address, output } = await begin('start', { ...settings, BLOG_TODAY: longAfter });
    // A site that must not go out to readers can be looked at all the same.
    expect(output).toMatch(/After 180 days nothing\s+new\s+is\s+published\./);
    expect(output).toContain(`Your blog is ready: open ${address} in a browser.`);
    expect(new URL(address).pathname).toBe('/blog/');
    expect(await read(address)).toContain('A fixture’s headline');
    expect((await fetch(`${address}pagefind/pagefind.js`)).status).toBe(200);
    expect((await fetch(`${address}nowhere/`)).status).toBe(404);
  });
});

describe('npm run dev', () => {
  test('shows drafts and scheduled posts, says that they are, and follows each save', async () => {
    const { content, settings } = await smallBlog();
    const { address, page } = await openPreview(settings);
    const home = await page('');
    const [font = ''] = /\/blog\/fonts\/[^")]+/.exec(home) ?? [];
    expect((await fetch(new URL(font, address))).headers.get('content-type')).toBe('font/woff2');
    expect((await fetch(`${address}site-icons/icon.svg`)).headers.get('content-type')).toBe('image/svg+xml');
    const draft = await page('writing/canary-draft/');
    expect(draft).toContain('A draft. Only you see this, in the preview.');
    expect(await page('writing/canary-scheduled/')).toContain('Appears on 23 November 2026.');
    expect(await page('writing/')).not.toContain('Canarywithdrawntitle');

    const file = join(content, 'posts/plain.md');
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      text.replace('title: A plain post', 'title: A renamed post').replace('lanterns', 'torches'),
    );
    await expect.poll(() => page('writing/plain/')).toContain('A renamed post');
    await expect.poll(() => page('writing/plain/')).toContain('torches');
  });

  test('searches what was last built, and says so', async () => {
    const { settings } = await smallBlog();
    const before = await openPreview(settings);
    expect(await before.page('search/')).toContain('it searches the site as it was last built');
    expect((await fetch(`${before.address}pagefind/pagefind.js`)).status).toBe(404);
    await command('build', settings);
    expect((await fetch(`${before.address}pagefind/pagefind.js`)).status).toBe(200);
    expect(await read(`${before.address}rss.xml`)).toContain('<rss');
  });

  test('starts also when a post is broken, says what to mend, and serves the rest', async () => {
    const { content, settings } = await smallBlog();
    await writeFile(
      join(content, 'posts/broken.mdx'),
      '---\ntitle: Broken\npubDate: someday\n---\n\nText.\n',
    );
    const { all, page } = await openPreview(settings);
    // The check goes on beside the server.
    await expect.poll(all).toContain('broken.mdx');
    expect(await page('writing/plain/')).toContain('A plain post');
  });
});

describe('npm run check', () => {
  const found = z.object({
    counts: z.object({ errors: z.number(), posts: z.number() }),
    diagnostics: z.array(z.object({ file: z.string(), severity: z.string(), blocks: z.string().nullable() })),
  });

  test.runIf(isAsItComes)('finds nothing in the sample but what its owner has to fill in', async () => {
    const sample = { BLOG_CONTENT: ownBlog.content, BLOG_PUBLIC: ownBlog.publicFiles, BLOG_TODAY: today };
    const { code, output } = await command('check', sample, ['--json']);
    const { counts, diagnostics } = found.parse(JSON.parse(output));
    expect(counts.errors).toBe(0);
    expect(counts.posts).toBeGreaterThanOrEqual(12);
    // The help lines come unchecked: hers to look up before readers call them, and of other countries if she likes.
    const lines = diagnostics.filter(({ file }) => file === 'crisis-lines.yaml');
    expect(lines.map(({ blocks }) => blocks).toSorted()).toEqual([null, 'publishing']);
    // Words that nothing of hers is found by are a question.
    const others = diagnostics.filter(
      (diagnostic) => !lines.includes(diagnostic) && diagnostic.severity !== 'question',
    );
    // What stands in brackets.
    expect(others.filter(({ file }) => !/^site\.yaml$|^pages\//.test(file))).toEqual([]);
    expect(new Set(others.map(({ blocks }) => blocks))).toEqual(new Set(['publishing']));
    expect(code).toBe(0);
    expect((await command('check', sample, ['--publishing'])).code).toBe(1);
  });

  test('fails when help lines were not looked up for long, and tells GitHub where', async () => {
    const { settings } = await smallBlog();
    const later = { ...settings, BLOG_TODAY: longAfter, GITHUB_ACTIONS: 'true' };
    const { code, output } = await command('check', later);
    expect(code).toBe(1);
    expect(output).toMatch(
      /^::error file=\S+crisis-lines\.yaml,line=\d+,col=\d+,endColumn=\d+,title=To mend::/m,
    );
  });
});
