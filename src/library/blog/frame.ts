import type { BlogData } from '../content/blog-data.ts';
import type { FirstHelp } from '../help/first-help.ts';
import type { ShownLogo } from './shown-logo.ts';
import type { Site } from '../../schema/site.ts';
import type { Words } from '../../schema/words.ts';
import type { Urls } from '../urls.ts';

/** What every page and most components need: who writes, how it is worded, where things are. */
export interface Frame {
  readonly site: Site;
  readonly words: Words;
  readonly urls: Urls;
  readonly fonts: Fonts;
  /** The author's own picture in the place of the blog's mark, where she has one. */
  readonly logo: ShownLogo | undefined;
  /** The paper of the light and of the dark page, where the author chose her colors. */
  readonly papers: { readonly light: string; readonly dark: string } | undefined;
  /** The languages of its posts, its own first, where they are several; else none. */
  readonly languages: readonly string[];
  /** The words for feelings, in groups, which any text may show. */
  readonly feelings: BlogData['feelings'];
  /** Where the menu of every page leads: to nothing that is empty. */
  readonly menu: readonly Link[];
  /** Where the footer leads besides, as far as it is there: pages that a blog may do without, its series. */
  readonly more: readonly Link[];
  /** What answers words of danger. */
  readonly crisis: Crisis;
  /** The page on having a page read aloud, where the author has one. */
  readonly listening: string | undefined;
}

/** A link in a menu. */
export interface Link {
  readonly href: string;
  readonly text: string;
  /** Whether it leads to another site. */
  readonly elsewhere?: true;
}

/** What stands first where somebody types words of danger, and what tells that they are. */
export interface Crisis {
  /** The address of the words that are listened for. */
  readonly vocabulary: string;
  readonly help: readonly FirstHelp[];
}

/** The typefaces: the style that names them. */
export interface Fonts {
  readonly css: string;
}
