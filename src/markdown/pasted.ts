import type { Range } from './range.ts';
import { kindOfPasted, type Instead } from './pasted-tags.ts';
import type { TextEdit } from './rewrite.ts';
import { scan } from './scan.ts';
import type { Format, Token } from './token.ts';
import { pairsOf } from './tag-pairs.ts';
import type { Tag } from './tag.ts';

/** Whether a text can hold anything of the kind: to look closely takes a while. */
const suspect =
  /\bstyle\b|\bslot\b|\bclass=|<!\[|<!doctype|<\?xml|<\/?(?:\w+:|acronym|big|blink|body|center|font|head|html|marquee|meta|nobr|strike|style|tt|xml)\b|\s[\w-]+:[\w-]+=|internal-guid/i;
const conditional = /<!\[(?:if[^\]>]*|endif)\]>|<!doctype[^>]*>|<\?xml[^>]*>/iy;

/**
 * What word processors and other pages leave in HTML that is pasted: how things
 * look, which is the blog's own matter and which the policy of its pages
 * forbids, and what only the program that wrote it can read.
 *
 * @returns What the site has in place of it, in order.
 */
export function pastedEdits(body: string, format: Format): TextEdit[] {
  if (!suspect.test(body)) return [];
  const { tokens } = scan(body, format);
  const closeOf = new Map(pairsOf(body, tokens).map(({ open, close }) => [open, close]));
  const edits = tokens.flatMap((token): TextEdit[] => {
    // A program is told as what it is, and goes all the same.
    if (token.kind === 'raw' && !body.startsWith('<script', token.start)) {
      return [instead(token, body.slice(token.start, token.end).replace(/[^\n]/g, ''))];
    }
    if (token.kind === 'less-than') return machineMark(body, token);
    if (token.kind !== 'tag' || token.tag.kind === 'close') return [];
    return tagEdits(body, token, token.tag, closeOf.get(token));
  });
  return joined(edits.sort((a, b) => a.start - b.start));
}

function tagEdits(body: string, token: Range, tag: Tag, close: Token | undefined): TextEdit[] {
  const { drop, as } = kindOfPasted(tag);
  // What is never ended is told by itself, and would be told otherwise without its beginning.
  const whole = tag.kind === 'single' || close !== undefined;
  if (as === undefined || !whole) {
    return drop.map(({ start, end }) => {
      const space = /\s*$/.exec(body.slice(0, start))?.[0].length ?? 0;
      return { start: start - space, end, text: '' };
    });
  }
  const kept = tag.attributes.filter((attribute) => !drop.includes(attribute));
  return [
    instead(
      token,
      opening(
        as,
        kept.map(({ start, end }) => body.slice(start, end)),
      ),
    ),
    ...(close ? [instead(close, closing(as))] : []),
  ];
}

/** Attributes that stay are those of the outermost element. */
function opening([first, ...more]: Instead, attributes: readonly string[]): string {
  if (first === undefined) return '';
  return `<${[first, ...attributes].join(' ')}>${more.map((name) => `<${name}>`).join('')}`;
}

function closing(as: Instead): string {
  return as
    .map((name) => `</${name}>`)
    .reverse()
    .join('');
}

function machineMark(body: string, { start }: Range): TextEdit[] {
  conditional.lastIndex = start;
  const found = conditional.exec(body)?.[0];
  return found === undefined ? [] : [{ start, end: start + found.length, text: '' }];
}

function instead({ start, end }: Range, text: string): TextEdit {
  return { start, end, text };
}

/** Edits that touch each other as one. */
function joined(edits: readonly TextEdit[]): TextEdit[] {
  const made: TextEdit[] = [];
  for (const edit of edits) {
    const last = made.at(-1);
    if (last?.end === edit.start)
      made[made.length - 1] = { ...last, end: edit.end, text: last.text + edit.text };
    else made.push(edit);
  }
  return made;
}
