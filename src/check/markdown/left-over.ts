import type { Range } from '../../markdown/range.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { editAt, inProse, stretchIn } from '../positions.ts';
import { lostLines } from './left-over/lines.ts';
import { lostLinks } from './left-over/links.ts';
import { pairs } from './left-over/pairs.ts';
import type { Slip } from './left-over/slip.ts';
import type { Found, TextContext, TextRule } from '../rule.ts';
import { stretchesOf } from '../overlaps.ts';

/** Of one text no more than this is told at once. */
const most = 100;

/**
 * Markdown that did not become Markdown: its signs are left in the text, and
 * readers would see them.
 */
export const leftOver: TextRule = {
  id: 'left-over-markdown',
  severity: 'warning',
  about: 'Signs of Markdown that became nothing, so that readers would see them',
  check,
};

function check(
  { document, prose: { body }, visible: { text }, view }: TextContext,
  earlier: readonly Found[],
): Diagnostic[] {
  const slips: Slip[] = [
    ...blocksOf(text).flatMap((block) => pairs(text.slice(block.start, block.end), block, body)),
    ...lostLinks(text, body, document, view),
    ...lostLines(text, body),
    ...backticks(text, body),
  ];
  const told = stretchesOf(earlier);
  return slips
    .filter((slip) => !told.some(({ start, end }) => slip.start < end && slip.end > start))
    .slice(0, most)
    .map(({ message, help, fix, ...range }) => ({
      ...inProse(document, stretchIn(body, range), message, help),
      severity: 'warning' as const,
      ...(fix && { fix: fix.map((edit) => editAt(document, body, edit, edit.text)) }),
    }));
}

/** From one blank line to the next. */
function blocksOf(text: string): Range[] {
  return [...text.matchAll(/(?:[^\n]*\S[^\n]*(?:\n|$))+/g)].map(({ 0: block, index }) => ({
    start: index,
    end: index + block.length,
  }));
}

/** A backtick without another, and quotation marks as TeX has them. */
function backticks(text: string, body: string): Slip[] {
  return [...text.matchAll(/``([^`'\n]+)''|`+/g)].map(({ 0: found, 1: words, index }) => {
    const range = { start: index, end: index + found.length };
    if (words !== undefined) {
      const quoted = `"${body.slice(index + 2, range.end - 2)}"`;
      const message = 'These are quotation marks of TeX, and readers would see them as they stand.';
      return { ...range, message, help: `Type: ${quoted}`, fix: [{ ...range, text: quoted }] };
    }
    const message = 'A backtick stands alone here, and readers would see it.';
    const help =
      "For an apostrophe type ' in its place. For code put another where the code ends. If readers are to see it, type: \\`";
    return { ...range, message, help };
  });
}
