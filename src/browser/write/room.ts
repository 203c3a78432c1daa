/** A part of the page on which she writes, by its name. @throws When the page has none of that name. */
export function partOf(desk: HTMLElement, name: string): HTMLElement {
  const found = desk.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`There is no "${name}" on this page.`);
  return found;
}
