import type { Slip } from './slip.ts';

/**
 * Lines that were to be a heading, a list or a table, and are only lines.
 *
 * @param text Only what readers read as text.
 * @param body The text as typed.
 */
export function lostLines(text: string, body: string): Slip[] {
  return [
    ...headings(text),
    ...bullets(text),
    ...numbers(text),
    ...lastBackslashes(text),
    ...tables(text, body),
  ];
}

/** What stands before the text of a line: the signs of a list or a quotation. */
const before = String.raw`(?<=^[ \t￼]*)`;

/** `##Heading` */
function headings(text: string): Slip[] {
  return [...text.matchAll(new RegExp(`${before}#{2,6}(?=[^\\s#￼])`, 'gm'))].map(({ 0: signs, index }) => {
    const end = index + signs.length;
    return {
      start: index,
      end,
      message: `This is no heading: there has to be a space after ${signs}`,
      help: `Type: ${signs} and a space before the words.`,
      fix: [{ start: end, end, text: ' ' }],
    };
  });
}

/** Bullets as word processors type them. A line that begins with a dash may be somebody speaking. */
function bullets(text: string): Slip[] {
  return [...text.matchAll(new RegExp(`${before}(?:[•◦▪‣●○■∙·]|\\uF0B7)[ \\t\\u00a0]*(?=\\S)`, 'gm'))].map(
    ({ 0: bullet, index }) => {
      const range = { start: index, end: index + bullet.length };
      return {
        ...range,
        message: `"${bullet.trim()}" makes no list here: its lines would run on in one paragraph.`,
        help: 'Type a hyphen and a space in its place: - ',
        fix: [{ ...range, text: '- ' }],
      };
    },
  );
}

/** `-one` and `1.one`, at least two lines of them. */
function numbers(text: string): Slip[] {
  const item = String.raw`(?:[-*+]|\d{1,3}[.)])(?=\p{L})`;
  const run = new RegExp(`${before}${item}.*\\n[ \\t￼]*${item}.*$(?:\\n[ \\t￼]*${item}.*$)*`, 'gmu');
  return [...text.matchAll(run)].map(({ 0: lines, index }) => ({
    start: index,
    end: index + lines.length,
    message: 'This is no list: there has to be a space after each hyphen or number.',
    help: 'Type a space after each.',
    fix: [...lines.matchAll(new RegExp(`(?<=^[ \\t￼]*)${item}`, 'gmu'))].map(({ 0: sign, index: at }) => {
      const end = index + at + sign.length;
      return { start: end, end, text: ' ' };
    }),
  }));
}

/** A break at the end of a paragraph, as some programs export it. */
function lastBackslashes(text: string): Slip[] {
  return [...text.matchAll(/\\[ \t]*$(?=\n[ \t￼]*(?:\n|(?![\s\S]))|(?![\s\S]))/gm)].map(
    ({ 0: sign, index }) => ({
      start: index,
      end: index + 1,
      message: 'A backslash stands at the end of this paragraph, and readers would see it.',
      help: 'Take it away.',
      fix: [{ start: index, end: index + sign.length, text: '' }],
    }),
  );
}

/** Lines with bars that are no table, because of the second. */
function tables(text: string, body: string): Slip[] {
  return [...text.matchAll(/(?<=(?:^|\n[ \t￼]*\n)[ \t￼]*)\|[^\n]*\|[ \t]*\n([^\n]*\|[^\n]*)/g)].map(
    ({ 0: found, 1: second = '', index }) => {
      const [first = ''] = found.split('\n');
      const columns =
        body
          .slice(index, index + first.length)
          .trim()
          .replaceAll('\\|', '')
          .split('|').length - 2;
      const rule = `|${' - |'.repeat(Math.max(1, columns))}`;
      const under = /^[ \t|:-]+$/.test(second);
      const start = under ? index + found.length - second.length : index;
      const range = { start, end: under ? index + found.length : index + first.length };
      return {
        ...range,
        message: under
          ? 'This is no table: the line of hyphens has not as many columns as the line above it.'
          : 'This is no table: a line of hyphens is missing under its first line.',
        help: under ? `Type: ${rule}` : `Put a line under it: ${rule}`,
        ...(under && { fix: [{ ...range, text: rule }] }),
      };
    },
  );
}
