import type { IncomingMessage, ServerResponse } from 'node:http';
import { todayFrom } from '../../../library/content/today.ts';
import { previewUrls } from '../affected.ts';
import type { DeskRequest } from '../desk-page.ts';
import { jsonOf } from '../write/body.ts';
import { authorize } from '../write/authorize.ts';
import { sendJson } from '../write/respond.ts';
import type { Publication } from './publication.ts';
import { handToPage } from '../hand-over.ts';

/** Answers for the page from which she publishes, and for what comes from it. */
export async function servePublishing({
  request,
  response,
  url,
  serving,
  next,
}: DeskRequest): Promise<boolean> {
  const { preview, settings, publication, now } = serving;
  const { publish } = previewUrls(preview.content).desk;
  if (url.pathname === publish()) {
    if (!(await authorize(request, response, 'page', serving))) return true;
    await preview.read();
    // Without the data files there is no page: what is to be mended is shown in its place, as everywhere.
    if (!preview.content?.site) return false;
    const today = todayFrom(settings, preview.content.site.timeZone, now());
    handToPage(request, { publish: { today } });
    next();
    return true;
  }
  if (url.pathname !== publish('news') && url.pathname !== publish('answer')) return false;
  if (!(await authorize(request, response, 'data', serving))) return true;
  if (url.pathname === publish('news')) follow(response, publication);
  else await hear(request, response, publication);
  return true;
}

/** No answer is longer: an address, a path, a name. */
const mostWords = 1000;

/** Tells how it goes, as server-sent events, for as long as the page is open. */
function follow(response: ServerResponse, publication: Publication): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write('retry: 500\n\n');
  const stop = publication.watch((news) => {
    response.write(`data: ${JSON.stringify(news)}\n\n`);
  });
  response.on('close', stop);
}

async function hear(
  request: IncomingMessage,
  response: ServerResponse,
  publication: Publication,
): Promise<void> {
  const { is, words } = (await jsonOf(request)) ?? {};
  if (is === 'begin') {
    publication.begin(words === 'anew');
    sendJson(response, 200, {});
  } else if (is === 'answer' && typeof words === 'string' && words.length <= mostWords) {
    const asked = publication.answer(words);
    sendJson(response, asked ? 200 : 409, asked ? {} : { why: 'Nothing is asked at the moment.' });
  } else sendJson(response, 400, { why: 'This is nothing that the desk asks for.' });
}
