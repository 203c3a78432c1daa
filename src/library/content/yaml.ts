import { LineCounter, isAlias, isMap, isNode, parseDocument, visit, type Document, type Node } from 'yaml';
import { readAs } from '../edit/set-field.ts';
import type { Place, Source, Typed } from '../../schema/explain/typed.ts';

export type { Place } from '../../schema/explain/typed.ts';

/** YAML read with the places of everything in it. */
export interface Yaml extends Source {
  /** The plain value; dates stay the text that was typed. */
  readonly value: unknown;
  readonly errors: readonly (Place & { readonly code: string; readonly message: string })[];
  /** Where the value at a path stands, or the nearest thing around it that exists. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Where the name of a key stands, for a key that should not be there. */
  placeOfKey(path: readonly PropertyKey[], key: string): Place;
  /** The value at a path as it was typed. */
  typedAt(path: readonly PropertyKey[]): Typed | undefined;
  /** The name of a key as it was typed. */
  typedKey(path: readonly PropertyKey[], key: string): Typed | undefined;
}

/**
 * Reads YAML 1.2 (core schema), in which a date is text: YAML 1.1 would turn
 * `2026-13-45` into a day of the next year without a word.
 *
 * @param text The YAML. It is taken apart when something of it is asked for.
 * @param firstLine The line of the file on which the text begins.
 */
export function readYaml(text: string, firstLine = 1): Yaml {
  let read: ReturnType<typeof parsed> | undefined;
  const parse = () => (read ??= parsed(text));
  const place = (offset: number): Place => {
    const { line, col } = parse().counter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const stretch = ([start, end]: readonly [number, number]): Place => {
    const length = (text.slice(start, end).split('\n')[0] ?? '').trimEnd().length;
    return { ...place(start), ...(length > 0 && { length }) };
  };
  const typed = (range: readonly [number, number] | undefined): Typed | undefined =>
    range && {
      ...place(range[0]),
      text: text.slice(...range),
      instead: (other) => instead(text, range, other),
    };
  return {
    get value() {
      return parse().value;
    },
    get errors() {
      return parse().faults.map(({ at, code, message }) => ({ ...place(at), code, message }));
    },
    placeOf: (path) => stretch(rangeNear(parse().document, path)),
    placeOfKey: (path, key) => stretch(rangeOf(keyOf(parse().document, path, key)) ?? [0, 0]),
    typedAt: (path) => typed(valueRange(parse().document, text, path)),
    typedKey: (path, key) => typed(rangeOf(keyOf(parse().document, path, key))),
  };
}

function parsed(text: string) {
  const counter = new LineCounter();
  const document = parseDocument(text, { ...readAs, lineCounter: counter });
  const { value, fault } = valueOf(document);
  const errors = document.errors.map(({ pos, code, message }) => ({ at: pos[0], code, message }));
  return { counter, document, value, faults: [...errors, ...fault] };
}

interface Fault {
  readonly at: number;
  readonly code: string;
  readonly message: string;
}

/** The plain value, or why there is none: an alias (`*name`) that leads nowhere or multiplies without end. */
function valueOf(document: Document): { readonly value: unknown; readonly fault: readonly Fault[] } {
  if (document.errors.length > 0) return { value: undefined, fault: [] };
  try {
    return { value: document.toJS({ maxAliasCount: 100 }), fault: [] };
  } catch (error) {
    let at = 0;
    visit(document, {
      Alias(_key, node) {
        at = node.range?.[0] ?? 0;
        return node.resolve(document) ? undefined : visit.BREAK;
      },
    });
    return { value: undefined, fault: [{ at, code: 'ALIAS', message: String(error) }] };
  }
}

/** A line of the text with something else in place of a range of it. */
function instead(text: string, [start, end]: readonly [number, number], other: string): string | undefined {
  if (text.slice(start, end).includes('\n')) return undefined;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const before = text.slice(lineStart, start);
  const after = text.slice(end, lineEnd === -1 ? undefined : lineEnd);
  return `${before}${before.endsWith(':') ? ' ' : ''}${other}${after}`.trimEnd();
}

/** Where the value at a path was typed, or the nearest thing around it that exists. */
function rangeNear(document: Document, path: readonly PropertyKey[]): readonly [number, number] {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const part = path.slice(0, depth);
    const node = document.getIn(part, true);
    const last = part.at(-1);
    const key = typeof last === 'string' ? rangeOf(keyOf(document, part.slice(0, -1), last)) : undefined;
    if (isNode(node) && node.range) {
      // A map's own position is its first key; the key that holds it is what the author looks for.
      const held = typeof last === 'string' && !('value' in node);
      return held ? (key ?? [0, 0]) : [node.range[0], node.range[1]];
    }
    if (key && key[0] > 0) return key;
  }
  return [0, 0];
}

function keyOf(document: Document, path: readonly PropertyKey[], key: string): Node | undefined {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return undefined;
  const pair = map.items.find((item) => isNode(item.key) && String(item.key) === key);
  return isNode(pair?.key) ? pair.key : undefined;
}

/** Where a value was typed; for an empty one, the place after its colon. */
function valueRange(
  document: Document,
  text: string,
  path: readonly PropertyKey[],
): readonly [number, number] | undefined {
  const node = document.getIn(path, true);
  const range = isNode(node) && !isAlias(node) ? rangeOf(node) : undefined;
  if (!range || range[1] > range[0]) return range;
  const last = path.at(-1);
  const key = typeof last === 'string' ? keyOf(document, path.slice(0, -1), last)?.range?.[1] : undefined;
  const colon = key === undefined ? -1 : text.indexOf(':', key) + 1;
  return colon > 0 ? [colon, colon] : range;
}

function rangeOf(node: Node | undefined): readonly [number, number] | undefined {
  return node?.range ? [node.range[0], node.range[1]] : undefined;
}
