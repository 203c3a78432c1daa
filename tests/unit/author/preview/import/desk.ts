import { createServer } from 'node:http';
import { join } from 'node:path';
import {
  answerImport,
  importActions,
  type ImportDesk,
} from '../../../../../src/author/preview/import/requests.ts';
import { uploadsIn } from '../../../../../src/author/preview/import/uploads.ts';
import { urlsOf } from '../../../../../src/library/urls.ts';
import { readSettings } from '../../../../../src/settings.ts';
import { emptyBlog } from '../../import/brought.ts';

/** A preview of an empty blog that answers what the page on which a blog is brought along asks for. */
export async function importDesk() {
  const blog = await emptyBlog();
  const settings = readSettings(
    { BLOG_CONTENT: join(blog, 'content'), BLOG_CACHE: join(blog, 'cache'), BLOG_TODAY: '2026-11-30' },
    blog,
  );
  const kept: string[] = [];
  const desk: ImportDesk = {
    settings,
    uploads: uploadsIn(settings.cache),
    urls: urlsOf({ address: 'http://localhost/' }),
    now: () => new Date(0),
    keep: (details) => Promise.resolve(`failed-${kept.push(details)}.txt`),
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const action = importActions.find((one) => pathname === `/${one}`) ?? 'begin';
    void answerImport(request, response, action, searchParams, desk);
  });
  const address = await listening(server);
  const post = async (
    action: string,
    body: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = {},
  ) => {
    const response = await fetch(`${address}${action}`, {
      method: 'POST',
      headers,
      body,
    });
    const lines: Record<string, unknown>[] = (await response.text())
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
    return { status: response.status, lines, last: lines.at(-1) ?? {} };
  };
  return {
    blog,
    address,
    kept,
    /** Asks for something with JSON. */
    ask: (action: string, what: object) =>
      post(action, JSON.stringify(what), { 'content-type': 'application/json' }),
    /** Sends a file that was asked for. */
    sendFile: (id: string, at: number, bytes: string | Uint8Array<ArrayBuffer>) =>
      post(`file?id=${id}&at=${at}`, bytes),
    close: () => server.close(),
  };
}

/** Has a server listen, and gives its address. */
export async function listening(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const at = server.address();
  if (typeof at !== 'object' || at === null) throw new Error('The server does not listen.');
  return `http://localhost:${at.port}/`;
}
