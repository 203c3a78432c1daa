import { apply } from './settings/apply.ts';
import { choices, papers, place } from './settings/choices.ts';

const [kept, all, colours] = [place, choices, papers].map((value) => JSON.stringify(value));

/**
 * The script that stands in the head, before the styles: it shows the page as
 * the reader chose before anything is painted. It is the very function that
 * the panel uses, by its source. Where storage is forbidden it leaves the page
 * as it is.
 */
export const applyScript =
  `try{(${apply})(document,localStorage.getItem(${kept}),${all},${colours})}catch{}`.replace(/\s+/g, ' ');
