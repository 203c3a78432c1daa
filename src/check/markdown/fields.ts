import type { Range } from '../../markdown/range.ts';
import type { Tag } from '../../markdown/tag.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { inProse, stretchIn } from '../positions.ts';
import type { TextContext, TextRule } from '../rule.ts';

/** Places to write in that stand where none can be, or that share a name. */
export const fields: TextRule = {
  id: 'worksheet-fields',
  severity: 'error',
  about: 'Fields of a worksheet that nobody could write into',
  check,
};

function check({ document, prose }: TextContext): Diagnostic[] {
  const all = prose.tokens.flatMap((token) => (token.kind === 'tag' ? [token.tag] : []));
  const say = (range: Range, [message, help]: readonly [string, string]) =>
    inProse(document, stretchIn(prose.body, range), message, help);
  return [
    ...outside(all).map((tag) => say(tag, homeless)),
    ...twice(all).map((name) => say(name, shared(name))),
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

function shared({ id, free }: Shared): readonly [string, string] {
  return [
    `Another place to write in this post has the name "${id}" already, and what a reader keeps there would show here too.`,
    `Give this one a name of its own. Type: id="${free}"`,
  ];
}

interface Shared extends Range {
  readonly id: string;
  /** A name that no place has. */
  readonly free: string;
}

/** The names of places to write that an earlier one has. */
function twice(all: readonly Tag[]): Shared[] {
  const names = all.flatMap((tag) => {
    if (tag.name !== 'Field' && tag.name !== 'Reflection') return [];
    const found = tag.attributes.find(({ name }) => name === 'id');
    return found?.value === undefined ? [] : [{ id: found.value, start: found.start, end: found.end }];
  });
  const taken = new Set(names.map(({ id }) => id));
  return names.flatMap((one, at) => {
    if (names.findIndex(({ id }) => id === one.id) === at) return [];
    let number = 2;
    while (taken.has(`${one.id}-${number}`)) number += 1;
    const free = `${one.id}-${number}`;
    taken.add(free);
    return [{ ...one, free }];
  });
}
