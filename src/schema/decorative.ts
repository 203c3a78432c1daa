/** What an author writes in place of a picture's words when it only decorates. */
export const decorative = 'decorative';

/** A picture's words as the page has them: none for one that only decorates, so that nobody has to hear of it. */
export function spoken(alt: string): string {
  return alt.trim().toLowerCase() === decorative ? '' : alt;
}
