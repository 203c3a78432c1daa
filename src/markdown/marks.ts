import {
  defineMdastPlugin,
  type Custom,
  type MdastNode,
  type MdastPluginEntry,
  type MdastVisitorContext,
} from 'satteri';

type Parent = Extract<
  MdastNode,
  { readonly type: 'paragraph' | 'heading' | 'tableCell' | 'emphasis' | 'strong' | 'delete' }
>;
type Content = MdastNode | Custom;

/** Two equals signs, and whether what is marked may begin after them or end before them. */
interface Sign {
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * Marks `==words==`, as with a pen: Obsidian and other notebooks write it so.
 * Equals signs with a backslash before them, or with blanks on both sides, stay.
 */
export const marks: MdastPluginEntry = ({ source }) => {
  if (!source.includes('==')) return undefined;
  const visit = (node: Readonly<Parent>, context: MdastVisitorContext) => {
    const { children } = node;
    const last = children.length - 1;
    const parts = children.flatMap((child, at) => partsOf(child, at > 0, at < last, source));
    const marked = paired(parts);
    if (marked) context.setProperty(node, 'children', marked);
  };
  return defineMdastPlugin({
    name: 'marks',
    options: { position: true },
    paragraph: visit,
    heading: visit,
    tableCell: visit,
    emphasis: visit,
    strong: visit,
    delete: visit,
  });
};

const inWord = /[\p{Script=Latin}\p{N}]/u;

/**
 * A text taken apart at its signs; anything else as it is.
 *
 * @param follows Whether something stands before it on the line.
 * @param goesOn Whether something stands after it.
 */
function partsOf(node: MdastNode, follows: boolean, goesOn: boolean, source: string): (Content | Sign)[] {
  if (node.type !== 'text') return [node];
  const { value, position } = node;
  const typed = source.slice(position?.start.offset, position?.end.offset).match(/(?:\\?=)+/g) ?? [];
  const signs = [...value.matchAll(/=+/g)]
    .filter(({ 0: sign }, nth) => sign === '==' && !typed[nth]?.includes('\\'))
    .map(({ index }) => index);
  if (signs.length === 0) return [node];
  const parts = signs.flatMap((at, nth): (Content | Sign)[] => {
    const before = value[at - 1] ?? (follows ? '.' : ' ');
    const after = value[at + 2] ?? (goesOn ? '.' : ' ');
    const opens = /\S/.test(after) && !inWord.test(before);
    const closes = /\S/.test(before) && !inWord.test(after);
    return [...textOf(value.slice((signs[nth - 1] ?? -2) + 2, at)), { opens, closes }];
  });
  return [...parts, ...textOf(value.slice((signs.at(-1) ?? -2) + 2))];
}

/** What stands between a sign that opens and the next that closes, marked; nothing when there is no such pair. */
function paired(parts: readonly (Content | Sign)[]): Content[] | undefined {
  const made: Content[] = [];
  let open: number | undefined;
  let found = false;
  for (const part of parts) {
    if (!('opens' in part)) {
      made.push(part);
    } else if (open !== undefined && part.closes && made.length > open + 1) {
      const children = made.splice(open).slice(1);
      made.push({ type: 'mark', data: { hName: 'mark' }, children });
      open = undefined;
      found = true;
    } else {
      if (part.opens) open = made.length;
      made.push({ type: 'text', value: '==' });
    }
  }
  return found ? made : undefined;
}

function textOf(value: string): Content[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
