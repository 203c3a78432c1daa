import type { Item } from '../../import/item.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';

/** A text as it is to come in. */
export interface Planned {
  readonly item: Item;
  readonly kind: 'post' | 'page';
  /** What its file and its address are called. */
  readonly name: string;
  readonly title: string;
  /** Its language, where it is another than the blog's. */
  readonly language: string | undefined;
  readonly day: CalendarDate;
  readonly topics: readonly string[];
  /** Earlier addresses from the root. */
  readonly aliases: readonly string[];
  /** Why it comes in as a draft; grows while it is looked at. */
  readonly held: string[];
  /** What its author is told of it. */
  readonly notes: string[];
  /** Files that lie beside it, by their names. */
  readonly files: Map<string, string>;
}

/** A text that has been read, with its pictures brought along; links to other texts are not written yet. */
export interface Converted extends Planned {
  /** As JSON: of thousands of texts the trees themselves would fill the memory. */
  readonly tree: string;
  readonly description: string;
  readonly cover: { readonly src: string; readonly alt: string; readonly caption: string } | undefined;
}

/** Where a text lies, from the content folder: in a folder of its own when it has pictures. */
export function fileOf({ kind, name, files }: Pick<Planned, 'kind' | 'name' | 'files'>): string {
  return files.size > 0 ? `${kind}s/${name}/index.md` : `${kind}s/${name}.md`;
}
