import type { IncomingMessage, ServerResponse } from 'node:http';
import { deskRows, deskView } from '../../library/desk/desk.ts';
import { knownToReaders } from '../../library/desk/known-to-readers.ts';
import { todayFrom } from '../../library/content/today.ts';
import { isError, type Diagnostic } from '../../schema/diagnostic.ts';
import { deletedIn } from '../delete/deleted.ts';
import { whyStays } from '../delete/plan.ts';
import { isAside as areAside } from '../setup/bring-back.ts';
import { addressOf, previewUrls, diagnosticsAt } from './affected.ts';
import { bufferResponse, type PageResponse } from './buffered-response.ts';
import { liveScript } from './live.ts';
import { lastFailure } from '../machine-log.ts';
import { unsentFiles } from '../publish/unsent.ts';
import { failurePage, mendPage } from './mend-page.ts';
import type { Preview } from './preview.ts';
import type { Serving } from './serving.ts';
import { shellCss, type Html } from './shell.ts';
import { withDeskLink } from './desk-link.ts';
import { decodedAddress } from '../../schema/decoded.ts';
import { handToPage } from './hand-over.ts';
import { authorize } from './write/authorize.ts';

/**
 * Answers for a page, to a browser that knows the key: with what is to be mended where that keeps it from being
 * shown, else with Astro's page, once every save up to now has been read.
 *
 * @param url The page's address from the root of the host, with its query.
 * @param next Has Astro make the page.
 */
export async function page(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  serving: Serving,
  next: () => void,
): Promise<void> {
  const { preview, settings, now } = serving;
  const path = decodedAddress(url.pathname);
  if (!(await authorize(request, response, 'page', serving))) return;
  await preview.read();
  const urls = previewUrls(preview.content);
  const isDesk = path === urls.desk.list();
  if (isDesk) await preview.checked();
  const known = diagnosticsAt(path, preview.diagnostics, preview.content);
  const file = fileAt(path, preview);
  // What a text's own reading told may not be all.
  if (known.length > 0 && file) await preview.lookedAt(file);
  if (known.length > 0) {
    const all = diagnosticsAt(path, preview.diagnostics, preview.content);
    send(response, { status: 503, html: await mending(all.length > 0 ? all : known, serving) });
    return;
  }
  // The text is looked at beside the page being made.
  const looked = file === undefined || isDesk ? undefined : preview.lookedAt(file).catch(() => undefined);
  if (isDesk && preview.content) {
    const today = todayFrom(settings, preview.content.site?.timeZone, now());
    const unsent = await unsentFiles(settings, process.env);
    const rows = deskRows(preview.content, preview.diagnostics, today, unsent);
    const asked = {
      show: url.searchParams.get('show') ?? undefined,
      page: Number(url.searchParams.get('page') ?? 1),
    };
    const isAside = await areAside(settings.content);
    const { content } = preview;
    const isKnown = knownToReaders(content, today, unsent);
    const context = { content, files: content.files, today };
    const standing = content.pages.map(({ id, file }) => ({
      ...{ id, file },
      mayGo: whyStays(file, context, isKnown) === undefined,
    }));
    const hasDeleted = (await deletedIn(settings.content)).length > 0;
    const desk = deskView(rows, preview.diagnostics, asked);
    handToPage(request, { desk, standing, publish: { today }, isAside, hasDeleted });
  }
  const script = liveScript(urls.desk.live(preview.state));
  bufferResponse(response, async (page) => {
    await looked;
    const found = isDesk ? [] : diagnosticsAt(path, preview.diagnostics, preview.content);
    if (found.length > 0) return { status: 503, html: await mending(found, serving) };
    return settle(page, path, script, serving);
  });
  next();
}

/** Astro's page as it is sent: with a way to the desk; and another in its place when it failed. */
async function settle(
  page: PageResponse,
  path: string,
  script: Html,
  serving: Serving,
): Promise<PageResponse> {
  const { preview, root, keep } = serving;
  const urls = previewUrls(preview.content);
  const desk = urls.desk.list();
  // What fails half-way has sent a good status already, and no end.
  if (page.status < 500 && page.html.trimEnd().endsWith('</html>')) {
    const errors = preview.diagnostics.filter(isError).length;
    return path === desk
      ? { ...page, html: page.html.replace('</body>', () => `${script.text}</body>`) }
      : { ...page, html: withDeskLink(page.html, desk, errors, script) };
  }
  await preview.checked();
  const own = diagnosticsAt(path, preview.diagnostics, preview.content);
  // A page may need another, as every unknown address needs the page for that.
  const known = own.length > 0 ? own : preview.diagnostics.filter(isError);
  if (known.length > 0) return { status: 503, html: await mending(known, serving) };
  const message = lastFailure();
  const [first = ''] = message.split('\n');
  const html = failurePage(first, await keep(message), { urls, css: await shellCss(root, urls), script });
  return { status: 500, html };
}

/** The page that says what to mend. */
async function mending(diagnostics: readonly Diagnostic[], { preview, root }: Serving): Promise<string> {
  // Before anything is awaited: what changes meanwhile has the page loaded anew.
  const { state } = preview;
  const urls = previewUrls(preview.content);
  const css = await shellCss(root, urls);
  const script = liveScript(urls.desk.live(state));
  return mendPage({ diagnostics, urls, css, script });
}

/** The file of the text at an address, where it was saved after it was last looked at. */
function fileAt(path: string, { content, isUnchecked }: Preview): string | undefined {
  const urls = previewUrls(content);
  const texts = [...(content?.posts ?? []), ...(content?.pages ?? [])];
  return texts.find(({ file }) => isUnchecked(file) && addressOf(file, urls) === path)?.file;
}

function send(response: ServerResponse, { status, html }: PageResponse): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(html);
}
