import type { BookKind } from '../urls.ts';

/** A post within a series or a path. */
export interface PostInOrder {
  readonly id: string;
  readonly title: string;
  /** Why readers do not see it there; nothing when they do. */
  readonly unseen: string | undefined;
}

/** A series or a reading path on the page on which they are put in order. */
export interface BookShown {
  readonly kind: BookKind;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly posts: readonly PostInOrder[];
  /** Posts that can come to it. */
  readonly choices: readonly { readonly id: string; readonly title: string }[];
  /** Whether it may be taken away. */
  readonly mayGo: boolean;
  /** Why what was typed could not be kept. */
  readonly wrong: string | undefined;
}

/** A series or a path that is begun. */
export type BookBegun = Pick<BookShown, 'kind' | 'title' | 'description' | 'choices' | 'wrong'> & {
  /** The post that it is to begin with. */
  readonly first: string | undefined;
};

/** What that page shows. */
export interface SeriesView {
  readonly series: readonly BookShown[];
  readonly paths: readonly BookShown[];
  readonly begun: Readonly<Record<BookKind, BookBegun>>;
  /** The post on whose page she wanted a new series, to which she goes back. */
  readonly from: string | undefined;
}
