import type { IncomingMessage, ServerResponse } from 'node:http';
import { colorNames } from '../../../art/color-sets.ts';
import { typefaceNames } from '../../../schema/looks.ts';
import { troubleInWords } from '../../disk-trouble.ts';
import { setSite } from '../../setup/site-file.ts';
import { previewUrls } from '../affected.ts';
import { formOf } from '../form.ts';
import { makePage } from '../hand-over.ts';
import type { Serving } from '../serving.ts';
import { authorize } from '../write/authorize.ts';

/** What can be chosen, by its field in `site.yaml`. */
const choices: Readonly<Record<string, readonly string[]>> = { colors: colorNames, typeface: typefaceNames };

/**
 * Answers whatever asks for the page on which she chooses colors and letters, or comes from it. It is not loaded anew
 * by itself: what she chooses is written, and leads on from there.
 *
 * @param url The address from the root of the host, with its query.
 * @param next Has Astro make the page.
 * @returns Whether it was such a request.
 */
export async function serveLook(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  serving: Serving,
  next: () => void,
): Promise<boolean> {
  const { preview } = serving;
  const { look } = previewUrls(preview.content).desk;
  if (url.pathname !== look) return false;
  const isAnswer = request.method === 'POST';
  if (!(await authorize(request, response, isAnswer ? 'data' : 'page', serving))) return true;
  if (!isAnswer) return makePage(request, preview, next, () => Promise.resolve({}));
  const form = await formOf(request);
  const found = Object.entries(choices).find(([field, names]) => names.includes(form?.get(field) ?? ''));
  const [field = ''] = found ?? [];
  const name = form?.get(field) ?? '';
  const wrong = found ? await chosen(field, name, serving) : 'This is nothing that there is to choose.';
  if (wrong === undefined) {
    response.writeHead(303, { Location: `${look}#sample-${name}`, 'Cache-Control': 'no-store' }).end();
    return true;
  }
  return makePage(request, preview, next, () => Promise.resolve({ look: { wrong } }));
}

/** Writes a choice into `site.yaml`. @returns What kept it from being written. */
async function chosen(
  field: string,
  name: string,
  { preview, settings }: Serving,
): Promise<string | undefined> {
  try {
    await setSite(settings.content, [[[field], name]]);
    preview.changed('site.yaml');
    await preview.read();
    return undefined;
  } catch (error) {
    return troubleInWords(error, settings.content);
  }
}
