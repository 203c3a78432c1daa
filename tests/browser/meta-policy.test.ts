import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { findBrowser } from './browser.ts';
import { watch } from './failed.ts';
import { kinds } from './kinds.ts';

/** What a browser must know of a file to use it; no other header is sent, as on a host like GitHub Pages. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

let server: Server;
let browser: Browser;
let page: Page;
let address = '';
/** What the browser kept from happening, on the page that is open. */
const refused = () => page.evaluate(() => Reflect.get(globalThis, 'refused'));

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(inject('fixture'), '..', pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const type = types[extname(file)] ?? 'application/octet-stream';
    readFile(file).then(
      (bytes) => response.writeHead(200, { 'Content-Type': type }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', () => resolve()));
  const bound = server.address();
  address = `http://localhost:${typeof bound === 'object' && bound ? bound.port : ''}/blog/`;
  browser = await chromium.launch({ executablePath: await findBrowser() });
  watch(browser);
  page = await browser.newPage();
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(globalThis, { refused });
    addEventListener('securitypolicyviolation', (event) => {
      refused.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
});
afterAll(async () => {
  await browser.close();
  server.close();
});

test('the server of this test sends no policy of its own', async () => {
  const { headers } = await fetch(address);
  expect([...headers.keys()].filter((name) => /policy|security|x-/.test(name))).toEqual([]);
});

test.each(kinds)(
  '/%s: its own policy refuses nothing that it brings, and what is put into it does not run',
  async (path) => {
    const complaints: string[] = [];
    const listen = (message: { text(): string }) => complaints.push(message.text());
    const hear = (error: Error) => complaints.push(String(error));
    page.on('console', listen);
    page.on('pageerror', hear);
    onTestFinished(() => {
      page.off('console', listen);
      page.off('pageerror', hear);
    });
    await page.goto(address + path, { waitUntil: 'networkidle' });
    expect(complaints).toEqual([]);
    expect(await refused()).toEqual([]);

    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = "a script"';
      document.body.append(script);
      const image = document.createElement('img');
      image.setAttribute('onerror', 'globalThis.ran = "an attribute"');
      image.src = 'data:,';
      document.body.append(image);
      const elsewhere = document.createElement('script');
      elsewhere.src = 'https://elsewhere.example/script.js';
      document.body.append(elsewhere);
      return fetch('https://elsewhere.example/').catch(() => undefined);
    });
    await expect
      .poll(refused)
      .toEqual(
        expect.arrayContaining([
          'script-src-elem inline',
          'script-src-attr inline',
          'script-src-elem https://elsewhere.example/script.js',
          'connect-src https://elsewhere.example/',
        ]),
      );
    expect(await page.evaluate(() => Reflect.get(globalThis, 'ran'))).toBeUndefined();
  },
);

test('the search finds, by a policy that lets its WebAssembly run', async () => {
  await page.goto(`${address}search/`);
  await page.locator('#search-field').fill('words');
  await page.locator('.search-results a').first().waitFor();
  expect(await refused()).toEqual([]);
});
