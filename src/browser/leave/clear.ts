const typed = [
  'textarea',
  'input:not([type=button], [type=checkbox], [type=hidden], [type=radio], [type=reset], [type=submit])',
].join();

/** Empties every field of a page. What was chosen with a button stays as it is. */
export function clearTyped(page: Pick<ParentNode, 'querySelectorAll'>): void {
  for (const field of page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(typed)) field.value = '';
  for (const place of page.querySelectorAll('[contenteditable]')) place.replaceChildren();
}
