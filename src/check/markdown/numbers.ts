import { deadNumbers, findNumber } from '../../schema/dead-numbers.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { placeIn } from '../positions.ts';
import type { FolderRule } from '../rule.ts';
import { inEachText } from '../in-each-text.ts';

/** Help lines that are gone, wherever in the author's files they stand. */
export const numbers: FolderRule = {
  id: 'dead-numbers',
  severity: 'error',
  about: 'Telephone numbers for help that no longer answer',
  check: inEachText(deadIn),
};

function deadIn(file: string, text: string): Diagnostic[] {
  return deadNumbers.flatMap(({ number, message, help }) => {
    const offset = findNumber(text, number);
    return offset === -1 ? [] : [{ file, ...placeIn(text, offset), length: number.length, message, help }];
  });
}
