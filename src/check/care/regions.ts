import type { Range } from '../../markdown/range.ts';
import type { Prose } from '../prose.ts';

/** What stands between the two tags of a component. */
export interface Region extends Range {
  readonly name: string;
  /** Where the first tag begins. */
  readonly tagStart: number;
}

/** The components of a text and what is in them. One that is never closed reaches to the end. */
export function regionsIn({ tokens, body }: Prose): Region[] {
  const regions: Region[] = [];
  const open: { name: string; tagStart: number; start: number }[] = [];
  for (const token of tokens) {
    if (token.kind !== 'tag' || !/^[A-Z]/.test(token.tag.name)) continue;
    const { name, kind } = token.tag;
    if (kind === 'open') open.push({ name, tagStart: token.start, start: token.end });
    const at = kind === 'close' ? open.findLastIndex((one) => one.name === name) : -1;
    const [begun] = at === -1 ? [] : open.splice(at, 1);
    if (begun) regions.push({ ...begun, end: token.start });
  }
  return [...regions, ...open.map((begun) => ({ ...begun, end: body.length }))];
}

/** Whether a place lies in one of some stretches. */
export function liesIn(at: number, ranges: readonly Range[]): boolean {
  return ranges.some(({ start, end }) => at >= start && at < end);
}
