import type { IncomingMessage, ServerResponse } from 'node:http';
import { atDesk } from '../../../schema/at-desk.ts';
import { troubleInWords } from '../../disk-trouble.ts';
import { previewUrls } from '../affected.ts';
import { formPage } from '../desk-page.ts';
import { formOf } from '../form.ts';
import type { Serving } from '../serving.ts';
import { readAtStart } from '../at-start.ts';
import { answerStep } from './answer.ts';
import { setupView, type Refused } from './view.ts';
import { waitPage } from './wait-page.ts';
import { shellCss } from '../shell.ts';

/** More than all topics with their sentences, in any script. */
const mostBytes = 400_000;

/** Answers for the page on which the blog is set up, and for what comes from it. Each screen is a form. */
export const serveSetup = formPage<Refused>({
  address: (desk) => desk.setup(),
  async answer({ request, response, url, serving }) {
    const refused = await answered(request, response, url.searchParams.get('step'), serving);
    return refused && { shows: refused };
  },
  async shown({ url, serving }, refused = {}) {
    const step = url.searchParams.get('step');
    const { settings, root } = serving;
    return { setup: await setupView({ content: settings.content, root }, step, refused) };
  },
});

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
