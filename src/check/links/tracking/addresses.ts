import type { Range } from '../../../markdown/range.ts';

/** A web address as it stands in a text, from its first letter up to before what comes after it. */
export interface Address extends Range {
  readonly typed: string;
}

const start = /(?<![\w/=?&%#.-])https?:\/\/[^\s<>"'`{}|\\[\]]+/gi;

/**
 * The web addresses of a text: in links, in angle brackets and bare.
 *
 * @param isRead Whether what stands at a place is read at all.
 */
export function addressesIn(text: string, isRead: (at: number) => boolean): Address[] {
  return [...text.matchAll(start)].flatMap(({ 0: found, index }): Address[] => {
    if (!isRead(index)) return [];
    const whole = found.slice(0, closingBracket(found));
    // In a sentence, and not in brackets of its own, the signs at its end are the sentence's.
    const typed = isBare(text, index, index + whole.length) ? whole.replace(/[.,;:!?*_~]+$/, '') : whole;
    return [{ start: index, end: index + typed.length, typed }];
  });
}

/** Where a bracket closes that was not opened in the address; its length when there is none. */
function closingBracket(address: string): number {
  let open = 0;
  for (const [at, sign] of [...address].entries()) {
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    if (open < 0) return at;
  }
  return address.length;
}

function isBare(text: string, from: number, to: number): boolean {
  const around = `${text.slice(Math.max(0, from - 2), from)}…${text.charAt(to)}`;
  return !/\]\(…\)$|<…>$|"…"$|'…'$/.test(around);
}
