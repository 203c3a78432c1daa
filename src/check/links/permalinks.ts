import { inForce, recordFile, type AddressRecord } from '../../library/content/address-record.ts';
import { answeredBy, recordOf } from '../../library/content/addresses.ts';
import { urlsOf } from '../../library/urls.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import { inWords } from '../../schema/explain/dates.ts';
import { shown } from '../../schema/explain/typed.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { type Document, soundPost } from '../../library/content/document.ts';
import type { CheckContext } from '../context.ts';
import { lost } from './lost-addresses.ts';
import type { FolderContext, FolderRule } from '../rule.ts';
import type { Visibility } from '../../library/content/visibility.ts';

const urls = urlsOf({ address: 'https://example.org/' });

/** Addresses that readers were given and that would stop working. */
export const permalinks: FolderRule = {
  id: 'kept-addresses',
  severity: 'error',
  about: 'Addresses that readers have, and that would lead nowhere',
  evenUnseen: true,
  check,
};

function check({ context, today }: FolderContext): Diagnostic[] {
  const { record, lines, odd } = recordOf(context.content);
  return [
    ...odd.map(({ line, text }) => ({
      file: recordFile,
      line,
      column: 1,
      message: `"${shown(text)}" is not an address and the day it was first published.`,
      help: 'Take the line away, or write, for example: /writing/a-kinder-voice/ 2026-12-25',
    })),
    ...vanishing(context, record, today, lines),
  ];
}

/**
 * What would vanish of a record.
 *
 * @param lines Where each address stands in the record's file, as far as it does.
 */
export function vanishing(
  context: CheckContext,
  record: AddressRecord,
  today: CalendarDate,
  lines: ReadonlyMap<string, number> = new Map(),
): Diagnostic[] {
  const answered = answeredBy(context.content, today);
  const gone = new Map([...inForce(record, today)].filter(([address]) => !answered.has(address)));
  const hidden = context.documents.flatMap((document) => hiddenDiagnostic(document, context, gone, today));
  const waiting = context.documents.filter((document) => isHidden(context.visibilityOf(document)));
  const explained = new Set(waiting.flatMap(addressesOf));
  const rest = new Map([...gone].filter(([address]) => !explained.has(address)));
  // What cannot be read yet may hold the earlier address that is missed.
  const readable = context.content.diagnostics.length === 0;
  const found = readable ? lost(context, rest, record, today, lines) : [];
  return [...hidden, ...found.map((diagnostic): Diagnostic => ({ ...diagnostic, blocks: 'publishing' }))];
}

function isHidden(visibility: Visibility | undefined): boolean {
  return visibility === 'draft' || visibility === 'scheduled';
}

function addressesOf(document: Document): string[] {
  const aliases = soundPost(document)?.data.aliases ?? [];
  return [urls.post(document.id), ...aliases].map((address) => address.toLowerCase());
}

/** A post that readers could open, and that is a draft now, or has a day in the future. */
function hiddenDiagnostic(
  document: Document,
  context: CheckContext,
  gone: AddressRecord,
  today: CalendarDate,
): Diagnostic[] {
  const { file } = document;
  const visibility = context.visibilityOf(document);
  const address = addressesOf(document).find((one) => gone.has(one));
  if (!isHidden(visibility) || address === undefined) return [];
  const since = `Readers have known "${address}" since ${inWords(gone.get(address) ?? '')}, and see it as it was until you publish`;
  const place = soundPost(document)?.yaml.placeOf([visibility === 'scheduled' ? 'pubDate' : 'draft']);
  const [how, help] =
    visibility === 'scheduled'
      ? [
          'With a day in the future it would then vanish until that day.',
          'Write the day it had before. If it is not to be read any more, add a line:',
        ]
      : [
          'As a draft it would then vanish without a word.',
          'Take "draft: true" away. If it is not to be read any more, write in its place:',
        ];
  // Who hides a post does not wait; who puts it off has it appear again.
  const blocks = visibility === 'draft' ? 'nothing' : 'publishing';
  return [{ file, ...place, blocks, message: `${since}. ${how}`, help: `${help}\nwithdrawn: ${today}` }];
}
