import type { IncomingMessage } from 'node:http';
import { listFiles } from '../../../library/content/files.ts';
import { mostBytes } from '../../../library/content/pictures.ts';
import type { MenuView } from '../../../library/desk/menu-view.ts';
import type { NewField } from '../../../library/edit/with-fields.ts';
import { usualMenu } from '../../../library/queries/menu.ts';
import { atDesk } from '../../../schema/at-desk.ts';
import { portrait as portraitSchema } from '../../../schema/own-pictures.ts';
import { menuKey, type Menu } from '../../../schema/menu.ts';
import type { Site } from '../../../schema/site.ts';
import { tidied } from '../../ask/until.ts';
import { troubleInWords } from '../../disk-trouble.ts';
import { changedMenu, type MenuWanted } from '../../menu/changed-menu.ts';
import { ownPictureNames, placeOwnPicture, type OwnPictureName } from '../../menu/own-picture.ts';
import { moveIn } from '../../reorder.ts';
import { setSite } from '../../setup/site-file.ts';
import { previewUrls } from '../affected.ts';
import { formPage } from '../desk-page.ts';
import { formOf, formWithFilesOf } from '../form.ts';
import { movedTo } from '../moved-to.ts';
import type { Serving } from '../serving.ts';
import { inTurn } from '../write/save.ts';

type Done = { readonly to: string } | { readonly wrong: string };

/**
 * Answers for the page on which the menu is put together and the blog's own pictures are chosen, and for what comes
 * from it: one form for the menu, and one with a file for each picture.
 */
export const serveMenu = formPage<MenuView>({
  address: ({ menu }) => menu,
  async answer({ request, serving }) {
    const { part, done, form } = await answered(request, serving);
    if ('wrong' in done) return { shows: { wrong: { part, why: done.wrong }, typed: typedIn(form) } };
    return { to: `${previewUrls(serving.preview.content).desk.menu}#${done.to}` };
  },
  shown: (_, menu) => Promise.resolve(menu ? { menu } : {}),
});

async function answered(request: IncomingMessage, serving: Serving) {
  const files = await formWithFilesOf(request, mostBytes);
  const which = ownPictureNames.find((name) => name === files?.get('picture'));
  if (files && which)
    return { part: which, form: files, done: await kept(serving, () => picture(which, files, serving)) };
  const form = files ? undefined : await formOf(request);
  const done = form
    ? await kept(serving, () => menuOf(form, serving))
    : { wrong: 'This is no form of the desk, or the file is too large.' };
  return { part: 'menu' as const, form, done };
}

/** Does one thing after the other, and says in words what kept it from being done. */
async function kept({ settings }: Serving, work: () => Promise<Done>): Promise<Done> {
  try {
    return await inTurn(work);
  } catch (error) {
    return { wrong: atDesk(troubleInWords(error, settings.content)) };
  }
}

async function menuOf(form: URLSearchParams, serving: Serving): Promise<Done> {
  const site = await siteNow(serving);
  const does = form.get('do') ?? '';
  if (does === 'usual') {
    await write([[['menu'], undefined]], serving);
    return { to: 'menu' };
  }
  const now: Menu = site?.menu ?? usualMenu;
  if (JSON.stringify(form.getAll('entry')) !== JSON.stringify(now.map(menuKey))) {
    return {
      wrong: 'The menu was changed elsewhere meanwhile. This is how it is now; what you typed is not kept.',
    };
  }
  const wanted = wantedIn(form, does);
  const changed = changedMenu(now, wanted);
  if ('why' in changed) return { wrong: changed.why };
  await write(fieldsFor(changed.menu, now, site?.menu !== undefined), serving);
  const { moves } = wanted;
  if (!moves || moves.does === 'out') return { to: 'menu' };
  return { to: movedTo(moves.does, moves.at, now.length) };
}

function wantedIn(form: URLSearchParams, does: string): MenuWanted {
  const adds = form.get('add') ?? '';
  const address = tidied(form.get('link') ?? '');
  return {
    labels: form.getAll('label'),
    moves: moveIn(does),
    ...(adds !== '' && { adds }),
    ...(address !== '' && { link: { address, label: form.get('link-label') ?? '' } }),
  };
}

/** What is written: words alone where nothing else changed, so that the rest of the menu stays as it was typed. */
function fieldsFor(next: Menu, now: Menu, isOwn: boolean): NewField[] {
  if (JSON.stringify(next) === JSON.stringify(now)) return [];
  const isSameOrder = JSON.stringify(next.map(menuKey)) === JSON.stringify(now.map(menuKey));
  if (!isOwn || !isSameOrder) return [[['menu'], next.map((entry) => ({ ...entry }))]];
  return next.flatMap(({ label }, at): NewField[] =>
    label === now[at]?.label ? [] : [[['menu', at, 'label'], label]],
  );
}

async function picture(which: OwnPictureName, form: FormData, serving: Serving): Promise<Done> {
  const { settings } = serving;
  const site = await siteNow(serving);
  if (form.get('do') === 'out') {
    await write([[[which], undefined]], serving);
    return { to: which };
  }
  const chosen = form.get('file');
  const file = chosen instanceof File && chosen.size > 0 ? chosen : undefined;
  if (!file && site?.[which] === undefined) return { wrong: 'Choose a picture first.' };
  const alt = wordsIn(form, 'alt');
  if (which === 'portrait') {
    const found = portraitSchema.shape.alt.safeParse(alt).error?.issues[0];
    if (found) {
      return {
        wrong:
          alt === ''
            ? 'Say what the picture shows, for those who cannot see it.'
            : `“${alt}” ${found.message}.`,
      };
    }
  }
  const src =
    file &&
    (await placeOwnPicture(settings.content, await listFiles(settings.content), which, {
      name: file.name,
      bytes: Buffer.from(await file.arrayBuffer()),
    }));
  if (src !== undefined) serving.preview.changed(src.slice(2));
  await write(pictureFields(which, src, alt, form.has('alone')), serving);
  return { to: which };
}

function pictureFields(
  which: OwnPictureName,
  src: string | undefined,
  alt: string,
  alone: boolean,
): NewField[] {
  if (which === 'icon') return src === undefined ? [] : [[['icon'], src]];
  return [
    ...(src === undefined ? [] : [[[which, 'src'], src] as const]),
    ...(which === 'logo' ? [[['logo', 'alone'], alone || undefined] as const] : []),
    [[which, 'alt'], alt === '' ? undefined : alt],
  ];
}

async function siteNow({ preview }: Serving): Promise<Site | undefined> {
  await preview.read();
  return preview.content?.site;
}

async function write(fields: readonly NewField[], { preview, settings }: Serving): Promise<void> {
  if (fields.length === 0) return;
  await setSite(settings.content, fields);
  preview.changed('site.yaml');
  await preview.read();
}

function wordsIn(form: FormData, name: string): string {
  const typed = form.get(name);
  return typeof typed === 'string' ? tidied(typed) : '';
}

function typedIn(form: URLSearchParams | FormData | undefined): MenuView['typed'] {
  const names = ['label', 'link', 'link-label', 'alt', 'alone'];
  return Object.fromEntries(
    names.map((name) => [name, form?.getAll(name).filter((one) => typeof one === 'string') ?? []]),
  );
}
