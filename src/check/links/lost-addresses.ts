import type { AddressRecord } from '../../library/content/address-record.ts';
import { urlsOf } from '../../library/urls.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import { inWords } from '../../schema/explain/dates.ts';
import { nearest, slugsOf } from '../../schema/nearest.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { type Document, soundPost } from '../../library/content/document.ts';
import type { CheckContext } from '../context.ts';
import type { Visibility } from '../../library/content/visibility.ts';

const urls = urlsOf({ address: 'https://example.org/' });

/** An address that nothing answers, and where the record has it. */
interface Lost {
  readonly address: string;
  readonly name: string;
  readonly message: string;
  readonly at: Pick<Diagnostic, 'file' | 'line'>;
}

/**
 * Addresses at which nothing lies any more.
 *
 * @param gone Those addresses, with the day each was first published.
 * @param record All that readers were given: what stands in it is not new.
 */
export function lost(
  context: CheckContext,
  gone: AddressRecord,
  record: AddressRecord,
  today: CalendarDate,
  lines: ReadonlyMap<string, number>,
): Diagnostic[] {
  return [...gone].map(([address, day]) => {
    const name = address.split('/').at(-2) ?? '';
    const line = lines.get(address);
    const one: Lost = {
      address,
      name,
      message: `Readers have known "${address}" since ${inWords(day)}, and nothing lies there any more.`,
      at: { file: 'addresses.txt', ...(line !== undefined && { line }) },
    };
    return lostRecord(one, context, record) ?? lostText(one, context, record, today);
  });
}

/** A post or page that was renamed or taken away. */
function lostText(lost: Lost, context: CheckContext, record: AddressRecord, today: CalendarDate): Diagnostic {
  const { address, name, message, at } = lost;
  const page = address === urls.page(name);
  const ours = page || address === urls.post(name);
  const texts = context.documents.filter(
    (one) => (one.kind === 'page') === page && isOpen(context.visibilityOf(one)),
  );
  const now = renamed(name, texts, record, context.content.site?.language);
  const file = `${page ? 'pages' : 'posts'}/${name}.mdx`;
  const back = page
    ? `\nIf not, bring back ${file}.`
    : `\nIf not, bring back ${file}, and if it is not to be read any more, add to its top:\nwithdrawn: ${today}`;
  const restore = ours ? back : '';
  if (now) {
    const typed = `aliases: [${[...(now.data?.aliases ?? []), address].join(', ')}]`;
    const help = `If this is what lay there, it has to have at its top:\n${typed}${restore}`;
    return { file: now.file, message, help };
  }
  const elsewhere = `If its text has another name now, add to the top of its file:\naliases: [${address}]`;
  return { ...at, message, help: `${elsewhere}${restore}` };
}

function isOpen(visibility: Visibility | undefined): boolean {
  return visibility === 'public' || visibility === 'withdrawn';
}

/** The text that most likely lay at an address: rather one that readers do not know yet. */
function renamed(
  name: string,
  texts: readonly Document[],
  record: AddressRecord,
  language: string | undefined,
): Document | undefined {
  const namesOf = (one: Document) => namesIn(language, one);
  const fresh = texts.filter(({ kind, id }) => !record.has(kind === 'post' ? urls.post(id) : urls.page(id)));
  return (
    mostAlike(name, fresh, namesOf) ??
    fresh.find((one) => namesOf(one).some((other) => shareWords(name, other))) ??
    (fresh.length === 1 ? fresh[0] : undefined) ??
    mostAlike(name, texts, namesOf)
  );
}

function mostAlike(
  name: string,
  texts: readonly Document[],
  namesOf: (one: Document) => readonly string[],
): Document | undefined {
  const meant = nearest(name, texts.flatMap(namesOf));
  return texts.find((one) => meant !== undefined && namesOf(one).includes(meant));
}

/** What a text is called, by its file and by its title. */
function namesIn(language: string | undefined, document: Document): string[] {
  const { id } = document;
  const post = soundPost(document);
  return post ? [id, ...slugsOf(post.data.title, post.data.language ?? language)] : [id];
}

/** Whether at least half of the longer words of a name stand in another. */
function shareWords(name: string, other: string): boolean {
  const words = name.split('-').filter((word) => word.length > 3);
  const there = new Set(other.split('-'));
  return words.length > 0 && words.filter((word) => there.has(word)).length >= words.length / 2;
}

/** A topic, series or path that was renamed or taken away. */
function lostRecord(
  { address, name, message, at }: Lost,
  context: CheckContext,
  record: AddressRecord,
): Diagnostic | undefined {
  const { content } = context;
  const lists = [
    { file: 'topics.yaml', of: content.topics, yaml: content.typed.topics, url: urls.topic },
    { file: 'series.yaml', of: content.series, yaml: content.typed.series, url: urls.series },
    { file: 'paths.yaml', of: content.paths, yaml: content.typed.paths, url: urls.path },
  ];
  const list = lists.find(({ url }) => url(name) === address);
  if (!list) return undefined;
  const { file, of, yaml, url } = list;
  const ids = of.map(({ id }) => id);
  const fresh = ids.filter((id) => !record.has(url(id)));
  const now = nearest(name, fresh) ?? (fresh.length === 1 ? fresh[0] : undefined) ?? nearest(name, ids);
  const back = `bring "${name}" back in ${file}.`;
  if (now === undefined) {
    return {
      ...at,
      message,
      help: `If it has another name now, add below that name in ${file}:\n  aliases: [${address}]\nIf not, ${back}`,
    };
  }
  const aliases = of.find(({ id }) => id === now)?.aliases ?? [];
  const typed = `  aliases: [${[...aliases, address].join(', ')}]`;
  const help = `If it is called "${now}" now, write below that name:\n${typed}\nIf not, ${back}`;
  return { file, ...yaml?.placeOf([now]), message, help };
}
