import { isScalar, parseDocument, visit, type Scalar } from 'yaml';
import { readAs, type FieldPath } from '../../library/edit/set-field.ts';
import { fieldLabels } from '../../schema/field-labels.ts';

/**
 * The fields at the top of posts and pages that are words of the author's, as sentences are. All others are names,
 * days and addresses that the blog goes by.
 */
export const wordFields: readonly string[] = [
  'title',
  'description',
  'also',
  'contentNotes.detail',
  'contentNotes.where',
  'cover.alt',
  'cover.caption',
  'revisions.note',
  'sources.author',
  'sources.kind',
  'sources.title',
];

/** A field that is words, as it is typed. */
export interface WordField {
  readonly path: FieldPath;
  /** What it is called on the desk. */
  readonly label: string;
  readonly value: string;
  /** Where its words stand in the lines at the top, without what YAML puts around them. */
  readonly from: number;
  readonly to: number;
  /** How it is written, by the library's name for it. */
  readonly style: Scalar.Type | undefined;
}

/**
 * The fields of a text that are words, in the order in which they are typed.
 *
 * @param yaml The lines at the top, with `\n` at line ends.
 */
export function wordFieldsOf(yaml: string): WordField[] {
  const found: WordField[] = [];
  visit(parseDocument(yaml, readAs), {
    Scalar(key, node, around) {
      const path = key === 'key' ? undefined : pathOf(key, around);
      const name = path?.filter((part) => typeof part === 'string').join('.') ?? '';
      const { value, range, type } = node;
      if (!path || !range || typeof value !== 'string' || !wordFields.includes(name)) return;
      const [from, to] = range;
      found.push({ path, label: labelOf(name), value, style: type, ...within(yaml, from, to, type) });
    },
  });
  return found;
}

/** The names and places that lead to a value. */
function pathOf(key: unknown, around: readonly unknown[]): FieldPath | undefined {
  const steps = around.flatMap((node, at): (string | number)[] => {
    const next = around[at + 1];
    if (isPairNamed(node)) return [String(node.key.value)];
    const items: unknown = Reflect.get(Object(node), 'items');
    const last = at === around.length - 1;
    if (!Array.isArray(items)) return [];
    const place = last ? key : items.indexOf(next);
    // The places of a record are its fields, which have names.
    return typeof place === 'number' && !isPairNamed(items[place]) ? [place] : [];
  });
  const [first, ...rest] = steps;
  return typeof first === 'string' ? [first, ...rest] : undefined;
}

function isPairNamed(node: unknown): node is { readonly key: Scalar } {
  return typeof node === 'object' && node !== null && 'key' in node && isScalar(node.key);
}

function within(yaml: string, from: number, to: number, style: Scalar.Type | undefined) {
  if (style === 'QUOTE_SINGLE' || style === 'QUOTE_DOUBLE') return { from: from + 1, to: to - 1 };
  // What stands on the line of the sign is YAML's.
  if (style === 'BLOCK_FOLDED' || style === 'BLOCK_LITERAL')
    return { from: yaml.indexOf('\n', from) + 1, to };
  return { from, to };
}

function labelOf(name: string): string {
  const [top = ''] = name.split('.');
  const labels = top === name ? [fieldLabels[top]] : [fieldLabels[top], fieldLabels[name]];
  return labels.join(': ');
}
