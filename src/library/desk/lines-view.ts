/** A help line on the page on which they are looked up. */
export interface LineShown {
  /** Which it is, for its form. */
  readonly key: string;
  readonly name: string;
  readonly country: string;
  /** The page to compare it with. */
  readonly source: string;
  /** The oldest day on which one of its ways was looked up; nothing where one never was. */
  readonly looked: string | undefined;
  readonly ways: readonly { readonly channel: string; readonly reach: string; readonly about: string }[];
}

/** What that page shows. */
export interface LinesView {
  readonly lines: readonly LineShown[];
  /** Whether those of other countries, and those looked up lately, are among them. */
  readonly all: boolean;
  /** What kept an answer from being written. */
  readonly wrong: string | undefined;
}
