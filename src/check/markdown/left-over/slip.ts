import type { TextEdit } from '../../../markdown/rewrite.ts';
import type { Range } from '../../../markdown/range.ts';

/** A stretch of a text that was meant as Markdown, and of which nothing was made. */
export interface Slip extends Range {
  readonly message: string;
  readonly help: string;
  /** What mends it, when nothing else can be meant. */
  readonly fix?: readonly TextEdit[];
}
