import type { TextShown } from './replace-view.ts';

/** A text that she may delete, with what goes along. */
export interface AskedToDelete extends TextShown {
  readonly beside: readonly string[];
  /** Texts that lead to it. */
  readonly leading: readonly TextShown[];
  /** Why it stays, and where to go on. */
  readonly stays:
    { readonly why: string; readonly to?: { readonly href: string; readonly words: string } } | undefined;
}

/** A text that was deleted, and can be brought back. */
export interface DeletedShown {
  readonly name: string;
  readonly title: string;
  readonly file: string;
  readonly isPage: boolean;
  /** The day on which it was deleted, in words. */
  readonly day: string | undefined;
  readonly beside: number;
}

/** What the page shows on which texts are deleted and brought back. */
export interface DeletedView {
  readonly asked: AskedToDelete | undefined;
  readonly deleted: readonly DeletedShown[];
  /** What kept it from being done. */
  readonly wrong: string | undefined;
}
