import { todayFrom } from '../../../library/content/today.ts';
import type { BookKind } from '../../../library/urls.ts';
import { atDesk } from '../../../schema/at-desk.ts';
import { troubleInWords } from '../../disk-trouble.ts';
import { moveIn } from '../../reorder.ts';
import { changedOrder, type OrderWanted } from '../../series/order.ts';
import { postsOf } from '../../series/posts-of.ts';
import { removeBook, saveBook, type BookContext, type SavedBook } from '../../series/save.ts';
import { previewUrls } from '../affected.ts';
import { formPage } from '../desk-page.ts';
import { formOf } from '../form.ts';
import { movedTo } from '../moved-to.ts';
import type { Serving } from '../serving.ts';
import { inTurn } from '../write/save.ts';
import { versionsIn } from '../write/versions.ts';
import { seriesShown, type RefusedBook } from './shown.ts';

/** A form with the posts of a long series in it. */
const mostBytes = 200_000;

/**
 * Answers for the page on which series and reading paths are begun and put in order, and for what comes from it. Each
 * is a form of its own; the post from which she comes stands in its query.
 */
export const serveSeries = formPage<RefusedBook>({
  address: (desk) => desk.series(),
  async answer({ request, url, serving }) {
    const form = (await formOf(request, mostBytes)) ?? new URLSearchParams();
    await serving.preview.read();
    const done = await answered(form, fromIn(url), serving);
    return 'to' in done ? done : { shows: done };
  },
  shown({ url, serving }, refused) {
    const { content } = serving.preview;
    const today = todayFrom(serving.settings, content?.site?.timeZone, serving.now());
    return Promise.resolve(content ? { series: seriesShown(content, today, fromIn(url), refused) } : {});
  },
});

function fromIn(url: URL): string | undefined {
  return url.searchParams.get('from') ?? undefined;
}

/** Does what a form asks for. @returns Where she goes on, or what was typed and why it cannot be kept. */
async function answered(
  form: URLSearchParams,
  from: string | undefined,
  serving: Serving,
): Promise<{ readonly to: string } | RefusedBook> {
  const kind: BookKind = form.get('kind') === 'paths' ? 'paths' : 'series';
  const typed = {
    kind,
    id: form.get('id') || undefined,
    title: form.get('title') ?? '',
    description: form.get('description') ?? '',
    first: form.get('add') || undefined,
  };
  try {
    const saved = await inTurn(() => written(typed, form, serving));
    await serving.preview.read();
    return 'why' in saved
      ? { ...typed, why: saved.why }
      : { to: whereTo(typed.id, saved, form, kind, from, serving) };
  } catch (error) {
    return { ...typed, why: atDesk(troubleInWords(error, serving.settings.content)) };
  }
}

async function written(
  { kind, id, title, description, first }: Omit<RefusedBook, 'why'>,
  form: URLSearchParams,
  serving: Serving,
): Promise<SavedBook> {
  await serving.preview.read();
  const context = contextOf(serving);
  if (!context) return { why: 'There is something to mend first. Your desk says what.' };
  const now = id === undefined ? [] : postsOf(kind, id, context.content);
  const all = kind === 'series' ? context.content.series : context.content.paths;
  const isGone = id !== undefined && !all.some((one) => one.id === id);
  if (isGone || JSON.stringify(now) !== JSON.stringify(form.getAll('post'))) {
    return { why: 'It was changed elsewhere meanwhile. This is how it is now.' };
  }
  if (id !== undefined && form.get('do') === 'remove') return removeBook(kind, id, context);
  const posts = changedOrder(now, orderIn(form, first));
  return saveBook({ kind, id, title, description, posts }, context);
}

function orderIn(form: URLSearchParams, adds: string | undefined): OrderWanted {
  return { moves: moveIn(form.get('do')), ...(adds !== undefined && { adds }) };
}

function whereTo(
  before: string | undefined,
  saved: Extract<SavedBook, { id: string }>,
  form: URLSearchParams,
  kind: BookKind,
  from: string | undefined,
  { preview }: Serving,
): string {
  const { desk } = previewUrls(preview.content);
  if (before === undefined && from !== undefined) return desk.write('posts', from);
  const { moves } = orderIn(form, undefined);
  const place = `${kind}-${encodeURIComponent(saved.id)}`;
  if (!moves || moves.does === 'out') return `${desk.series()}#${form.get('do') === 'remove' ? kind : place}`;
  return `${desk.series()}#${place}-${movedTo(moves.does, moves.at, form.getAll('post').length)}`;
}

function contextOf({ preview, settings, now }: Serving): BookContext | undefined {
  const { content } = preview;
  const versions = versionsIn(settings.cache, settings.content, () => now().getTime());
  return (
    content && {
      content,
      today: todayFrom(settings, content.site?.timeZone, now()),
      keep: versions.before,
      changed: (file) => {
        preview.changed(file);
      },
    }
  );
}
