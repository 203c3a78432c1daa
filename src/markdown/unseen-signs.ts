import type { TextEdit } from './rewrite.ts';
import { scan } from './scan.ts';
import type { Format } from './token.ts';

/** Signs that nobody can see, one or several in a row, and what is to stand in their place. */
export interface UnseenSigns extends TextEdit {
  /** What was meant by the first of them: a line break, a sign that is to be seen, or nothing. */
  readonly meant: 'break' | 'sign' | 'nothing';
}

/**
 * Signs that steer a machine: Unicode's C0 and C1 without tab and line feed, its
 * own ends of lines and paragraphs, and two that are no characters at all. No
 * text needs them, XML refuses most of them, and so does YAML.
 */
const unseen = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]+/g;
const ends = /[\v\u2028\u2029]/;

/**
 * Finds such signs in a text.
 *
 * @param lineBreak What stands for a line break at a place.
 */
export function unseenSigns(text: string, lineBreak: (at: number) => string): UnseenSigns[] {
  return [...text.matchAll(unseen)].map(({ 0: signs, index }) => {
    const instead = [...signs].map((sign, at) => (ends.test(sign) ? lineBreak(index + at) : seenFor(sign)));
    const [first = ''] = signs;
    return {
      start: index,
      end: index + signs.length,
      text: instead.join(''),
      meant: ends.test(first) ? 'break' : seenFor(first) === '' ? 'nothing' : 'sign',
    };
  });
}

/**
 * What prose has in their place. Word's line break within a paragraph (Shift
 * and Enter) is one here; in code and in tags, where none can be, it is a blank.
 */
export function unseenInProse(body: string, format: Format): UnseenSigns[] {
  // Few texts have any, and to scan one takes a while.
  if (body.search(unseen) === -1) return [];
  const { tokens, code } = scan(body, format);
  const closed = [...tokens.filter(({ kind }) => kind !== 'brace' && kind !== 'less-than'), ...code];
  return unseenSigns(body, (at) => {
    if (closed.some(({ start, end }) => start <= at && at < end)) return ' ';
    const alone = /(?:^|\n)\s*$/.test(body.slice(0, at)) || /^\s*(?:\n|$)/.test(body.slice(at + 1));
    return alone ? '' : '<br>';
  });
}

/** An old file from Windows that was taken for Latin-1 has its quotation marks and dashes where C1 is. */
function seenFor(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code < 0x80 || code > 0x9f) return '';
  const windows = new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return windows === sign ? '' : windows;
}
