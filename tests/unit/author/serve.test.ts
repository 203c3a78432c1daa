import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { serve } from '../../../src/author/serve.ts';
import { temporaryFolder, write } from './folders.ts';

const secret = 'not for readers';
let parent: string;
let site: string;

beforeEach(async () => {
  parent = await temporaryFolder();
  site = join(parent, 'site');
  await write(parent, {
    'secret.txt': secret,
    'site-other/secret.txt': secret,
    'site/index.html': '<h1>Home</h1>',
    'site/404.html': '<h1>Not here</h1>',
    'site/writing/a/index.html': '<h1>A</h1>',
    'site/feed.json': '{}',
  });
});

async function served(base: string, port = 0) {
  const running = await serve(site, base, port);
  onTestFinished(() => {
    running.server.closeAllConnections();
    running.server.close();
  });
  return running;
}

/** Asks for a path exactly as it is written, which `fetch` would tidy up. */
function ask(address: string, path: string) {
  const { hostname, port } = new URL(address);
  return new Promise<{
    status: number | undefined;
    location: string | undefined;
    type: string;
    body: string;
  }>((resolve, reject) => {
    const asked = request({ host: hostname, port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk) => (body += String(chunk)));
      response.on('end', () => {
        const { location, 'content-type': type = '' } = response.headers;
        resolve({ status: response.statusCode, location, type, body });
      });
    });
    asked.on('error', reject).end();
  });
}

describe('a served site', () => {
  test.each([['/'], ['/blog/']])('answers under its base path %s', async (base) => {
    const { address } = await served(base);
    expect(new URL(address).pathname).toBe(base);
    expect(await ask(address, base)).toMatchObject({ status: 200, body: '<h1>Home</h1>' });
    expect(await ask(address, `${base}writing/a/`)).toMatchObject({ status: 200, body: '<h1>A</h1>' });
    expect(await ask(address, `${base}feed.json?fresh=1`)).toMatchObject({ status: 200, body: '{}' });
  });

  test('says of what kind a file is', async () => {
    const { address } = await served('/');
    expect((await ask(address, '/')).type).toMatch(/^text\/html; ?charset=utf-8$/i);
    expect((await ask(address, '/feed.json')).type).toBe('application/json');
  });

  test('shows the page for what is not there, with status 404', async () => {
    const { address } = await served('/blog/');
    const missing = { status: 404, type: 'text/html; charset=utf-8', body: '<h1>Not here</h1>' };
    expect(await ask(address, '/blog/writing/unknown/')).toMatchObject(missing);
    expect(await ask(address, '/blog/writing/')).toMatchObject(missing);
  });

  test('has nothing outside its base path but the way there', async () => {
    const { address } = await served('/blog/');
    expect(await ask(address, '/')).toMatchObject({ status: 302, location: '/blog/' });
    for (const path of ['/index.html', '/writing/a/', '/blogs/', '/blog.html']) {
      expect(await ask(address, path)).toMatchObject({ status: 404, body: '<h1>Not here</h1>' });
    }
  });

  test.each([
    ['/blog/../secret.txt'],
    ['/blog/../../secret.txt'],
    ['/blog/%2e%2e/secret.txt'],
    ['/blog/..%2fsecret.txt'],
    ['/blog/%2e%2e%2fsecret.txt'],
    ['/blog/..%5csecret.txt'],
    ['/blog/writing/../../secret.txt'],
    ['/blog/../site-other/secret.txt'],
    ['/blog//../secret.txt'],
    ['/blog/%00'],
    ['/blog/%E0%A4%A'],
  ])('does not serve what lies outside its folder: %s', async (path) => {
    const { address } = await served('/blog/');
    const { status, body } = await ask(address, path);
    expect(body).not.toContain(secret);
    expect(status).toBe(404);
  });

  test('is for this machine only', async () => {
    const { server } = await served('/');
    expect(server.address()).toMatchObject({ address: expect.stringMatching(/^(::1|127\.0\.0\.1)$/) });
  });
});

describe('what is served', () => {
  const long = '<h1>Home</h1>'.repeat(100);
  type Ask = { readonly method?: string; readonly headers?: Record<string, string> };

  /** Asks without unpacking, as `fetch` would, and gives what came over the wire. */
  async function asked(path: string, options: Ask = {}) {
    await write(parent, { 'site/index.html': long, 'site/font.woff2': 'as it is' });
    const { address } = await served('/');
    return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }>(
      (resolve, reject) => {
        const running = request(new URL(path, address), options, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          const { statusCode: status, headers } = response;
          response.on('end', () => resolve({ status, headers, body: Buffer.concat(chunks) }));
        });
        running.on('error', reject).end();
      },
    );
  }
  const accept = (encoding: string) => ({ headers: { 'Accept-Encoding': encoding } });

  test.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
  ])('is compressed for a browser that says %s', async (says, encoding, unpack) => {
    const { headers, body } = await asked('/', accept(says));
    expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
    expect(headers['content-length']).toBe(String(body.length));
    expect(body.length).toBeLessThan(long.length / 5);
    expect(unpack(body).toString()).toBe(long);
  });

  test.each(['', 'identity', 'br;q=0', 'zstd'])('is as it is for one that says "%s"', async (says) => {
    const { headers, body } = await asked('/', accept(says));
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'content-length': String(long.length) });
    expect(body.toString()).toBe(long);
  });

  test('is the page for what is not there, compressed too', async () => {
    const { status, headers, body } = await asked('/unknown/', accept('br'));
    expect([status, headers['content-encoding']]).toEqual([404, 'br']);
    expect(brotliDecompressSync(body).toString()).toBe('<h1>Not here</h1>');
  });

  test('is not compressed twice: a font goes as it is', async () => {
    const { headers, body } = await asked('/font.woff2', accept('br'));
    expect([headers['content-encoding'], headers.vary]).toEqual([undefined, undefined]);
    expect(body.toString()).toBe('as it is');
  });

  test('is a part of the file when a part is asked for', async () => {
    const { status, headers, body } = await asked('/', {
      headers: { Range: 'bytes=1-4', 'Accept-Encoding': 'br' },
    });
    expect([status, body.toString()]).toEqual([206, 'h1>H']);
    expect(headers).toMatchObject({ 'content-range': `bytes 1-4/${long.length}`, 'content-length': '4' });
    expect(headers['content-encoding']).toBeUndefined();
  });

  test('has the same headers when only they are asked for', async () => {
    const [got, head] = [
      await asked('/', accept('br')),
      await asked('/', { ...accept('br'), method: 'HEAD' }),
    ];
    expect(head.body.length).toBe(0);
    for (const name of ['content-encoding', 'content-length', 'content-type', 'vary']) {
      expect([name, head.headers[name]]).toEqual([name, got.headers[name]]);
    }
  });

  test('is not sent again to who has it', async () => {
    const { address } = await served('/');
    const first = await fetch(address);
    const again = await fetch(address, { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } });
    expect(first.headers.get('etag')).toMatch(/^W\//);
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('vary')).toBe('Accept-Encoding');
  });
});

describe('the port', () => {
  test('is the next free one when the first is taken', async () => {
    const first = await served('/');
    const taken = Number(new URL(first.address).port);
    const { address } = await served('/', taken);
    expect(Number(new URL(address).port)).toBeGreaterThan(taken);
    expect(await ask(address, '/')).toMatchObject({ status: 200 });
  });

  test('is the one asked for when that is free', async () => {
    const port = await freePort();
    const { address } = await served('/', port);
    expect(address).toBe(`http://localhost:${port}/`);
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, 'localhost', () => {
      const at: AddressInfo | string | null = probe.address();
      probe.close(() => resolve(typeof at === 'object' && at ? at.port : 0));
    });
  });
}
