import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import destination from '../../../../src/author/machine-log.ts';
import { openChecker } from '../../../../src/author/preview/checker.ts';
import { page } from '../../../../src/author/preview/pages.ts';
import { openPreview } from '../../../../src/author/preview/preview.ts';
import { cookieOf } from '../../../../src/author/preview/write/key.ts';
import { attachmentsOf } from '../../../../src/library/content/attachments.ts';
import { picturesOf } from '../../../../src/library/content/pictures.ts';
import { readSettings } from '../../../../src/settings.ts';
import { contentWith } from '../../check/folder.ts';

const root = join(import.meta.dirname, '../../../..');

/** What is answered for a page of which Astro makes this. */
async function answered(status: number, html: string, known = true) {
  const folder = await contentWith({});
  const settings = readSettings({ BLOG_CONTENT: folder, BLOG_TODAY: '2026-11-22' }, root);
  const checker = openChecker(settings);
  const now = () => new Date('2026-11-22T12:00:00Z');
  const [pictures, attachments] = [picturesOf(folder), attachmentsOf(folder)];
  const quiet = { hand: () => Promise.resolve(), told: () => undefined, failed: () => undefined };
  const preview = openPreview({ settings, checker, pictures, attachments, now, ...quiet });
  const kept: string[] = [];
  const keep = (details: string) => {
    kept.push(details);
    return Promise.resolve('last-error.txt');
  };
  const serving = { preview, pictures, attachments, settings, root, key: 'a key', now, keep };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    void page(request, response, url, serving, () => response.writeHead(status, {}).end(html));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  onTestFinished(async () => {
    server.close();
    await checker.close();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const response = await fetch(`http://localhost:${port}/writing/seen/`, {
    headers: known ? { cookie: cookieOf('a key') } : {},
  });
  return { status: response.status, html: await response.text(), kept };
}

test.each([
  ['fails', 500, '<h1>RenderError</h1>'],
  ['fails half-way, after a good status was sent', 200, '<html><body><p>The beginning'],
])(
  'a page that %s for no reason that a check knows says so, and where the details are',
  async (_, status, html) => {
    const failure = 'A part of the page is not there.\n    at render (file.ts:1:1)';
    destination().write({ level: 'error', message: failure, label: '', newLine: true });
    const shown = await answered(status, html);
    expect(shown.status).toBe(500);
    expect(shown.html).toContain('This page could not be made');
    expect(shown.html).toContain('What the machine says: A part of the page is not there.');
    expect(shown.html).toContain('last-error.txt');
    expect(shown.html).not.toMatch(/\n\s+at |RenderError|The beginning/);
    expect(shown.kept).toEqual([failure]);
  },
);

test('a page that is whole is shown, with a way to the desk', async () => {
  const { status, html } = await answered(200, '<html><body><p>The whole of it.</p></body></html>');
  expect(status).toBe(200);
  expect(html).toContain('The whole of it.');
  expect(html).toContain('Your desk');
});

test('no page, which may show a draft, is shown to who does not know the key', async () => {
  const { status, html } = await answered(200, '<html><body><p>The whole of it.</p></body></html>', false);
  expect(status).toBe(403);
  expect(html).not.toContain('The whole of it.');
  expect(html).toContain('Open your desk once by its own address');
});

test('the page of a text that was just saved is made while the text is looked at, and not after', async () => {
  const folder = await contentWith({});
  const settings = readSettings({ BLOG_CONTENT: folder, BLOG_TODAY: '2026-11-22' }, root);
  const [pictures, attachments] = [picturesOf(folder), attachmentsOf(folder)];
  const now = () => new Date('2026-11-22T12:00:00Z');
  const made = Promise.withResolvers<undefined>();
  // No look and no check ends before the page is made: a page that waited for one would never be there.
  const check = async () => {
    await made.promise;
    return [{ file: 'posts/seen.mdx', message: 'A link leads nowhere.', help: 'Mend it.' }];
  };
  const quiet = { hand: () => Promise.resolve(), told: () => undefined, failed: () => undefined };
  const checker = { check, close: () => Promise.resolve() };
  const preview = openPreview({ settings, checker, pictures, attachments, now, ...quiet });
  const keep = () => Promise.resolve('');
  const serving = { preview, pictures, attachments, settings, root, key: 'a key', now, keep };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    void page(request, response, url, serving, () => {
      made.resolve(undefined);
      response.writeHead(200, {}).end('<html><body><p>The whole of it.</p></body></html>');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const response = await fetch(`http://localhost:${port}/writing/seen/`, {
    headers: { cookie: cookieOf('a key') },
  });
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('A link leads nowhere.');
});
