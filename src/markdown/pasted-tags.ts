import { attributesOf } from '../schema/components.ts';
import type { Attribute, Tag } from './tag.ts';

/** The elements in the place of a tag, the outermost first; none where only what is in it stays. */
export type Instead = readonly string[];

/** Elements that say how things look, or stand around a whole page, and what stays of them. */
const elements: Readonly<Record<string, Instead>> = {
  acronym: ['abbr'],
  big: [],
  blink: [],
  body: [],
  center: [],
  font: [],
  html: [],
  marquee: [],
  meta: [],
  nobr: [],
  strike: ['del'],
  tt: ['code'],
};

/** What a style says that is more than looks. */
const meanings: readonly (readonly [style: RegExp, element: string])[] = [
  [/font-weight\s*:\s*(?:bold|bolder|[6-9]00)/i, 'strong'],
  [/font-style\s*:\s*(?:italic|oblique)/i, 'em'],
  [/text-decoration[\w-]*\s*:[^;]*line-through/i, 'del'],
  [/vertical-align\s*:\s*super/i, 'sup'],
  [/vertical-align\s*:\s*sub/i, 'sub'],
];

/** Styles that take away what an element says: Google Docs puts a whole text into a `<b>` that is not bold. */
const taken: readonly (readonly [element: RegExp, style: RegExp])[] = [
  [/^(?:b|strong)$/, /font-weight\s*:\s*(?:normal|lighter|[1-4]00)/i],
  [/^(?:i|em)$/, /font-style\s*:\s*normal/i],
];

/** Classes that Word, Apple's programs and mail programs give. */
const machineClass = /^(?:Mso\w*|Apple-[\w-]+|gmail[\w-]*|[a-z]\d+)$/;
/** Attributes with a colon that are HTML's own (W3C, "HTML", and SVG within it). */
const known = /^(?:xlink:href|xml:lang|xml:space|xmlns:xlink)$/;

/**
 * What of a tag was pasted along and is not part of the text.
 *
 * @returns The attributes that go, and the elements that stand in its place; no elements when it stays what it is.
 */
export function kindOfPasted(tag: Tag): { readonly drop: readonly Attribute[]; readonly as?: Instead } {
  if (attributesOf(tag.name) || /^[A-Z]\w*[a-z]/.test(tag.name)) return { drop: [] };
  const name = tag.name.toLowerCase();
  const drop = tag.attributes.filter(isPasted);
  const left = tag.attributes.length - drop.length;
  const style = tag.attributes.find((attribute) => attribute.name.toLowerCase() === 'style')?.value ?? '';
  if (name.includes(':')) return { drop: tag.attributes, as: [] };
  const other = Object.hasOwn(elements, name) ? elements[name] : undefined;
  if (other) return { drop: other.length === 0 ? tag.attributes : drop, as: other };
  if (taken.some(([element, plain]) => element.test(name) && plain.test(style))) {
    return { drop: tag.attributes, as: [] };
  }
  if (name !== 'span') return { drop };
  const meant = meanings.flatMap(([pattern, element]) => (pattern.test(style) ? [element] : []));
  if (meant.length > 0) return { drop, as: left > 0 ? ['span', ...meant] : meant };
  return left > 0 ? { drop } : { drop, as: [] };
}

function isPasted({ name, value = '' }: Attribute): boolean {
  const low = name.toLowerCase();
  if (low === 'style' || low === 'slot') return true;
  if (low === 'class')
    return value
      .trim()
      .split(/\s+/)
      .every((one) => machineClass.test(one));
  if (low === 'id') return value.startsWith('docs-internal-guid');
  return low.includes(':') && !known.test(low);
}
