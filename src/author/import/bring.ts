import type { ImportContext } from './context.ts';
import { availableParallelism } from 'node:os';
import { limited } from '../../library/content/limited.ts';
import type { BundleFile } from '../../import/bundle/bundle.ts';
import type { Brought, Item } from '../../import/item.ts';
import { mediaIndex } from '../../import/media-index.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import { oldAddresses } from './addresses.ts';
import { convert, titleFromWords, type Draft } from './convert.ts';
import { fileDoor, type FileDoor } from './files.ts';
import { existingBlog } from './existing-blog.ts';
import { onlyNew } from './only-new.ts';
import { checkDrafts, type CheckedDrafts } from './check-drafts.ts';
import { addTopics, moveAway, moveText } from './move.ts';
import { commentsIn, toldOf, toldOfLeftOut, type Outcome, type Told } from './outcome.ts';
import { pictureDoor, type PictureDoor } from './pictures.ts';
import { fileOf, type Planned } from './planned.ts';
import { planTexts } from './plan.ts';
import { closeStage, openStage, type Stage } from './stage.ts';
import { topicsFor, type Topics } from './topics.ts';

/** Brings an export along: made ready beside the posts, read by the check there, and then moved in text by text. */
export async function bring(context: ImportContext): Promise<Outcome> {
  const stage = await openStage(context.places);
  try {
    return await bringThrough(stage, context);
  } finally {
    await closeStage(context.places);
  }
}

async function bringThrough(stage: Stage, context: ImportContext): Promise<Outcome> {
  const { content, places, brought, answers } = context;
  const { news, before } = await onlyNew(context);
  const existing = await existingBlog(context);
  const topics = topicsFor(news, content.topics, answers, existing);
  const planned = planTexts(news, topics, await titlesFor(news), existing);
  const media = mediaIndex([...context.bundle.files, ...brought.flatMap(({ files: own }) => own ?? [])]);
  const files = fileDoor(stage.content);
  const door = pictureDoor(media, stage.content, (addresses) => context.fetched(addresses));
  // Many keep their address: then a link to it is one within the blog too.
  const homes = [...brought.map(({ home }) => home), answers.home, content.site?.address].flatMap(
    (one) => one ?? [],
  );
  const old = oldAddresses(planned, homes, ({ item }) => [...item.addresses, ...item.meant]);
  await addTopics({ ...places, content: stage.content }, topics.added);
  let done = 0;
  const inTurn = limited(availableParallelism());
  const ways = { old, media, files, isHere: existing.isTakenAddress };
  const converted = await allOf(
    planned.map((one) =>
      inTurn(async () => {
        const draft = await convert(one, door, ways);
        done += 1;
        context.progress(done, planned.length);
        return draft;
      }),
    ),
  );
  const drafts = converted.filter((draft) => draft !== undefined);
  const unread = planned
    .filter((_, at) => converted[at] === undefined)
    .map((one) => toldOf(one, 'left out', undefined));
  const checked = await checkDrafts(drafts, stage, context.today);
  const told = context.isDry
    ? wouldBecome(checked, context.today)
    : await moveIn(checked, stage, topics, context);
  return {
    sources: [...new Set(brought.map(({ source }) => source))],
    texts: [...told, ...unread, ...before, ...brought.flatMap(({ leftOut }) => leftOut).map(toldOfLeftOut)],
    comments: commentsIn(brought),
    pictures: { brought: door.counts.brought.size, missing: [...door.counts.missing] },
    files: [...files.brought],
    listed: brought
      .flatMap(({ listed }) => listed ?? [])
      .map(({ title, addresses }) => ({ title, became: becameOf(media.find(addresses), door, files) })),
    topics: topics.added.map(({ title }) => title),
    notes: [...context.notes, ...brought.flatMap(({ notes }) => notes)],
  };
}

/** All of them; the first that failed is thrown when none is at work any more that writes. */
async function allOf<Result>(works: readonly Promise<Result>[]): Promise<Result[]> {
  await Promise.allSettled(works);
  return Promise.all(works);
}

async function titlesFor(brought: readonly Brought[]): Promise<Map<Item, string>> {
  const titles = new Map<Item, string>();
  for (const item of brought.flatMap(({ items }) => items)) {
    if (item.title !== '') continue;
    const words = await titleFromWords(item);
    if (words !== '') titles.set(item, words);
  }
  return titles;
}

/** What became of a picture or a file that the export lists. */
function becameOf(file: BundleFile | undefined, door: PictureDoor, files: FileDoor): string {
  if (!file) return 'it is in none of the files you gave';
  const came = door.counts.brought.has(`${file.from}/${file.path}`) || files.has(file);
  return came ? 'it came along with the texts that show it' : 'no text shows it, so it stays where it is';
}

function stateOf({ held, kind, day }: Planned, today: CalendarDate): 'draft' | 'scheduled' | 'published' {
  if (held.length > 0) return 'draft';
  return kind === 'post' && day > today ? 'scheduled' : 'published';
}

function wouldBecome({ in: drafts, waiting }: CheckedDrafts, today: CalendarDate): Told[] {
  return [
    ...drafts.map((draft) => toldOf(draft, stateOf(draft, today), fileOf(draft))),
    ...[...waiting].map(([draft, why]) => toldOf(draft, 'waits', fileOf(draft), why)),
  ];
}

async function moveIn(
  { in: drafts, waiting, texts }: CheckedDrafts,
  stage: Stage,
  topics: Topics,
  { places, brought, today }: ImportContext,
): Promise<Told[]> {
  const told: Told[] = [];
  const from = (draft: Draft) => brought.find(({ items }) => items.includes(draft.item)) ?? brought[0];
  const used = new Set(drafts.flatMap((draft) => draft.topics));
  await addTopics(
    places,
    topics.added.filter(({ id }) => used.has(id)),
  );
  for (const draft of drafts) {
    const source = from(draft);
    if (!source) continue;
    const came = await moveText(draft, stage, places, source);
    if (came) told.push(toldOf(draft, stateOf(draft, today), fileOf(draft)));
    else
      told.push(
        toldOf(draft, 'left out', undefined, ['A file of its name appeared meanwhile. Run this again.']),
      );
  }
  for (const [draft, why] of waiting) {
    const place = await moveAway(draft, texts.get(draft) ?? '', stage, places);
    told.push(toldOf(draft, 'waits', place, why));
  }
  return told;
}
