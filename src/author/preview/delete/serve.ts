import type { DeletedView } from '../../../library/desk/deleted-view.ts';
import { idOf } from '../../../library/content/document.ts';
import { listFiles } from '../../../library/content/files.ts';
import { todayFrom } from '../../../library/content/today.ts';
import { bringBack, deletedIn, forget, putAway } from '../../delete/deleted.ts';
import { planDeletion, type DeleteContext } from '../../delete/plan.ts';
import { troubleInWords } from '../../disk-trouble.ts';
import { unsentFiles } from '../../publish/unsent.ts';
import { previewUrls } from '../affected.ts';
import { formPage } from '../desk-page.ts';
import { formOf } from '../form.ts';
import type { Serving } from '../serving.ts';
import { inTurn } from '../write/save.ts';
import { kindOfText } from '../write/texts.ts';
import { versionsIn } from '../write/versions.ts';
import { askedShown, deletedShown, whyItStays } from './shown.ts';

/** Where she goes on; or what kept it from being done. */
type Done = { readonly to: string } | { readonly wrong: string };

/** Answers for the page on which drafts are deleted and brought back, and for what comes from it: the text to delete stands in its query. */
export const serveDeleting = formPage<string>({
  address: (desk) => desk.deleted(),
  async answer({ request, serving }) {
    const done = await doneWith(await formOf(request), serving);
    return 'wrong' in done ? { shows: done.wrong } : done;
  },
  async shown({ url, serving }, wrong) {
    const file = url.searchParams.get('file');
    const context = file === null ? undefined : await contextOf(serving);
    const deletion = context && file !== null ? await planDeletion(file, context) : undefined;
    const deleted: DeletedView = {
      asked: context && deletion && askedShown(deletion, context.content),
      deleted: (await deletedIn(serving.settings.content)).map(deletedShown),
      wrong,
    };
    return { deleted };
  },
});

/** Does what a button asks for. */
async function doneWith(form: URLSearchParams | undefined, serving: Serving): Promise<Done> {
  const does = form?.get('do');
  const what = form?.get('what') ?? '';
  try {
    if (does === 'delete') return await deleted(what, serving);
    if (does === 'back') return await broughtBack(what, serving);
    if (does === 'forget') return await forgotten(what, serving);
    return { wrong: 'This is nothing that the desk asks for.' };
  } catch (error) {
    return { wrong: troubleInWords(error, serving.settings.content) };
  }
}

async function deleted(file: string, serving: Serving): Promise<Done> {
  const { preview, settings } = serving;
  return inTurn(async () => {
    await preview.read();
    const context = await contextOf(serving);
    if (!context) return { wrong: 'There is something to mend first. Your desk says what.' };
    const deletion = await planDeletion(file, context);
    if (deletion.stays) return { wrong: whyItStays(deletion.stays).why };
    const name = await putAway(settings.content, deletion, context.today);
    if (name === undefined) return { wrong: whyItStays('none').why };
    await read([file, ...deletion.beside], serving);
    return { to: `${previewUrls(preview.content).desk.deleted()}#${encodeURIComponent(name)}` };
  });
}

async function broughtBack(name: string, serving: Serving): Promise<Done> {
  const { preview, settings } = serving;
  const back = await inTurn(() => bringBack(settings.content, name));
  if ('why' in back) return { wrong: back.why };
  await read([back.file], serving);
  const { desk } = previewUrls(preview.content);
  return { to: desk.write(kindOfText(back.file), idOf(back.file)) };
}

async function forgotten(name: string, { preview, settings, now }: Serving): Promise<Done> {
  const file = await inTurn(() => forget(settings.content, name));
  if (file === undefined) return { wrong: 'This is not there any more. Look at the list again.' };
  // Another text may have its name by now: what that was stays.
  if (!(await listFiles(settings.content)).includes(file)) {
    await versionsIn(settings.cache, settings.content, () => now().getTime()).forget(file);
  }
  return { to: previewUrls(preview.content).desk.deleted() };
}

async function contextOf({ preview, settings, now }: Serving): Promise<DeleteContext | undefined> {
  const { content } = preview;
  if (!content) return undefined;
  return {
    content,
    files: await listFiles(settings.content),
    today: todayFrom(settings, content.site?.timeZone, now()),
    unsent: await unsentFiles(settings, process.env),
  };
}

async function read(files: readonly string[], { preview }: Serving): Promise<void> {
  for (const file of files) preview.changed(file);
  await preview.read();
}
