import { splitFrontMatter } from '../../library/content/front-matter.ts';
import type { Range } from '../../markdown/range.ts';
import { shown } from '../../schema/explain/typed.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Document } from '../../library/content/document.ts';
import { placeIn } from '../positions.ts';
import type { Prose } from '../prose.ts';
import { addressesIn, type Address } from './tracking/addresses.ts';
import { follows } from './tracking/names.ts';
import { between } from './tracking/unwrap.ts';
import { decodedPart } from '../../schema/decoded.ts';
import type { FolderContext, FolderRule, TextRule } from '../rule.ts';

/** Links in the text that tell somebody who follows them from here, or on the way. */
export const tracking: TextRule = {
  id: 'tracking',
  severity: 'error',
  about: 'Addresses that tell where a reader comes from, or lead through another site',
  check: ({ document, prose }) => trackingOf(document, prose),
};

/** What is told of the addresses in a text. */
export function trackingOf({ file, bodyLine = 1 }: Document, { body, code, tokens }: Prose): Diagnostic[] {
  const unread = tokens.filter(({ kind }) => ['comment', 'raw', 'expression', 'esm'].includes(kind));
  const isRead = (at: number) => ![...code, ...unread].some((range) => holds(range, at));
  return addressesIn(body, isRead).flatMap((address) => diagnosticsOf(address, body, file, bodyLine));
}

/** The same among the lines at the top of a text, such as its sources, and in the data files. */
export const trackingInFields: FolderRule = {
  id: 'tracking-in-fields',
  severity: 'warning',
  about: 'The same among the lines at the top of a text, and in the data files',
  check: checkTrackingInFields,
};

function checkTrackingInFields({ context: { texts } }: FolderContext): Diagnostic[] {
  return [...texts].flatMap(([file, text]) => {
    const split = splitFrontMatter(text);
    const [yaml, firstLine] = split.ok
      ? [split.parts.yaml, split.parts.yamlLine]
      : [file.endsWith('.yaml') ? text : '', 1];
    const isRead = (at: number) => !/(?:^|\s)#/.test(yaml.slice(yaml.lastIndexOf('\n', at) + 1, at));
    return addressesIn(yaml, isRead).flatMap((address) => diagnosticsOf(address, yaml, file, firstLine));
  });
}

function holds({ start, end }: Range, at: number): boolean {
  return start <= at && at < end;
}

function diagnosticsOf(address: Address, text: string, file: string, firstLine: number): Diagnostic[] {
  const { typed, start } = address;
  const said = wrapped(typed) ?? added(typed) ?? personal(typed);
  if (!said) return [];
  const { message, help, to, from = 0, until = typed.length, isError = false } = said;
  const place = placeIn(text, start);
  const at = { line: place.line + firstLine - 1, column: place.column, length: typed.length };
  const part = { ...at, column: at.column + from, length: until - from };
  const fix = to === undefined ? {} : { fix: [{ ...part, text: to }] };
  return [{ file, ...at, message, help, ...(!isError && { severity: 'warning' as const }), ...fix }];
}

interface Said {
  readonly message: string;
  readonly help: string;
  /** What is to stand in place of a part of the address, or of all of it. */
  readonly to?: string;
  readonly from?: number;
  readonly until?: number;
  readonly isError?: boolean;
}

/** A link that goes to somebody first, who sends the reader on. */
function wrapped(typed: string): Said | undefined {
  const first = between(typed);
  if (!first) return undefined;
  const mail = mailIn(typed);
  const who = `This link goes through ${first.by}, so that they learn who follows it from here.${mail ? ` It also holds the mail address "${shown(mail)}".` : ''}`;
  const isError = mail !== undefined;
  let to = first.to;
  // What is behind may be behind something itself, as a newsletter's link in a mail is.
  for (let times = 0; to !== undefined && times < 5; times += 1) {
    const next = between(to);
    if (!next) break;
    to = next.to;
  }
  if (to === undefined) {
    const help =
      'What lies behind it cannot be read from it: open it, and write the address that the browser shows in the end.';
    return { message: who, help, isError };
  }
  const plain = asTyped(parted(to).left);
  return { message: who, help: `Write: ${plain}`, to: plain, isError };
}

/** A link to which something was added. */
function added(typed: string): Said | undefined {
  // Where another address stands inside, taking something out could make it another page.
  const from = typed.indexOf('?');
  if (from === -1 || /^.[\s\S]*https?:/i.test(typed)) return undefined;
  const { left, taken } = parted(typed);
  if (taken.length === 0) return undefined;
  const hash = typed.indexOf('#', from);
  const until = hash === -1 ? typed.length : hash;
  const message = `${inWords(taken)} in this link ${taken.length === 1 ? 'was' : 'were'} added to follow who comes from where.`;
  return {
    message,
    help: `Write: ${left}`,
    to: left.slice(from, left.length - (typed.length - until)),
    from,
    until,
  };
}

/** A link that holds somebody's mail address, as those in newsletters do. */
function personal(typed: string): Said | undefined {
  const mail = mailIn(typed);
  if (mail === undefined) return undefined;
  const message = `This link holds the mail address "${shown(mail)}", and whoever reads here would see it.`;
  return {
    message,
    help: `Look whether it works without, and write: ${typed.replace(/\?.*$/s, '')}`,
    isError: true,
  };
}

function mailIn(typed: string): string | undefined {
  const query = /\?(.*)$/s.exec(typed)?.[1] ?? '';
  return /[\w.%+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.(?!(?:css|gif|jpe?g|js|png|svg|webp)\b)[a-z]{2,}/i.exec(
    decodedPart(query),
  )?.[0];
}

/** What stays of an address, and the names of what is taken out of it. */
function parted(typed: string): { readonly left: string; readonly taken: readonly string[] } {
  const [, before = typed, query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(typed) ?? [];
  const host = URL.parse(before)?.hostname ?? '';
  const parts = [...query.matchAll(/(\?|&(?:amp;)?)([^&]*)/g)].map(([, sign = '', part = '']) => {
    const name = part.split('=')[0] ?? '';
    return { sign, part, name };
  });
  const stays = parts.filter(({ name }) => !follows(name, host));
  const left = stays.map(({ sign, part }, at) => (at === 0 ? '?' : sign === '?' ? '&' : sign) + part);
  const taken = parts.flatMap(({ name }) => (follows(name, host) ? [name] : []));
  return { left: before + left.join('') + hash, taken };
}

/** An address as it can stand anywhere in a text. */
function asTyped(address: string): string {
  return address.replace(
    /[\s()<>"'`{}|\\[\]]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function inWords(taken: readonly string[]): string {
  const quoted = [...new Set(taken)].map((name) => `"${name}"`);
  return new Intl.ListFormat('en-US').format(quoted);
}
