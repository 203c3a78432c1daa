import type { Change } from './change.ts';
import { isMap, isNode, isScalar, isSeq, parseDocument, type Document, type Pair, type Scalar } from 'yaml';
import { insertion, regionOf, rendered } from './field-lines.ts';
import { scalarText } from './scalar-text.ts';

/** Where a value stands in the front matter: `['contentNotes', 0, 'depth']`. */
export type FieldPath = readonly [string, ...(string | number)[]];

/** A value of a field; nothing takes the field out. */
export type FieldValue = string | number | boolean | readonly FieldValue[] | FieldRecord | undefined;
export interface FieldRecord {
  readonly [name: string]: FieldValue;
}

/** As the library reads it: dates stay text. */
export const readAs = { schema: 'core', logLevel: 'error', prettyErrors: false } as const;

/** The values of a front matter by name, or nothing while it cannot be read. */
export function valuesOf(yaml: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const document = parseDocument(yaml, readAs);
    if (document.errors.length > 0) return undefined;
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return value === null ? {} : isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What gives a field another value. No byte outside of the field changes; of a
 * single value no byte but its own; comments stay.
 *
 * @param yaml The front matter, with `\n` at line ends.
 * @param order The names of all fields, in the order in which they are written.
 * @returns Nothing when it cannot be said with certainty what would come of it.
 */
export function setField(
  yaml: string,
  path: FieldPath,
  value: FieldValue,
  order: readonly string[],
): Change | undefined {
  const before = valuesOf(yaml);
  if (!before) return undefined;
  const wanted = JSON.stringify(sorted(withValue(before, path, value)));
  if (wanted === JSON.stringify(sorted(before))) return { from: 0, to: 0, insert: '' };
  const isRight = ({ from, to, insert }: Change) =>
    JSON.stringify(sorted(valuesOf(yaml.slice(0, from) + insert + yaml.slice(to)))) === wanted;
  try {
    for (const one of candidates(yaml, path, value, order)) if (isRight(one)) return one;
  } catch {
    // A name for another place of the file (`*name`) cannot be written without that place.
  }
  return undefined;
}

function* candidates(
  yaml: string,
  path: FieldPath,
  value: FieldValue,
  order: readonly string[],
): Generator<Change> {
  const document: Document = parseDocument(yaml, readAs);
  const node: unknown = document.getIn(path, true);
  if (isScalar(node) && node.range && isSingle(value)) yield* inPlace(yaml, node, value);
  const pair = pairOf(document, path[0]);
  if (!pair) {
    yield insertion(yaml, document, path[0], rendered(path[0], withValue({}, path, value)[path[0]]), order);
    return;
  }
  const region = regionOf(yaml, document, pair);
  const left = withValue(valuesOf(yaml) ?? {}, path, value)[path[0]];
  if (left === undefined) {
    yield { ...region, insert: '' };
    return;
  }
  setIn(document, path, value);
  yield { ...region, insert: rendered(path[0], pair) };
  yield { ...region, insert: rendered(path[0], left) };
}

/** A single value in the place of another, written as that was; and, where that would mean something else, in quotes. */
function* inPlace(yaml: string, node: Scalar, value: string | number | boolean): Generator<Change> {
  const [from = 0, to = 0] = node.range ?? [];
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  const end = isBlock && yaml[to - 1] === '\n' ? to - 1 : to;
  const space = from === to && /[:-]$/.test(yaml.slice(0, from)) ? ' ' : '';
  for (const text of scalarText(value, node.type)) yield { from, to: end, insert: space + text };
}

function setIn(document: Document, path: FieldPath, value: FieldValue): void {
  if (value === undefined) {
    document.deleteIn(path);
    return;
  }
  const old: unknown = document.getIn(path, true);
  const next = document.createNode(value);
  if (isSeq(old) && isSeq(next)) {
    // What stays in a list stays as it was written, wherever it stands now.
    const said = (one: unknown) => (isNode(one) ? JSON.stringify(sorted(one.toJS(document))) : undefined);
    const left = old.items.map((item) => ({ item, says: said(item) }));
    old.items = next.items.map((one) => {
      const at = left.findIndex(({ says }) => says !== undefined && says === said(one));
      return at < 0 ? one : left.splice(at, 1)[0]?.item;
    });
    return;
  }
  document.setIn(path, next);
}

function pairOf(document: Document, name: string): Pair | undefined {
  if (!isMap(document.contents)) return undefined;
  return document.contents.items.find(({ key }) => isScalar(key) && key.value === name);
}

/** The values with another in one place; a list or a record that nothing is left in goes. */
export function withValue(
  values: Readonly<Record<string, unknown>>,
  path: FieldPath,
  value: FieldValue,
): Record<string, unknown> {
  const made = put(values, path, value);
  return isRecord(made) ? made : {};
}

function put(around: unknown, [name, ...rest]: readonly (string | number)[], value: FieldValue): unknown {
  if (name === undefined) return value;
  if (typeof name === 'number') {
    const list: unknown[] = Array.isArray(around) ? [...around] : [];
    const next = put(list[name], rest, value);
    if (next === undefined) list.splice(name, 1);
    else list[name] = next;
    return list.length > 0 ? list : undefined;
  }
  const { [name]: old, ...others } = isRecord(around) ? around : {};
  const next = put(old, rest, value);
  if (next !== undefined) return { ...others, [name]: next };
  return Object.keys(others).length > 0 ? others : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSingle(value: FieldValue): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** The same with names in order, so that two can be compared. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  );
}
