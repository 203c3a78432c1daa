/** What is of use on the page only, what follows the text, and footnotes, whose numbers would lead nowhere. */
const left = '[data-no-feed], .back, [hidden], [data-footnotes], sup, svg, script, style';
const blocks = 'p, h2, h3, h4, h5, h6, li, tr, pre, figcaption, dt, dd, label';

/**
 * The words of a part of a page as plain text, its paragraphs an empty line
 * apart: no address, not even of a link. The part is used up.
 */
export function plainText(part: ParentNode & Node): string {
  for (const one of part.querySelectorAll(left)) one.remove();
  // A sign that is in no text stands where a paragraph ends.
  for (const one of part.querySelectorAll(blocks)) one.append('\0');
  for (const one of part.querySelectorAll('td, th')) one.append(' ');
  for (const one of part.querySelectorAll('li')) one.prepend('- ');
  return (part.textContent ?? '')
    .split('\0')
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => /[^-\s]/.test(text))
    .join('\n\n');
}
