import type { ReplaceView } from '../../../library/desk/replace-view.ts';
import { troubleInWords } from '../../disk-trouble.ts';
import type { Asked } from '../../replace/asked.ts';
import { previewUrls } from '../affected.ts';
import { formPage } from '../desk-page.ts';
import { formOf } from '../form.ts';
import type { Serving } from '../serving.ts';
import { versionsIn } from '../write/versions.ts';
import { carryOut, putBack, type Chosen, type ReplaceContext } from './carry-out.ts';
import { findInAll } from './folder.ts';
import { keepReplaced, lastReplaced } from './record.ts';
import { foundShown, lastShown } from './shown.ts';

/** More than the form with the most places sends. */
const mostBytes = 500_000;

/** What came of a form: the words asked for, and what kept it from being done. */
interface State {
  readonly asked: Asked;
  readonly wrong: string | undefined;
  /** Which button it was. */
  readonly does: string;
}

/**
 * Answers for the page on which words are found and replaced in all texts, or comes from it. What she looks
 * for stands in no address: it may be a name.
 */
export const serveReplacing = formPage<State>({
  address: ({ replace }) => replace,
  async answer({ request, serving }) {
    const form = await formOf(request, mostBytes);
    const asked = askedIn(form);
    const does = form?.get('do') ?? '';
    const wrong = form ? await done(does, form, asked, serving) : 'This is nothing that the desk asks for.';
    if (wrong === undefined && (does === 'replace' || does === 'back')) {
      return { to: previewUrls(serving.preview.content).desk.replace };
    }
    return { shows: { asked, wrong, does } };
  },
  async shown({ serving }, state) {
    const { settings } = serving;
    const { asked, wrong, does } = state ?? { asked: askedIn(undefined), wrong: undefined, does: '' };
    const isLooking = (does === 'find' || does === 'none') && wrong === undefined;
    const found = isLooking ? await findInAll(settings.content, asked, languageOf(serving)) : undefined;
    const last = isLooking ? undefined : await lastReplaced(settings.cache, settings.content);
    const replace: ReplaceView = {
      ...asked,
      wrong,
      found: found && foundShown(found, does === 'find'),
      last: last && lastShown(last),
    };
    return { replace };
  },
});

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
