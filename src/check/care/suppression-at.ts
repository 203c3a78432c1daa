import { splitFrontMatter } from '../../library/content/front-matter.ts';
import type { Range } from '../../markdown/range.ts';
import type { Blank } from '../../schema/edit.ts';
import { placeIn } from '../positions.ts';
import type { CareContext } from './care-context.ts';
import { formatOf } from '../../markdown/text-file.ts';

/**
 * Where the author writes why she keeps something: in prose a note before its
 * paragraph, at the top of a file a comment behind its line.
 *
 * @param found A place in the file.
 * @returns Nothing where a note would be part of what is said.
 */
export function suppressionAt(
  found: Range,
  { file, offset, regions, document }: CareContext,
): Blank | undefined {
  if (found.start < offset) return behindLine(found.start, file);
  const note =
    formatOf(document.file) === 'mdx'
      ? (['{/* keep: ', ' */}'] as const)
      : (['<!-- keep: ', ' -->'] as const);
  const start = paragraphStart(file, offset, found.start);
  const [before, after] = note;
  // Before a component it would keep all that is in it.
  if (regions.some(({ tagStart }) => tagStart === start)) {
    const end = endOfLine(file, found.start);
    return { ...placeIn(file, end), length: 0, around: [` ${before}`, after] };
  }
  const indent = /^[ \t]*/.exec(file.slice(start))?.[0] ?? '';
  return { ...placeIn(file, start), length: 0, around: [indent + before, `${after}\n\n`] };
}

function paragraphStart(file: string, offset: number, at: number): number {
  const blanks = [...file.slice(offset, at).matchAll(/\n[ \t]*(?=\n)/g)];
  const last = blanks.at(-1);
  if (last) return offset + last.index + last[0].length + 1;
  return offset + (/^\s*?(?=[ \t]*\S)/.exec(file.slice(offset))?.[0].length ?? 0);
}

/** Behind a field whose value ends with its line; in a text of several lines a comment would be part of it. */
function behindLine(at: number, file: string): Blank | undefined {
  if (!splitFrontMatter(file).ok) return undefined;
  const end = endOfLine(file, at);
  const start = file.lastIndexOf('\n', at - 1) + 1;
  const line = file.slice(start, end);
  const next = file.slice(end + 1).split('\n')[0] ?? '';
  const [, indent = '', value] = /^(\s*(?:- )?)[\w-]+:\s+(\S.*)$/.exec(line) ?? [];
  if (value === undefined || /^[|>&*]/.test(value) || /\s#/.test(value)) return undefined;
  const goesOn = next.search(/\S/) > indent.length && !/^\s*(?:- |[\w-]+:(?:\s|$))/.test(next);
  return goesOn ? undefined : { ...placeIn(file, end), length: 0, around: [' # keep: ', ''] };
}

function endOfLine(file: string, at: number): number {
  const end = file.indexOf('\n', at);
  return end === -1 ? file.length : end;
}
