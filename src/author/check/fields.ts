import type { Tag } from '../../markdown/tag.ts';
import type { Problem } from '../../schema/problem.ts';
import { inProse, placeIn, type Manuscript } from './desk.ts';
import type { Prose } from './prose.ts';

/** Places to write in that stand where none can be, or that share a name. */
export function fields(manuscript: Manuscript, prose: Prose): Problem[] {
  const all = prose.tokens.flatMap((token) => (token.kind === 'tag' ? [token.tag] : []));
  const say = (tag: Tag, [what, mend]: readonly [string, string]) =>
    inProse(manuscript, placeIn(prose.body, tag.start), what, mend);
  return [
    ...outside(all).map((tag) => say(tag, homeless)),
    ...twice(all).map(({ tag, name }) => say(tag, shared(tag, name))),
  ];
}

const homeless = [
  '<Field> stands outside of a worksheet.',
  'Put it between <Worksheet title="…"> and </Worksheet>, each on a line of its own.',
] as const;

/** Fields that no worksheet is open around. */
function outside(all: readonly Tag[]): Tag[] {
  let open = 0;
  return all.filter((tag) => {
    if (tag.name === 'Worksheet' && tag.kind !== 'single') open += tag.kind === 'open' ? 1 : -1;
    return tag.name === 'Field' && tag.kind !== 'close' && open <= 0;
  });
}

function shared(tag: Tag, name: string): readonly [string, string] {
  return [
    `Another place to write in this post has the name "${name}" already, and what a reader keeps there would show here too.`,
    `Give this one a name of its own: <${tag.name} id="${name}-2">`,
  ];
}

/** Places to write that have the name of an earlier one. */
function twice(all: readonly Tag[]): { readonly tag: Tag; readonly name: string }[] {
  const seen = new Set<string>();
  return all.flatMap((tag) => {
    if (tag.name !== 'Field' && tag.name !== 'Reflection') return [];
    const name = tag.attributes.find((attribute) => attribute.name === 'id')?.value;
    if (name === undefined) return [];
    if (seen.has(name)) return [{ tag, name }];
    seen.add(name);
    return [];
  });
}
