/** A stretch of text, from a place up to before another. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
