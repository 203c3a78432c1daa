import { noteFrom } from './note.ts';

/** What a field shows from now on, and what is to be done. */
export interface Merged {
  readonly text: string;
  /** What the field and the storage last had in common. */
  readonly agreed: string;
  /** Whether `text` is to be kept; once it is, it is what both agree on. */
  readonly write: boolean;
  readonly outcome: 'kept' | 'both' | 'unreadable';
}

/**
 * Compares a field with what is kept for it, where another page may have
 * written since. Neither side's words are ever lost: where both wrote, both
 * stay, one under the other. What cannot be read is left alone.
 *
 * @param agreed What the two last had in common.
 * @param mine What stands in the field.
 * @param raw What is kept, or `null`.
 * @param acting Whether the reader is writing here; if not, nothing is kept by itself.
 */
export function merge(agreed: string, mine: string, raw: string | null, acting: boolean): Merged {
  const theirs = raw === null ? '' : noteFrom(raw)?.text;
  const stay = { text: mine, agreed, write: false, outcome: 'kept' } as const;
  if (theirs === undefined) return { ...stay, outcome: 'unreadable' };
  if (mine === agreed || mine === theirs) return { ...stay, text: theirs, agreed: theirs };
  // It was erased elsewhere: what stands here is not put back without a further word from the reader.
  if (raw === null && agreed !== '') return { ...stay, agreed: '' };
  if (!acting) return stay;
  if (theirs === agreed || mine.includes(theirs)) return { ...stay, write: true };
  if (theirs.includes(mine)) return { ...stay, text: theirs, agreed: theirs };
  return { text: `${theirs}\n\n${mine}`, agreed, write: true, outcome: 'both' };
}
