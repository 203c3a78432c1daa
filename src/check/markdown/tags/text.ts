import type { Range } from '../../../markdown/range.ts';
import type { Tag } from '../../../markdown/tag.ts';
import type { Diagnostic } from '../../../schema/diagnostic.ts';

/** What is told of a tag, and of which part of the text; of the whole tag, unless it is said. */
export type Text = readonly [message: string, help: string, more?: More];

interface More {
  readonly at?: Range;
  readonly blocks?: Diagnostic['blocks'];
}

/** What an attribute of a tag says, if it is there and says something. */
export function valueOf(tag: Tag, name: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.name === name)?.value;
}
