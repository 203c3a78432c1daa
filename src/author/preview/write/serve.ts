import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WriteView } from '../../../library/desk/desk.ts';
import { todayFrom } from '../../../library/content/today.ts';
import { listFiles } from '../../../library/content/files.ts';
import type { Urls } from '../../../library/urls.ts';
import { frontMatter, jsonSchemaOf } from '../../../schema/json.ts';
import { decodedAddress } from '../../../schema/decoded.ts';
import { authorize, sendRefusal } from './authorize.ts';
import { cookieOf, isKey, keyInAddress } from './key.ts';
import { isThisMachine } from './guard.ts';
import { actions, answer } from './requests.ts';
import { fileOf } from './texts.ts';
import { nextParts } from '../../series/posts-of.ts';
import { versionsIn } from './versions.ts';
import type { DeskRequest } from '../desk-page.ts';
import type { Serving } from '../serving.ts';
import { previewUrls } from '../affected.ts';
import { postsNow } from '../editor-help.ts';
import { handToPage } from '../hand-over.ts';
import { leadingTo } from '../leading-page.ts';

/** Answers for the page on which she writes, and for what comes from it. */
export async function serveWriting({ request, response, url, serving, next }: DeskRequest): Promise<boolean> {
  const urls = previewUrls(serving.preview.content);
  if (takeKey(request, response, url, serving.key)) return true;
  const action = actions.find((one) => url.pathname === urls.desk.text(one));
  if (action) {
    if (await authorize(request, response, 'data', serving))
      await answer(request, response, action, url.searchParams, deskOf(serving));
    return true;
  }
  const wanted = meantBy(decodedAddress(url.pathname), urls);
  if (!wanted) return false;
  if (!(await authorize(request, response, 'page', serving))) return true;
  await serving.preview.read();
  const file = fileOf(wanted.kind, wanted.id, await listFiles(serving.settings.content));
  if (file === undefined) {
    await sendRefusal(response, 404, 'none', serving);
    return true;
  }
  const { content } = serving.preview;
  const isPost = wanted.kind === 'posts' && content;
  const schema = isPost ? postsNow(content) : jsonSchemaOf(frontMatter[wanted.kind]);
  const write: WriteView = {
    ...wanted,
    file,
    schema,
    nextParts: content ? nextParts(wanted.id, content) : {},
  };
  handToPage(request, { write });
  // Astro's route is one page for all texts: one that cannot be read has to open as well.
  request.url = withoutEnd(request.url ?? '', url.pathname.slice(urls.desk.write().length));
  next();
  return true;
}

/** An address without the end of its path. */
function withoutEnd(address: string, end: string): string {
  const [path = '', ...query] = address.split(/(?=\?)/);
  return [path.endsWith(end) ? path.slice(0, -end.length) : path, ...query].join('');
}

/** Takes the key out of the address and into a cookie, so that it stands in no history and no picture of a screen. */
function takeKey(request: IncomingMessage, response: ServerResponse, url: URL, key: string): boolean {
  const given = url.searchParams.get(keyInAddress);
  if (given === null || !isThisMachine(request) || !isKey(given, key)) return false;
  url.searchParams.delete(keyInAddress);
  const to = url.pathname + url.search;
  const kept = {
    'Set-Cookie': cookieOf(key),
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  };
  // Whoever comes from the launcher's file comes from elsewhere, and brings the cookie only with a step of this page.
  if (request.headers['sec-fetch-site'] === 'cross-site') {
    response.writeHead(200, { ...kept, 'Content-Type': 'text/html; charset=utf-8' });
    response.end(leadingTo(to));
  } else response.writeHead(303, { ...kept, Location: to }).end();
  return true;
}

/** What an address of the page on which she writes means. */
function meantBy(path: string, urls: Urls): Pick<WriteView, 'kind' | 'id'> | undefined {
  const start = urls.desk.write();
  if (!path.startsWith(start) || !path.endsWith('/')) return undefined;
  const id = path.slice(start.length, -1);
  const [, page] = /^pages\/(.+)$/.exec(id) ?? [];
  return page === undefined ? { kind: 'posts', id } : { kind: 'pages', id: page };
}

function deskOf({ preview, settings, now }: Serving) {
  return {
    versions: versionsIn(settings.cache, settings.content, () => now().getTime()),
    folder: settings.content,
    files: () => listFiles(settings.content),
    now: () => ({
      content: preview.content,
      today: todayFrom(settings, preview.content?.site?.timeZone, now()),
    }),
    diagnostics: () => preview.diagnostics,
    changed: (file: string) => {
      preview.changed(file);
    },
  };
}
