import type { Attribute as Typed, Tag } from '../../../markdown/tag.ts';
import { allows, type Attribute } from '../../../schema/components.ts';
import { meantBy } from '../../../schema/explain/dates.ts';
import { shown } from '../../../schema/explain/typed.ts';
import { nearest } from '../../../schema/nearest.ts';
import type { Text } from './text.ts';

/**
 * Attributes that a component misses, does not know, or cannot take.
 *
 * @param typed The tag as it stands in the text.
 * @param known What the component may have.
 */
export function attributeTexts(
  tag: Tag,
  typed: string,
  known: Readonly<Record<string, Attribute>>,
): readonly Text[] {
  const names = Object.keys(known);
  const there = new Set(tag.attributes.map(({ name }) => name));
  const meant = tag.attributes.flatMap(({ name }) => (known[name] ? [] : [nearest(name, names)]));
  const missing = Object.entries(known).flatMap(([name, attribute]): Text[] => {
    if (!attribute.required || there.has(name) || meant.includes(name)) return [];
    const what = `<${tag.name}> does not say its "${name}". ${attribute.about}`;
    return [[what, asExample(`${name}="…"`, attribute, (words) => withAttribute(typed, words))]];
  });
  const wrong = tag.attributes.flatMap((one): Text[] => {
    const attribute = known[one.name];
    if (!attribute) return [unknownAttribute(tag, one, names, there)];
    if (one.value === undefined || allows(attribute, one.value)) return [];
    return [refusedValue(tag.name, one, one.value, attribute)];
  });
  return [...missing, ...wrong];
}

function unknownAttribute(
  { name: tag }: Tag,
  { name, value, start, end }: Typed,
  known: readonly string[],
  there: ReadonlySet<string>,
): Text {
  const at = { start, end };
  const what = `<${tag}> knows no "${name}".`;
  const near = nearest(name, known);
  if (near && there.has(near)) return [what, `Take it away: "${near}" stands here as well.`, { at }];
  if (near) return [what, `Write: ${near}${value === undefined ? '' : `="${value}"`}`, { at }];
  if (known.length === 0) return [what, `Take it away: <${tag}> has nothing more in it.`, { at }];
  return [what, `Take it away. What <${tag}> may have: ${known.join(', ')}.`, { at }];
}

function refusedValue(tag: string, { name, start, end }: Typed, value: string, attribute: Attribute): Text {
  const { options, kind, about } = attribute;
  const more = { at: { start, end } };
  const example = asExample(`${name}="…"`, attribute, (words) => words);
  if (value.trim() === '') return [`"${name}" of <${tag}> is empty. ${about}`, example, more];
  const days = kind === 'date' ? meantBy(value).days : [];
  const near = options ? nearest(value, options) : days.length === 1 ? days[0] : undefined;
  const rest = options ? `, which is not one of: ${options.join(', ')}.` : `. ${about}`;
  const what = `"${name}" of <${tag}> is "${shown(value)}"${rest}`;
  return [what, near ? `Type: ${name}="${near}"` : example, more];
}

/** No choice is made for the author: on what a vignette rests, only she knows. */
function asExample(blank: string, { options, kind }: Attribute, written: (words: string) => string): string {
  if (options) return `Write ${written(blank)} with one of: ${options.join(', ')}.`;
  const example = { date: '2026-12-25', name: 'the-first', words: '…', switch: '…' }[kind];
  return `Write, for example: ${written(blank.replace('…', example))}`;
}

/** A tag with one attribute more. */
function withAttribute(tag: string, attribute: string): string {
  return tag.replace(/\s*(\/?)>$/, (_, slash: string) => ` ${attribute}${slash && ' /'}>`);
}
