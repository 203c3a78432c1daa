/** A part of a page, by its name. @throws When the page has none of that name. */
export function partOf(page: HTMLElement, name: string): HTMLElement {
  const found = page.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`There is no "${name}" on this page.`);
  return found;
}
