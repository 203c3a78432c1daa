import { apply } from './settings/apply.ts';
import { choices, papers, place } from './settings/choices.ts';

/**
 * The script that stands in the head, before the styles: it shows the page as
 * the reader chose before anything is painted, and leaves the function that
 * does so to the panel, which comes later, as `showReading`. Where storage is
 * forbidden it leaves the page as it is.
 *
 * @param own The papers of the blog's own colors, where its author chose some.
 * @param languages Those of the blog's posts, where they are several: a reader may see the posts of one alone.
 */
export function applyScript(own: Partial<typeof papers> = {}, languages: readonly string[] = []): string {
  const offered = languages.length > 0 ? { ...choices, posts: languages } : choices;
  const [kept, all, colors] = [place, offered, { ...papers, ...own }].map((value) => JSON.stringify(value));
  return `var showReading=kept=>(${apply})(document,kept,${all},${colors});try{showReading(localStorage.getItem(${kept}))}catch{}`.replace(
    /\s+/g,
    ' ',
  );
}
