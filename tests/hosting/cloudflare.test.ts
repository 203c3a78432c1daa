import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../src/library/content/files.ts';
import { isAsItComes } from '../own-blog.ts';
import { kindsIn } from '../shots/kinds-in.ts';
import { hostedByCloudflare, type Hosted } from './cloudflare.ts';

const sites = [
  // Which pages there are, and for which host, is somebody else's to say.
  ...(isAsItComes ? [{ name: 'the sample', folder: inject('site'), base: '/' }] : []),
  { name: 'the fixture, in a folder of the host', folder: inject('fixture'), base: '/blog/' },
];

/** What goes with every file, as README and privacy page promise it. */
const everywhere = {
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
const unkept = 'public, max-age=0, must-revalidate';

describe.each(sites)('$name on Cloudflare Pages', ({ folder, base }) => {
  let host: Hosted;
  let files: readonly string[] = [];
  beforeAll(async () => {
    files = await listFiles(folder);
    host = await hostedByCloudflare(folder, base);
  });
  afterAll(() => host.stop());

  const get = (path: string) => fetch(host.address + path, { redirect: 'manual' });
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const headersOf = ({ headers }: Response) =>
    Object.fromEntries(Object.keys(everywhere).map((name) => [name, headers.get(name)]));
  const redirects = async () =>
    (await read('_redirects'))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split(' '));

  test('every rule is understood', async () => {
    const rules = (await read('_headers')).match(/^\/.*$/gm) ?? [];
    expect(rules.length).toBeGreaterThan(3);
    expect(host.said).toContain(`Parsed ${rules.length} valid header rules.`);
    expect(host.said).toMatch(new RegExp(`Parsed ${(await redirects()).length} valid redirect rules?\\.`));
    expect(host.said).not.toMatch(/invalid|skipping|warning/i);
  });

  test('each kind of page comes whole, its own policy in it, with the headers of every file, and is asked for anew', async () => {
    const { 'not found': _, ...kinds } = await kindsIn(folder);
    expect(Object.keys(kinds)).toEqual(expect.arrayContaining(['home', 'post', 'help', 'search', 'notes']));
    for (const [kind, path] of Object.entries(kinds)) {
      const response = await get(base + path);
      const html = await response.text();
      expect(response.status, kind).toBe(200);
      expect(html, kind).toBe(await read(`${path}index.html`));
      expect(html, kind).toContain(
        '<meta http-equiv="content-security-policy" content="default-src \'none\'',
      );
      expect(html.includes("'wasm-unsafe-eval'"), kind).toBe(kind === 'search');
      expect(headersOf(response), kind).toEqual(everywhere);
      expect(response.headers.get('cache-control'), kind).toBe(unkept);
      expect(response.headers.get('content-type'), kind).toBe('text/html; charset=utf-8');
    }
  });

  test('an earlier address leads on for good, to what is there', async () => {
    const lines = await redirects();
    expect(lines.length).toBeGreaterThan(0);
    for (const [from = '', to = ''] of lines) {
      const response = await get(from);
      expect([response.status, response.headers.get('location')], from).toEqual([301, to]);
      expect((await get(to)).status, to).toBe(200);
    }
  });

  test("an address that nothing is at answers 404, with the site's own page, which nobody keeps", async () => {
    for (const path of ['nowhere', 'nowhere/', 'writing/nowhere/', 'assets/nowhere.js']) {
      const response = await get(base + path);
      expect(response.status, path).toBe(404);
      expect(await response.text(), path).toBe(await read('404.html'));
      expect(headersOf(response), path).toEqual(everywhere);
    }
    const page = (await get(`${base}nowhere/`)).headers.get('cache-control');
    expect(page).toMatch(/no-store|max-age=0/);
  });

  test('an address without its slash leads to the one with it', async () => {
    const response = await get(`${base}about`);
    expect([301, 307, 308]).toContain(response.status);
    expect(response.headers.get('location')).toBe(`${base}about/`);
  });

  test.each(['assets', 'cards', 'fonts'])(
    'what is in %s/ has a name made from its content, and is kept for a year',
    async (room) => {
      const found = files.filter((file) => file.startsWith(`${room}/`));
      expect(found.length).toBeGreaterThan(0);
      for (const file of found.slice(0, 5)) {
        const response = await get(base + file);
        expect(response.headers.get('cache-control'), file).toBe('public, max-age=31536000, immutable');
        expect(headersOf(response), file).toEqual(everywhere);
      }
    },
  );

  test('all else is asked for anew', async () => {
    const [search = ''] = files.filter((file) => file.startsWith('pagefind/'));
    for (const file of ['sitemap.xml', 'robots.txt', 'rss.xml', search]) {
      expect((await get(base + file)).headers.get('cache-control'), file).toBe(unkept);
    }
  });

  test.each([
    ['rss.xml', /^application\/(?:rss\+)?xml\b/],
    ['atom.xml', /^application\/(?:atom\+)?xml\b/],
    ['feed.json', /^application\/(?:feed\+)?json\b/],
  ])('%s comes as what it is', async (file, type) => {
    const response = await get(base + file);
    expect(response.headers.get('content-type')).toMatch(type);
    expect(await response.text()).toBe(await read(file));
  });
});
