import type { Site } from '../schema/site.ts';
import type { Words } from '../schema/words.ts';
import type { Urls } from './urls.ts';

/** What every page and most components need: who writes, how it is worded, where things are. */
export interface Frame {
  readonly site: Site;
  readonly words: Words;
  readonly urls: Urls;
  readonly fonts: Fonts;
  /** Pages that the footer leads to where the author has written them. */
  readonly more: readonly { readonly href: string; readonly text: string }[];
}

/** The typefaces: the style that names them. */
export interface Fonts {
  readonly css: string;
}
