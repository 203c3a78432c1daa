import type { Range } from '../../markdown/range.ts';
import type { Document } from '../../library/content/document.ts';
import type { Visibility } from '../../library/content/visibility.ts';
import type { Region } from './regions.ts';
import type { Prose } from '../prose.ts';
import type { CareWords } from './words/words.ts';
import type { Severity } from '../../schema/diagnostic.ts';

/** Where a piece of writing stands. */
export type Where = 'prose' | 'title' | 'description' | 'alt' | 'words' | 'name';

/** A piece of writing that is read by itself. Places in it are places in its file. */
export interface Piece {
  readonly where: Where;
  /** As typed, with blanks for what no reader reads as words: code, tags, addresses, comments. */
  readonly text: string;
  /** As typed, addresses included. */
  readonly full: string;
  /** Where the piece begins in its file. */
  readonly offset: number;
  /** What is somebody else's words, as places in the piece. */
  readonly quoted: readonly Range[];
}

/** All of one file that the care check reads. */
export interface Writing {
  readonly document: Document;
  /** Whether readers see it, as far as that is known. */
  readonly visibility: Visibility | undefined;
  /** The whole file. */
  readonly file: string;
  readonly pieces: readonly Piece[];
  /** What stands in components, as places in the file. */
  readonly regions: readonly Region[];
  readonly prose: Prose;
  /** Where the prose begins in the file. */
  readonly offset: number;
  /** The language it is written in, a code as "en". */
  readonly language: string;
  /** What to look for in it. */
  readonly words: CareWords;
}

/** Something that was found in a piece, from a place in it up to before another. */
export interface Finding extends Range {
  readonly piece: Piece;
  readonly severity: Severity;
  readonly blocks?: 'publishing';
  readonly message: string;
  readonly help: string;
}
