import { isVoid, readTag } from '../../markdown/tag.ts';
import { allows, attributesOf } from '../../schema/components.ts';

const double = '"“”„‟';
const single = "'‘’‚‛";
const value = (marks: string) => `[${marks}]([^${marks}<>=]*)(?:[${marks}]|$)`;
const attribute = new RegExp(
  `([A-Za-z][\\w:-]*)(?:\\s*=\\s*(?:${value(double)}|${value(single)}|([^\\s${double}${single}<>{}=]+)))?`,
  'g',
);

/**
 * A tag with a slip in it, as it was probably meant: with a quotation mark that
 * was forgotten, and with its end.
 *
 * @param rest What stands from its "<" on.
 * @returns Nothing when it cannot be said, or when what comes of it would be refused.
 */
export function repairedTag(rest: string): string | undefined {
  const typed = rest.split('\n')[0] ?? '';
  const [head = '', slash = '', name = ''] = /^<(\/?)([A-Za-z][\w:-]*)/.exec(typed) ?? [];
  const known = attributesOf(name);
  if (name === '' || (known === undefined && /^[A-Z]/.test(name)) || /[{}]/.test(typed)) return undefined;
  if (slash !== '') return `</${name}>`;
  const inside = typed.slice(head.length).replace(/>.*$/, '');
  // Without its ">" a tag goes on in what may be the author's own words.
  if (!typed.includes('>') && !/^\s*(?:\/?\s*$|[\w-]+\s*=)/.test(inside)) return undefined;
  const closed = isVoid(name) || /\/\s*$/.test(inside) || (name === 'Pause' && !rest.includes('</Pause>'));
  const end = closed ? ' />' : '>';
  const quoted = withQuotation(inside);
  if (quoted && (!known || known[quoted.own])) return `<${name} ${quoted.own}="${quoted.value}"${end}`;
  let isLost = false;
  const attributes = [...inside.matchAll(attribute)].flatMap(([, own = '', ...values]) => {
    const typedValue = values
      .find((one) => one !== undefined)
      ?.trim()
      .replace(/\s*\/$/, '');
    const field = known?.[own];
    // A word by itself that is no attribute was one of a value: it is not to be lost.
    isLost ||= known !== undefined && !field && typedValue === undefined;
    if (known && (!field || (typedValue !== undefined && !allows(field, typedValue)))) return [];
    return [typedValue === undefined ? own : `${own}="${typedValue}"`];
  });
  const tag = `<${[name, ...attributes].join(' ')}${end}`;
  return !isLost && readTag(tag, 0, false) ? tag : undefined;
}

/** One attribute whose value has a quotation in it: its marks become those of print, which end no value. */
function withQuotation(inside: string): { own: string; value: string } | undefined {
  const [, own = '', inner = ''] =
    new RegExp(`^\\s*([A-Za-z][\\w:-]*)\\s*=\\s*[${double}](.*)[${double}]\\s*/?\\s*$`).exec(inside) ?? [];
  if (!new RegExp(`[${double}]`).test(inner) || /[\w-]\s*=\s*/.test(inner)) return undefined;
  const value = inner.replace(new RegExp(`[${double}]([^${double}]*)[${double}]`, 'g'), '“$1”');
  return value.includes('"') ? undefined : { own, value };
}
