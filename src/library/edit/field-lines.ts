import { Document, isMap, isNode, isPair, isScalar, visit, YAMLMap, type Pair } from 'yaml';
import type { Change } from './change.ts';

/** Long sentences stay on their line; lists in brackets have no blanks at their ends. */
const written = { lineWidth: 0, flowCollectionPadding: false } as const;

/**
 * A field as its lines in the front matter.
 *
 * @param what Its value, or the field itself as it was read and changed, which keeps its comments and its style.
 */
export function rendered(name: string, what: unknown): string {
  const map = new YAMLMap<unknown, unknown>();
  const document = new Document(map);
  if (isPair(what)) {
    const { key } = what;
    if (isNode(key)) {
      // These stand above the field, and stay there.
      key.commentBefore = null;
      key.spaceBefore = false;
    }
    map.items.push(what);
  } else document.set(name, document.createNode(what));
  visit(document, {
    Seq(_, list) {
      // A list of names stands on one line.
      if (!list.range && list.flow === undefined && list.items.every(isScalar)) list.flow = true;
    },
  });
  return document.toString(written);
}

/** The lines of a field, without the comments above the next one. */
export function regionOf(
  yaml: string,
  document: Document,
  pair: Pair,
): { readonly from: number; readonly to: number } {
  const pairs = isMap(document.contents) ? document.contents.items : [];
  const start = (one: Pair | undefined) => (isNode(one?.key) ? one.key.range?.[0] : undefined);
  const from = yaml.lastIndexOf('\n', (start(pair) ?? 0) - 1) + 1;
  const next = start(pairs.find((one) => (start(one) ?? 0) > (start(pair) ?? 0)));
  const end = next === undefined ? yaml.length : yaml.lastIndexOf('\n', next - 1) + 1;
  const [above = ''] = /(?:^(?:#.*|[^\S\n]*)\n)*(?![\s\S])/m.exec(yaml.slice(from, end)) ?? [];
  const isText = isScalar(pair.value) && /^BLOCK/.test(pair.value.type ?? '');
  // In a text over several lines a line that begins with # belongs to it only when it is set in.
  const to = end - (isText ? above.replace(/^[^\S\n]*\n/gm, '').length : above.length);
  return { from, to };
}

/** A new field in the order in which fields are written. */
export function insertion(
  yaml: string,
  document: Document,
  name: string,
  lines: string,
  order: readonly string[],
): Change {
  const pairs = isMap(document.contents) ? document.contents.items : [];
  const place = (one: string) => order.indexOf(one);
  const before = pairs.findLast(({ key }) => isScalar(key) && place(String(key.value)) < place(name));
  const at = before ? regionOf(yaml, document, before).to : firstKey(yaml, pairs[0]);
  const isOpen = at > 0 && yaml[at - 1] !== '\n';
  return { from: at, to: at, insert: `${isOpen ? '\n' : ''}${lines}` };
}

function firstKey(yaml: string, pair: Pair | undefined): number {
  const at = isNode(pair?.key) ? pair.key.range?.[0] : undefined;
  return at === undefined ? yaml.length : yaml.lastIndexOf('\n', at - 1) + 1;
}
