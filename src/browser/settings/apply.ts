/** A document, as far as this needs to know one. */
export interface Page {
  readonly documentElement: Pick<Element, 'getAttribute' | 'setAttribute' | 'removeAttribute'>;
  querySelector(selector: string): Pick<Element, 'setAttribute'> | null;
}

/**
 * Shows a page as it was chosen, from whatever it looked like before. Where no
 * theme is chosen the browser's bar follows the system again.
 *
 * Its source is the script in the head: it uses nothing but its parameters,
 * and no comment stands in it.
 *
 * @param kept Such as `theme=dark size=large`. Only what can be chosen today
 * counts: anything else, whoever wrote it, is as if it were not there.
 */
export function apply(
  page: Page,
  kept: string | null,
  choices: Readonly<Record<string, readonly string[]>>,
  papers: Readonly<Record<string, string>>,
): void {
  const root = page.documentElement;
  for (const [name, values] of Object.entries(choices)) {
    const value = values.find((one) => kept?.split(' ').includes(`${name}=${one}`));
    if (value) root.setAttribute(`data-${name}`, value);
    else root.removeAttribute(`data-${name}`);
  }
  for (const own of ['light', 'dark']) {
    const paper = papers[root.getAttribute('data-theme') ?? own];
    if (paper) page.querySelector(`meta[media*=${own}]`)?.setAttribute('content', paper);
  }
}
