/** A line of a file, taken apart at the place that a problem is about. */
export interface MarkedLine {
  readonly line: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** How much of a long line is shown before and after the place. */
const room = { before: 60, after: 80 };

/**
 * Finds a line and marks what is meant in it: from the column to the end of
 * the word, of the whole line when only the line is known.
 *
 * @param text The whole file.
 * @param line Counted from 1.
 * @param column Counted from 1.
 * @returns Nothing when the file has no such line, or nothing stands in it.
 */
export function markedLine(
  text: string,
  line: number | undefined,
  column: number | undefined,
): MarkedLine | undefined {
  if (line === undefined) return undefined;
  const typed = text.split(/\r\n?|\n/)[line - 1]?.replaceAll('\t', '  ') ?? '';
  if (typed.trim() === '') return undefined;
  const at = Math.min(Math.max(column === undefined ? typed.search(/\S/) : column - 1, 0), typed.length);
  const rest = typed.slice(at);
  const marked = column === undefined ? rest.trimEnd() : (/^(?:\s?\S+|\s)/.exec(rest)?.[0] ?? '');
  const before = typed.slice(0, at);
  const after = rest.slice(marked.length);
  return {
    line,
    before: before.length > room.before ? `…${before.slice(-room.before)}` : before,
    marked: marked.length > 2 * room.after ? `${marked.slice(0, 2 * room.after)}…` : marked,
    after: after.length > room.after ? `${after.slice(0, room.after)}…` : after,
  };
}
