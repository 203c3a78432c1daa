import { readdir, readFile } from 'node:fs/promises';
import { get as open } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { isAsItComes } from '../own-blog.ts';
import { allPages } from '../site/read.ts';
import { isInstalled, served, servers, type Served } from './servers.ts';

const site = inject('site');
const redirects = [
  { from: '/old/address/', to: '/about/' },
  { from: '/a post "b" $x/', to: '/about/' },
];

/** Ten packets of 1,460 bytes: what a server sends before it hears anything back (RFC 6928). */
const roundTrip = 14_600;
const posts = (await allPages(site)).filter((path) => /^writing\/[^/]+\/index\.html$/.test(path));

const textMode = { params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } };

/** How an answer came over the line, for a browser that takes one way of compressing only. */
function asked(
  address: string,
  encoding: string,
): Promise<{ encoding: string | undefined; length: number; headers: number }> {
  return new Promise((resolve, reject) => {
    open(address, { headers: { 'accept-encoding': encoding } }, (answer) => {
      let length = 0;
      answer.on('data', (bytes: Buffer) => (length += bytes.length));
      // Two signs part a name from its value, and two each line from the next.
      const headers = answer.rawHeaders.reduce((sum, text) => sum + text.length + 2, 0);
      answer.on('end', () => resolve({ encoding: answer.headers['content-encoding'], length, headers }));
    }).on('error', reject);
  });
}

// Which pages there are, and under which path, is somebody else's to say.
describe.runIf(isAsItComes).each(servers.filter(isInstalled))('$kind', (server) => {
  let host: Served;
  beforeAll(async () => {
    host = await served(server, site, redirects);
    await vi.waitUntil(
      () =>
        fetch(host.address).then(
          () => true,
          () => false,
        ),
      { timeout: 30_000 },
    );
  });
  afterAll(() => host.stop());

  const get = (path: string) => fetch(host.address + path, { redirect: 'manual' });
  const header = async (path: string, name: string) => (await get(path)).headers.get(name);
  const led = async (path: string) => {
    const answer = await get(path);
    return [answer.status, new URL(answer.headers.get('location') ?? '', host.address).href];
  };

  test('compresses pages, feeds, scripts and data', async () => {
    const [script] = await readdir(join(site, 'assets')).then((all) =>
      all.filter((name) => name.endsWith('.js')),
    );
    for (const path of ['/', '/rss.xml', '/atom.xml', '/feed.json', `/assets/${script}`]) {
      expect([path, await header(path, 'content-encoding')]).toEqual([path, 'gzip']);
    }
  });

  test('hands out what the build compressed, also in the place of a page that is not there', async () => {
    const endings = { nginx: ['gzip'], caddy: ['br', 'gzip'], apache: [], lighttpd: [] }[server.kind];
    for (const encoding of endings) {
      for (const [path, file] of [
        ['/', 'index.html'],
        ['/atom.xml', 'atom.xml'],
        ['/missing/', '404.html'],
      ]) {
        const answer = await asked(host.address + path, encoding);
        expect([path, answer.encoding]).toEqual([path, encoding]);
        const bytes = await readFile(join(site, file ?? ''));
        const small = encoding === 'br' ? brotliCompressSync(bytes, textMode) : gzipSync(bytes, { level: 9 });
        expect([path, answer.length]).toEqual([path, small.length]);
      }
    }
  });

  test('brings each post to a first visitor whole in one round trip, by Brotli or gzip as it does', async () => {
    expect(posts.length).toBeGreaterThan(10);
    for (const path of posts) {
      const answer = await asked(`${host.address}/${path.replace('index.html', '')}`, 'br, gzip');
      expect([path, answer.encoding]).toEqual([path, server.kind === 'caddy' ? 'br' : 'gzip']);
      expect([path, Math.max(answer.length + answer.headers, roundTrip)]).toEqual([path, roundTrip]);
    }
  });

  test('says with every answer what is asked of browsers', async () => {
    // Debian's lighttpd leads on before it comes to the headers.
    const led = server.kind === 'lighttpd' ? [] : ['/old/address'];
    for (const path of ['/', '/missing/', '/rss.xml', ...led]) {
      expect([path, await header(path, 'x-content-type-options')]).toEqual([path, 'nosniff']);
      expect([path, await header(path, 'content-security-policy')]).toEqual([path, "frame-ancestors 'none'"]);
    }
  });

  test('shows the page for what is not there, and lists no folder', async () => {
    for (const path of ['/missing/', '/assets/', '/pagefind/', '/assets/missing.js', '/_headers']) {
      const answer = await get(path);
      expect([path, answer.status, await answer.text()]).toEqual([path, 404, expect.stringContaining('<h1')]);
    }
  });

  test('keeps for a year what carries a hash and is there', async () => {
    const [font] = await readdir(join(site, 'fonts'));
    const year = server.kind === 'lighttpd' ? 'max-age=31536000' : 'public, max-age=31536000, immutable';
    expect(await header(`/fonts/${font}`, 'cache-control')).toBe(year);
    expect(await header('/fonts/missing.woff2', 'cache-control')).toBeNull();
    expect(await header('/', 'cache-control')).toBeNull();
  });

  test('knows the types, and has its icons where they are', async () => {
    expect(await header('/site-icons/site.webmanifest', 'content-type')).toMatch(
      /^application\/manifest\+json/,
    );
    expect((await get('/site-icons/favicon.ico')).status).toBe(200);
  });

  test('leads on with and without the slash, with what was asked', async () => {
    const about = `${host.address}/about/`;
    expect(await led('/old/address')).toEqual([301, about]);
    expect(await led('/old/address/?q=1')).toEqual([301, `${about}?q=1`]);
    expect(await led('/a%20post%20%22b%22%20%24x')).toEqual([301, about]);
    expect(await led('/about?q=1')).toEqual([301, `${about}?q=1`]);
  });

  test('knows a page again that has not changed', async () => {
    const first = await get('/rss.xml');
    const tag = first.headers.get('etag');
    const since = first.headers.get('last-modified');
    const again = await fetch(`${host.address}/rss.xml`, {
      headers: { ...(tag && { 'if-none-match': tag }), ...(since && { 'if-modified-since': since }) },
    });
    expect(again.status).toBe(304);
  });
});
