import type { Edit } from '../../schema/edit.ts';

/** Line ends as they are typed: each is kept as it is. */
const ends = /\r\n?|\n/;

/**
 * A file's text with some parts of its lines written otherwise. A byte order
 * mark, the line ends and all else stay as they were. Of two edits that touch
 * each other only the first is made.
 *
 * @param text The whole file, as it was read.
 */
export function edited(text: string, edits: readonly Edit[]): string {
  const mark = /^\uFEFF/.exec(text)?.[0] ?? '';
  const byLine = Map.groupBy(edits, ({ line }) => line);
  const parts = text.slice(mark.length).split(/(\r\n?|\n)/);
  // Lines stand at the even places, what ends them at the odd ones.
  return mark + parts.map((part, at) => editedLine(part, byLine.get(at / 2 + 1) ?? [])).join('');
}

/** The lines of a file, without its byte order mark and what ends them. */
export function linesOf(text: string): readonly string[] {
  return text.replace(/^\uFEFF/, '').split(ends);
}

function editedLine(line: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((a, b) => a.column - b.column || a.length - b.length);
  let made = '';
  let at = 0;
  for (const { column, length, text } of inOrder) {
    const from = column - 1;
    if (from < at || (at > 0 && from === at) || from + length > line.length) continue;
    made += line.slice(at, from) + text;
    at = from + length;
  }
  return made + line.slice(at);
}
