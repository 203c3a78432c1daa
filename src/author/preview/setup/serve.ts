import type { IncomingMessage, ServerResponse } from 'node:http';
import { atDesk } from '../../../schema/at-desk.ts';
import { troubleInWords } from '../../disk-trouble.ts';
import { previewUrls } from '../affected.ts';
import { formOf } from '../form.ts';
import { makePage } from '../hand-over.ts';
import type { Serving } from '../serving.ts';
import { readAtStart } from '../at-start.ts';
import { authorize } from '../write/authorize.ts';
import { answerStep } from './answer.ts';
import { setupView, type Refused } from './view.ts';
import { waitPage } from './wait-page.ts';
import { shellCss } from '../shell.ts';

/** More than all topics with their sentences, in any script. */
const mostBytes = 400_000;

/**
 * Answers whatever asks for the page on which the blog is set up, or comes from it. Each screen is a form.
 *
 * @param url The address from the root of the host, with its query.
 * @param next Has Astro make the page.
 * @returns Whether it was such a request.
 */
export async function serveSetup(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  serving: Serving,
  next: () => void,
): Promise<boolean> {
  const { preview, settings } = serving;
  if (url.pathname !== previewUrls(preview.content).desk.setup()) return false;
  const isAnswer = request.method === 'POST';
  if (!(await authorize(request, response, isAnswer ? 'data' : 'page', serving))) return true;
  const step = url.searchParams.get('step');
  const refused = isAnswer ? await answered(request, response, step, serving) : {};
  if (!refused) return true;
  return makePage(request, preview, next, async () => ({
    setup: await setupView({ content: settings.content, root: serving.root }, step, refused),
  }));
}

/** Keeps what was answered. @returns What could not be kept; nothing where the next screen was sent for. */
async function answered(
  request: IncomingMessage,
  response: ServerResponse,
  step: string | null,
  serving: Serving,
): Promise<Refused | undefined> {
  const { preview, settings } = serving;
  const form = await formOf(request, mostBytes);
  if (!form) return { why: ['This is no form of the desk.'] };
  const before = preview.content && readAtStart(preview.content);
  try {
    const done = await answerStep({ content: settings.content, root: serving.root }, step ?? '', form);
    preview.changed('');
    await preview.read();
    if ('refused' in done) return done.refused;
    await lead(response, form.has('desk') ? undefined : done.next, before, serving);
    return undefined;
  } catch (error) {
    return { why: [atDesk(troubleInWords(error, settings.content))] };
  }
}

/**
 * Leads to the next screen; where the preview begins anew for what was said, once it has.
 *
 * @param step The next screen; without one, her desk.
 */
async function lead(
  response: ServerResponse,
  step: string | undefined,
  before: string | undefined,
  { preview, root }: Serving,
): Promise<void> {
  const urls = previewUrls(preview.content);
  const to = step === undefined ? urls.desk.list() : urls.desk.setup(step);
  if (preview.content && readAtStart(preview.content) === before) {
    response.writeHead(303, { Location: to, 'Cache-Control': 'no-store' }).end();
    return;
  }
  const css = await shellCss(root, urls);
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(waitPage(to, css));
}
