import type { IncomingMessage, ServerResponse } from 'node:http';
import { previewUrls } from '../affected.ts';
import type { Serving } from '../serving.ts';
import { shellCss } from '../shell.ts';
import { refusalOf } from './guard.ts';
import { refusalPage, type Refusal } from './refusal-page.ts';
import { sendJson } from './respond.ts';

/**
 * Lets a request of the desk in that may read and write what is hers, and tells any other why not.
 *
 * @returns Whether it may come in; the answer is given where it may not.
 */
export async function authorize(
  request: IncomingMessage,
  response: ServerResponse,
  opens: 'page' | 'data',
  serving: Serving,
): Promise<boolean> {
  const refusal = refusalOf(request, serving.key, opens);
  if (!refusal) return true;
  if (opens === 'data') sendJson(response, 403, { refusal });
  else await sendRefusal(response, 403, refusal, serving);
  return false;
}

/** Sends the page that says why another is not shown. */
export async function sendRefusal(
  response: ServerResponse,
  status: number,
  why: Refusal,
  { root, preview }: Serving,
): Promise<void> {
  const urls = previewUrls(preview.content);
  const css = await shellCss(root, urls);
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(refusalPage(why, urls, css));
}
