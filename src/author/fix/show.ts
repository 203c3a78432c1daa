import { join } from 'node:path';
import { lineEdit } from '../../schema/edit.ts';
import { displayPath } from '../display-path.ts';
import { wrapped, type Paint } from '../report.ts';
import { codeFrame } from '../report/code-frame.ts';
import type { FileChange, LineChange } from './changes.ts';

const room = 80;
const indent = '         │ ';

/**
 * Shows what would be written: of each line how it is now and how it would be,
 * with a mark under what differs.
 *
 * @param folder The content folder, an absolute path.
 */
export function showChanges(
  changes: readonly FileChange[],
  folder: string,
  out: (line: string) => void,
  paint: Paint,
): void {
  for (const { file, lines } of changes) {
    out(paint(1, displayPath(join(folder, file))));
    for (const line of lines) {
      for (const text of changeLines(line, paint)) out(text && `  ${text}`);
      out('');
    }
  }
}

function changeLines({ line, before, after, why }: LineChange, paint: Paint): string[] {
  const { column, length, text } = lineEdit(line, before, after);
  const part = (name: string, typed: string, marked: number) => {
    const [shown = typed, mark] = codeFrame({ typed, column, length: marked }, room) ?? [];
    const named = `${name.padEnd(indent.length - 4)}│ ${shown}`;
    return mark === undefined || marked === 0 ? [named] : [named, `${indent.slice(2)}${paint(36, mark)}`];
  };
  return [
    paint(2, `line ${line}`),
    ...part('now', before, length),
    ...part('mended', after, text.length),
    ...why.flatMap(wrapped),
  ];
}
