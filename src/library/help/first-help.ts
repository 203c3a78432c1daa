import { situations, type CrisisLine, type Situation } from '../../schema/crisis-line.ts';
import type { Site } from '../../schema/site.ts';
import type { Words } from '../../schema/words.ts';
import { byName, type Line } from './help-lines.ts';
import { isOverheard, linesFor } from './situations.ts';

/** What stands first where somebody types words of danger: few lines, each with the ways that are used most. */
export interface FirstHelp {
  readonly situation: Situation;
  /** Whether the phone may be looked at by the one it is about. */
  readonly overheard: boolean;
  /** Whether the region has lines for it alone, and so the help page a part on it. */
  readonly own: boolean;
  readonly lines: readonly Line[];
}

/** In a bad moment a short list is read; the help page has all. */
const most = { lines: 3, ways: 4 };

/** The first help of each situation, for the readers of the site's region. */
export function firstHelp(
  lines: readonly CrisisLine[],
  { region, language }: Pick<Site, 'region' | 'language'>,
  words: Words,
): FirstHelp[] {
  return situations.map((situation) => {
    const own = linesFor(situation, lines, region);
    // A region may have no line for it alone: those that answer everybody do.
    const found = own.length > 0 ? own : linesFor('thoughts-of-dying', lines, region);
    const few = byName(found, words, language).slice(0, most.lines);
    return {
      situation,
      overheard: isOverheard(situation),
      own: own.length > 0,
      lines: few.map((line) => ({
        ...line,
        details: [],
        ways: line.ways.slice(0, most.ways).map((way) => ({ ...way, details: [] })),
      })),
    };
  });
}
