import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { importActions } from '../../../../../src/author/preview/import/requests.ts';
import { serveImport } from '../../../../../src/author/preview/import/serve.ts';
import type { DeskRequest } from '../../../../../src/author/preview/desk-page.ts';
import { openPublication } from '../../../../../src/author/preview/publish/publication.ts';
import { cookieOf } from '../../../../../src/author/preview/write/key.ts';
import { attachmentsOf } from '../../../../../src/library/content/attachments.ts';
import { picturesOf } from '../../../../../src/library/content/pictures.ts';
import { listFiles } from '../../../../../src/library/content/files.ts';
import { readSettings } from '../../../../../src/settings.ts';
import { emptyBlog } from '../../import/brought.ts';
import { listening } from './desk.ts';

const root = join(import.meta.dirname, '../../../../..');
const key = '0f'.repeat(32);
const [cookie = ''] = cookieOf(key).split(';');
const blog = await emptyBlog();
const settings = readSettings({ BLOG_CONTENT: join(blog, 'content'), BLOG_CACHE: join(blog, 'cache') }, root);
const serving: DeskRequest['serving'] = {
  preview: {
    content: undefined,
    diagnostics: [],
    state: '',
    isUnchecked: () => false,
    read: () => Promise.resolve(),
    looked: () => Promise.resolve(),
    lookedAt: () => Promise.resolve(),
    checked: () => Promise.resolve(),
    watch: () => () => undefined,
    changed: () => undefined,
  },
  pictures: picturesOf(settings.content),
  attachments: attachmentsOf(settings.content),
  settings,
  root,
  key,
  now: () => new Date(0),
  keep: () => Promise.resolve(''),
  publication: openPublication(root),
};
const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const next = () => response.end('the page');
  void serveImport({ request, response, url, serving, next }).then((isServed) => {
    if (!isServed) response.writeHead(404).end();
  });
});
const address = await listening(server);
afterAll(() => server.close());

const own = { cookie, 'sec-fetch-site': 'same-origin' };
const ask = (action: string, headers: Record<string, string>) =>
  fetch(`${address}desk/import/${action}/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{"paths":["a.xml"]}',
  });

test.each(importActions)('a page of another site is refused: %s', async (action) => {
  for (const headers of [
    { cookie, 'sec-fetch-site': 'cross-site' },
    { cookie, 'sec-fetch-site': 'same-site' },
    { cookie, origin: 'https://evil.example' },
    { cookie },
  ]) {
    const response = await ask(action, headers);
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ refusal: 'origin' });
  }
  expect(await (await ask(action, { ...own, cookie: 'desk=1' })).json()).toEqual({ refusal: 'key' });
  expect(await listFiles(join(blog, 'cache'))).toEqual([]);
});

test('her own page is answered, and opens with the key alone', async () => {
  expect((await ask('begin', own)).status).toBe(200);
  const open = (headers: Record<string, string>) => fetch(`${address}desk/import/`, { headers });
  expect(await (await open(own)).text()).toBe('the page');
  const refused = await open({ 'sec-fetch-site': 'same-origin' });
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain('Open your desk once by its own address');
  expect((await fetch(`${address}desk/`)).status).toBe(404);
});
