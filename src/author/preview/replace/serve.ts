import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ReplaceView } from '../../../library/desk/replace-view.ts';
import { troubleInWords } from '../../disk-trouble.ts';
import type { Asked } from '../../replace/asked.ts';
import { previewUrls } from '../affected.ts';
import { formOf } from '../form.ts';
import { makePage } from '../hand-over.ts';
import type { Serving } from '../serving.ts';
import { authorize } from '../write/authorize.ts';
import { versionsIn } from '../write/versions.ts';
import { carryOut, putBack, type Chosen, type ReplaceContext } from './carry-out.ts';
import { findInAll } from './folder.ts';
import { keepReplaced, lastReplaced } from './record.ts';
import { foundShown, lastShown } from './shown.ts';

/** More than the form with the most places sends. */
const mostBytes = 500_000;

/**
 * Answers whatever asks for the page on which words are found and replaced in all texts, or comes from it. What she looks
 * for stands in no address: it may be a name.
 *
 * @param url The address from the root of the host, with its query.
 * @param next Has Astro make the page.
 * @returns Whether it was such a request.
 */
export async function serveReplacing(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  serving: Serving,
  next: () => void,
): Promise<boolean> {
  const { preview, settings } = serving;
  const { desk } = previewUrls(preview.content);
  if (url.pathname !== desk.replace) return false;
  const isForm = request.method === 'POST';
  if (!(await authorize(request, response, isForm ? 'data' : 'page', serving))) return true;
  const form = isForm ? await formOf(request, mostBytes) : new URLSearchParams();
  const asked = askedIn(form);
  const does = form?.get('do') ?? '';
  const wrong = form ? await done(does, form, asked, serving) : 'This is nothing that the desk asks for.';
  if (wrong === undefined && (does === 'replace' || does === 'back')) {
    response.writeHead(303, { Location: desk.replace, 'Cache-Control': 'no-store' }).end();
    return true;
  }
  return makePage(request, preview, next, async () => {
    const isLooking = (does === 'find' || does === 'none') && wrong === undefined;
    const found = isLooking ? await findInAll(settings.content, asked, languageOf(serving)) : undefined;
    const last = isLooking ? undefined : await lastReplaced(settings.cache, settings.content);
    const shown: ReplaceView = {
      ...asked,
      wrong,
      found: found && foundShown(found, does === 'find'),
      last: last && lastShown(last),
    };
    return { replace: shown };
  });
}

/** What she asks for, in a form or in none. */
function askedIn(form: URLSearchParams | undefined): Asked {
  const words = (name: string) =>
    (form?.get(name) ?? '')
      .replace(/[\r\n\t]+/g, ' ')
      .trim()
      .slice(0, 300);
  return {
    find: words('find'),
    put: words('put'),
    wholeWords: form?.has('whole') ?? false,
    sameCapitals: form?.has('capitals') ?? false,
  };
}

/** Does what a button asks for. @returns Why it cannot be done, or not all of it. */
async function done(
  does: string,
  form: URLSearchParams,
  asked: Asked,
  serving: Serving,
): Promise<string | undefined> {
  const { settings } = serving;
  if (['find', 'none', 'replace'].includes(does)) {
    if (asked.find === '') return 'Type the words that are to be found.';
    if (asked.find === asked.put) return 'Both are the same. Type what is to stand there instead.';
  }
  try {
    if (does === 'replace') {
      const chosen = chosenIn(form);
      if (chosen.length === 0)
        return 'No place was chosen, and nothing was changed. Look for the words once more.';
      await carryOut(asked, chosen, contextOf(serving));
    }
    if (does === 'back') {
      const last = await lastReplaced(settings.cache, settings.content);
      if (!last || last.back) return 'There is nothing here that could be put back.';
      await putBack(last, contextOf(serving));
    }
    return undefined;
  } catch (error) {
    return troubleInWords(error, settings.content);
  }
}

/** The places that she left checked, text by text. */
function chosenIn(form: URLSearchParams): Chosen[] {
  const places = Map.groupBy(form.getAll('place'), (key) => key.split('.')[0] ?? '');
  return form.getAll('text').flatMap((typed) => {
    const [, at = '', version = '', file = ''] = /^(\d+) (\w+) (.+)$/.exec(typed) ?? [];
    const own = places.get(at)?.map((key) => Number(key.split('.')[1])) ?? [];
    return own.length === 0 ? [] : [{ file, version, places: new Set(own) }];
  });
}

function contextOf(serving: Serving): ReplaceContext {
  const { preview, settings, now } = serving;
  const { cache, content: folder } = settings;
  return {
    folder,
    language: languageOf(serving),
    versions: versionsIn(cache, folder, () => now().getTime()),
    changed: (file) => {
      preview.changed(file);
    },
    record: (what) => keepReplaced(cache, folder, what),
  };
}

function languageOf({ preview }: Serving): string {
  return preview.content?.site?.language ?? 'en';
}
