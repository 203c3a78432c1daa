import type { HeadingFound } from '../../markdown/headings.ts';
import type { Document } from '../../library/content/document.ts';

/** The places of a text that a link may lead to. */
export interface Anchors {
  readonly headings: readonly HeadingFound[];
  /** Other names that its author gave to places in it. */
  readonly named: readonly string[];
}

/** Where links may lead within each text. A text is read when it is first asked of; nothing of one that cannot be compiled. */
export type AnchorsIn = (document: Document) => Anchors | undefined;
