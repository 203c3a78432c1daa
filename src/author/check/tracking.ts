import type { Range } from '../../markdown/code.ts';
import type { Problem } from '../../schema/problem.ts';
import { inProse, placeIn, type Manuscript } from './desk.ts';
import type { Prose } from './prose.ts';

/**
 * What newsletters, social networks and advertisers add to a link so that they
 * can tell who followed it from where: Google, Meta, Microsoft, Mailchimp,
 * HubSpot, Marketo and others, each under names that nothing else has.
 */
const names =
  /^(?:utm_[\w-]+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igsh(?:id)?|mc_[ce]id|mkt_tok|_hsenc|_hsmi|oly_(?:anon|enc)_id|vero_id|li_fat_id|s_kwcid)$/i;

// Where another address stands inside, taking something out could make it another page.
const query = /(?<![\w/=?&%#.-])https?:\/\/(?:(?!https?:)[^\s<>"'`{}|\\[\]?#])+(\?[^#\s<>()"'`{}|\\[\]]+)/gi;

/** Links in the text that tell another site who follows them from here. */
export function tracking(manuscript: Manuscript, { body, code, tokens }: Prose): Problem[] {
  const unread = tokens.filter(({ kind }) => ['comment', 'expression', 'esm'].includes(kind));
  const isText = (at: number) => ![...code, ...unread].some((range) => holds(range, at));
  return [...body.matchAll(query)].flatMap((match) => {
    if (!isText(match.index)) return [];
    const whole = match[1] ?? '';
    const start = match.index + match[0].length - whole.length;
    const typed = isBare(body, match.index, start + whole.length)
      ? whole.replace(/[.,;:!?*_~]+$/, '')
      : whole;
    const { left, taken } = parted(typed);
    if (taken.length === 0) return [];
    const at = { ...placeIn(body, start), length: typed.length };
    const was = taken.length === 1 ? 'was' : 'were';
    const what = `${inWords(taken)} in this link ${was} added to follow who comes from where.`;
    const rest = /^#[^\s<>()"'`{}|\\[\]]*/.exec(body.slice(start + typed.length))?.[0] ?? '';
    const address = body.slice(match.index, start) + left + rest;
    const problem = inProse(manuscript, at, what, `Write: ${address}`);
    const { line = 1 } = problem;
    return [
      {
        ...problem,
        kind: 'warning' as const,
        fix: [{ line, column: at.column, length: typed.length, text: left }],
      },
    ];
  });
}

function holds({ start, end }: Range, at: number): boolean {
  return start <= at && at < end;
}

/** Whether an address ends in a sentence, and not in brackets of its own: then the signs at its end are the sentence's. */
function isBare(body: string, start: number, end: number): boolean {
  const around = `${body.slice(Math.max(0, start - 2), start)}…${body.charAt(end)}`;
  return !/\]\(…\)$|<…>$|"…"$|'…'$|…#$/.test(around);
}

/** What stays of a query, and the names of what is taken out. */
function parted(typed: string): { readonly left: string; readonly taken: readonly string[] } {
  const parts = [...typed.matchAll(/(\?|&(?:amp;)?)([^&]*)/g)].map(([, sign = '', part = '']) => {
    const name = part.split('=')[0] ?? '';
    return { sign, part, name };
  });
  const stays = parts.filter(({ name }) => !names.test(name));
  const left = stays.map(({ sign, part }, at) => (at === 0 ? '?' : sign === '?' ? '&' : sign) + part);
  return { left: left.join(''), taken: parts.flatMap(({ name }) => (names.test(name) ? [name] : [])) };
}

function inWords(taken: readonly string[]): string {
  const quoted = [...new Set(taken)].map((name) => `"${name}"`);
  return new Intl.ListFormat('en-US').format(quoted);
}
