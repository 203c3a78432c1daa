import { standsAlone } from '../schema/components.ts';

/** A tag as it stands in prose, HTML's own or a component's. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'single';
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly start: number;
  readonly end: number;
  /** The same tag as MDX wants it: values in straight quotes, a slash in what has no end tag. */
  readonly tidy: string;
}

export interface Attribute {
  readonly name: string;
  /** Absent when it stands alone or is worked out in braces. */
  readonly value?: string;
  readonly start: number;
  readonly end: number;
}

/** HTML's elements without an end tag. */
const voidElements: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/** Whether an element or a component has no end tag. */
export function isVoid(name: string): boolean {
  return voidElements.has(name) || standsAlone(name);
}

// Dots are in the names of components only: <notes.txt> is a file.
const opening = /<(\/?)([A-Z][\w-]*(?:\.[A-Za-z][\w-]*)+|[A-Za-z][\w-]*(?::[A-Za-z][\w-]*)?)/y;
// A blank line ends a paragraph, and so any tag in it.
const gap = /(?:[ \t\u00a0]|\n(?![ \t]*(?:\n|$)))+/y;
const attributeName = /[A-Za-z_][\w-]*(?::[A-Za-z_][\w-]*)?/y;
const equals = /\s*=\s*/y;
const quoted = /"((?:[^"\n]|\n(?![ \t]*\n))*)"|'((?:[^'\n]|\n(?![ \t]*\n))*)'/y;
const curly = /[“”„‟″]([^“”„‟″<>\n]*)[“”„‟″]|[‘’‚‛′]([^‘’‚‛′<>\n]*)[‘’‚‛′]/y;
const literal = /\{\s*(?:true|false|-?\d+(?:\.\d+)?|"[^"\\\n{}]*"|'[^'\\\n{}]*')\s*\}/y;
const bare = /[^\s"'=<>`{}“”‘’]+/y;
const closing = /\/?>/y;

/**
 * Reads the tag that begins at a place, if one does.
 *
 * @param code Whether braces in it may hold any expression, as they may in `.mdx`.
 */
export function readTag(text: string, start: number, code: boolean): Tag | undefined {
  const head = match(opening, text, start);
  if (!head) return undefined;
  const written = head[2] ?? '';
  const name = voidElements.has(written.toLowerCase()) ? written.toLowerCase() : written;
  const attributes: Attribute[] = [];
  let tidy = `<${head[1]}${name}`;
  let at = start + head[0].length;
  for (;;) {
    const space = match(gap, text, at)?.[0] ?? '';
    at += space.length;
    const end = match(closing, text, at)?.[0];
    if (end) {
      const single = end === '/>' || (!head[1] && isVoid(name));
      if (head[1] && attributes.length > 0) return undefined;
      tidy += space.replaceAll('\u00a0', ' ') + (single ? '/>' : '>');
      const kind = head[1] ? 'close' : single ? 'single' : 'open';
      return { kind, name, attributes, start, end: at + end.length, tidy };
    }
    const attribute = space ? readAttribute(text, at, code) : undefined;
    if (!attribute) return undefined;
    if (attribute.name) attributes.push({ ...attribute, start: at });
    tidy += space.replaceAll('\u00a0', ' ') + attribute.tidy;
    at = attribute.end;
  }
}

/** The end of what is in braces from a place on, or nothing when they are never closed. */
export function endOfBraces(text: string, start: number): number | undefined {
  if (text.startsWith('{/*', start)) {
    const end = text.indexOf('*/', start);
    const brace = end === -1 ? -1 : text.indexOf('}', end);
    return brace === -1 ? undefined : brace + 1;
  }
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

/** Matches at one place only. */
export function match(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

interface Read {
  readonly name: string;
  readonly value?: string;
  readonly end: number;
  readonly tidy: string;
}

function readAttribute(text: string, at: number, code: boolean): Read | undefined {
  if (code && text[at] === '{') return inBraces('', text, at, code);
  const name = match(attributeName, text, at)?.[0];
  if (name === undefined) return undefined;
  const after = at + name.length;
  const sign = match(equals, text, after)?.[0];
  if (sign === undefined) return { name, end: after, tidy: name };
  return readValue(name, text, after + sign.length, name + sign, code);
}

function readValue(name: string, text: string, at: number, before: string, code: boolean): Read | undefined {
  const straight = match(quoted, text, at);
  if (straight) {
    const value = straight[1] ?? straight[2] ?? '';
    return { name, value, end: at + straight[0].length, tidy: before + straight[0] };
  }
  if (text[at] === '{') {
    const read = inBraces(name, text, at, code);
    return read && { ...read, tidy: before + read.tidy };
  }
  const other = match(curly, text, at) ?? match(bare, text, at);
  if (!other) return undefined;
  const value = other[1] ?? other[2] ?? other[0];
  return { name, value, end: at + other[0].length, tidy: `${before}"${value.replaceAll('"', '&quot;')}"` };
}

function inBraces(name: string, text: string, at: number, code: boolean): Read | undefined {
  const length = match(literal, text, at)?.[0].length;
  const end = code ? endOfBraces(text, at) : length && at + length;
  return end ? { name, end, tidy: text.slice(at, end) } : undefined;
}
