import type { Element } from '../markup/html.ts';

/** What a value must be like, or the attribute is left out. */
const everywhere: Readonly<Record<string, RegExp>> = {
  class: /\S/,
  dir: /^(?:ltr|rtl|auto)$/i,
  title: /\S/,
  // Ours alone: `still` has taken the author's away.
  'epub:type': /^(?:footnote|footnotes|noteref)$/,
  role: /^(?:doc-backlink|doc-footnote|doc-noteref|group)$/,
};

const count = /^[1-9]\d{0,3}$/;
const own: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  col: { span: count },
  colgroup: { span: count },
  img: { width: count, height: count },
  li: { value: /^-?\d+$/ },
  ol: { start: /^-?\d+$/, reversed: /^/, type: /^[1aAiI]$/ },
  td: { colspan: count, rowspan: count },
  th: { colspan: count, rowspan: count, scope: /^(?:col|row|colgroup|rowgroup)$/ },
};

/** What Markdown says of a column, as a class of the book's style. */
const aligned: Readonly<Record<string, string>> = { center: 'center', right: 'end' };

/** Those attributes of an element that a book may have, and that mean something in it; addresses and ids are looked after elsewhere. */
export function attributesOf(element: Element, tag: string): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const { name, value } of element.attrs) {
    if ((own[tag]?.[name] ?? everywhere[name])?.test(value)) kept[name] = name === 'reversed' ? name : value;
    if (name === 'lang' && isLanguage(value)) Object.assign(kept, { lang: value, 'xml:lang': value });
  }
  const label = element.attrs.find(({ name }) => name === 'aria-label')?.value;
  if (label && kept['role'] === 'group') kept['aria-label'] = label;
  else if (kept['role'] === 'group') delete kept['role'];
  const side = element.attrs.find(({ name }) => name === 'data-align' || name === 'align')?.value;
  const align = aligned[side ?? ''];
  if (align) kept['class'] = [kept['class'], align].filter(Boolean).join(' ');
  if (tag === 'details') kept['open'] = 'open';
  return kept;
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
