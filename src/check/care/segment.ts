import type { Range } from '../../markdown/range.ts';

/** Which part of a file a segment is. */
export type SegmentKind = 'prose' | 'title' | 'description' | 'alt' | 'words' | 'name';

/** A part of a file that is read by itself. Places in it are places in its file. */
export interface Segment {
  readonly kind: SegmentKind;
  /** As typed, with blanks for what no reader reads as words: code, tags, addresses, comments. */
  readonly text: string;
  /** As typed, addresses included. */
  readonly full: string;
  /** Where the segment begins in its file. */
  readonly offset: number;
  /** What is somebody else's words, as places in the segment. */
  readonly quoted: readonly Range[];
}
