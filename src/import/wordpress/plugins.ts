import type { Shortcode } from './shortcodes.ts';

/** Names under which plugins keep what opens, notes, and buttons. */
const opens = /toggle|spoiler|accordion[-_]?(?:item|tab|panel)|collaps|expand|faq|read_?more/i;
const note = /^(?:footnote|fn|ref|efn_note|mfn|sidenote|simple_?footnote|note|footnotes?_note)$/i;
const button = /button|btn|cta/i;

/** Attributes that hold words for readers, in the order in which they are shown. */
const titles = ['title', 'heading', 'header', 'headline', 'question', 'caption', 'label', 'text', 'content'];
const sayers = ['cite', 'author', 'source'];

/**
 * The words that a plugin keeps in the brackets of a shortcode, as HTML around what stands between them.
 *
 * @param inner What stands between them, its own shortcodes expanded.
 * @param addNote Takes the words of a footnote, and gives the HTML that leads to it.
 * @returns Nothing where the brackets hold no words.
 */
export function pluginWords(
  { name, attributes }: Shortcode,
  inner: string | undefined,
  addNote: (words: string) => string,
): string | undefined {
  if (note.test(name) && inner !== undefined && inner.trim() !== '') return addNote(inner);
  const wordsIn = (names: readonly string[]) =>
    names
      .map((one) => attributes[one]?.trim() ?? '')
      .find((words) => /\p{L}/u.test(words) && !/^https?:/.test(words));
  const [title, sayer] = [wordsIn(titles), wordsIn(sayers)];
  const address = [attributes['link'], attributes['url'], attributes['href'], attributes['button_url']].find(
    (one) => /^(?:https?:|\/|mailto:|tel:)/.test(one ?? ''),
  );
  const picture = attributes['src'] ?? attributes['image'] ?? attributes['image_url'] ?? '';
  const shown = /^\S+\.(?:jpe?g|png|gif|webp|avif)(?:\?\S*)?$/i.test(picture)
    ? `\n\n<p><img src="${escaped(picture)}" alt="${escaped(attributes['alt'] ?? title ?? '')}"></p>\n\n`
    : '';
  const said = sayer === undefined ? '' : `\n\n<p>— ${escaped(sayer)}</p>\n\n`;
  if (opens.test(name) && title !== undefined && inner !== undefined)
    return `\n\n<details><summary>${escaped(title)}</summary>\n\n${inner}\n\n</details>\n\n`;
  if (button.test(name) && address !== undefined) {
    const words = inner?.trim() || escaped(title ?? address);
    return `\n\n<p><a href="${escaped(address)}">${words}</a></p>\n\n`;
  }
  const head = title === undefined || shown !== '' ? '' : `\n\n<p><strong>${escaped(title)}</strong></p>\n\n`;
  return `${shown}${head}${said}` === '' ? undefined : `${shown}${head}${inner ?? ''}${said}`;
}

function escaped(words: string): string {
  return words
    .replace(/&(?!\w+;|#\d+;)/g, '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;');
}
