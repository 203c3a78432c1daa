import { previewUrls } from '../affected.ts';
import type { DeskRequest } from '../desk-page.ts';
import type { Serving } from '../serving.ts';
import { authorize } from '../write/authorize.ts';
import { answerImport, importActions, type ImportDesk } from './requests.ts';
import { uploadsIn } from './uploads.ts';

const desks = new WeakMap<Serving, ImportDesk>();

/** One for each preview: what her browser sent, and what was read of it. */
function deskOf(serving: Serving): ImportDesk {
  const { settings, preview, now, keep } = serving;
  const desk = desks.get(serving) ?? {
    settings,
    uploads: uploadsIn(settings.cache),
    urls: previewUrls(preview.content),
    now,
    keep,
  };
  desks.set(serving, desk);
  return desk;
}

/** Answers for the page on which a blog is brought along, and for what comes from it. */
export async function serveImport({ request, response, url, serving, next }: DeskRequest): Promise<boolean> {
  const { desk } = previewUrls(serving.preview.content);
  const action = importActions.find((one) => url.pathname === desk.import(one));
  if (action) {
    if (await authorize(request, response, 'data', serving))
      await answerImport(request, response, action, url.searchParams, deskOf(serving));
    return true;
  }
  if (url.pathname !== desk.import()) return false;
  if (!(await authorize(request, response, 'page', serving))) return true;
  await serving.preview.read();
  next();
  return true;
}
