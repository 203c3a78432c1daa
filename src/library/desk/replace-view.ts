import type { TextKind } from '../urls.ts';

/** A place in which the words stand, with what is near. */
export interface PlaceShown {
  /** Which it is, for its checkbox. */
  readonly key: string;
  /** The field or the line. */
  readonly where: string;
  readonly before: string;
  readonly found: string;
  readonly put: string;
  readonly after: string;
}

/** A text by its title, and where it is written. */
export interface TextShown {
  readonly title: string;
  readonly file: string;
  readonly kind: TextKind;
  readonly id: string;
}

/** All places that were found. */
export interface FoundShown {
  readonly texts: readonly (TextShown & {
    /** The text as it was looked through, for the form. */
    readonly key: string;
    readonly places: readonly PlaceShown[];
  })[];
  readonly places: number;
  /** Whether there are more than are shown at once. */
  readonly more: boolean;
  readonly checked: boolean;
  /** Where else the words stand, and are left. */
  readonly left: readonly string[];
  /** Files that could not be looked through. */
  readonly unread: readonly string[];
}

/** What was replaced last. */
export interface LastShown {
  readonly find: string;
  readonly put: string;
  readonly places: number;
  readonly texts: readonly TextShown[];
  /** What was left, and why, a sentence each. */
  readonly left: readonly string[];
  /** What was put back; nothing where it can be still. */
  readonly back: { readonly texts: readonly TextShown[]; readonly left: readonly string[] } | undefined;
}

/** What the page shows on which words are found and replaced in all texts. */
export interface ReplaceView {
  readonly find: string;
  readonly put: string;
  readonly wholeWords: boolean;
  readonly sameCapitals: boolean;
  /** Why nothing could be done. */
  readonly wrong: string | undefined;
  readonly found: FoundShown | undefined;
  readonly last: LastShown | undefined;
}
