/** A text as typed, without some of it: every place in it stays where it was, and every line a line. */
export interface Visible {
  /**
   * Only what readers read as text. Left out are code and tags, the signs that
   * Markdown made something of, addresses, and each sign with a backslash before it.
   */
  readonly text: string;
  /** All but code and notes to oneself. */
  readonly source: string;
}
