import { shown } from '../../schema/explain/typed.ts';
import type { CareContext } from './care-context.ts';
import type { Finding } from './finding.ts';

/** What people type to come back to; in brackets only what cannot be a remark, a link or a note. A pencil marks it in any language. */
const left =
  /\[(?:✎|(?:your|insert|add|name|link|title|date|place|city|state|number|address|e-?mail|quote|source|citation|photo|picture|example|placeholder|todo|tbd|tk|x{2,})\b)[^\]\n]*\](?![([:])|\blorem ipsum\b|\b(?:TODO|TBD|FIXME|TK(?:TK)*|X{4,})\b/gi;
/** In small letters these are words of other languages, or none. */
const initials = /^(?:TODO|TBD|FIXME|TK|XXX)/i;

/** What was to be filled in, and still stands there: nothing for readers. */
export function unfinished({ segments, file, visibility }: CareContext): Finding[] {
  return segments.flatMap((segment) =>
    [...segment.text.matchAll(left)].flatMap(({ 0: found, index }): Finding[] => {
      if (initials.test(found) && found !== found.toUpperCase()) return [];
      // What has its address further down is a link.
      if (found.startsWith('[') && file.includes(`\n${found}:`)) return [];
      const message = `"${shown(found)}" looks as if something were to be filled in here.`;
      const finding = {
        segment,
        start: index,
        end: index + found.length,
        severity: 'warning',
        message,
      } as const;
      const help = 'Type what belongs there, or take it out.';
      if (visibility !== 'public') return [{ ...finding, help }];
      const stops = `${message} It keeps the blog from being published.`;
      return [{ ...finding, message: stops, blocks: 'publishing', help }];
    }),
  );
}
