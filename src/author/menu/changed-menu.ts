import { menu as menuSchema, type Menu } from '../../schema/menu.ts';
import { reordered, type Move } from '../reorder.ts';

export type MenuEntry = Menu[number];

/** What she wants of the menu. */
export interface MenuWanted {
  /** Words for each entry, in the order in which they stand now; empty for its own. */
  readonly labels: readonly string[];
  /** An entry that moves, or goes. */
  readonly moves?: Move | undefined;
  /** What comes to it, by `menuKey`. */
  readonly adds?: string;
  /** A page elsewhere that comes to it. */
  readonly link?: { readonly address: string; readonly label: string };
}

/**
 * The menu as she wants it.
 *
 * @param now As it is.
 * @returns It, or why it cannot be kept.
 */
export function changedMenu(
  now: Menu,
  { labels, moves, adds, link }: MenuWanted,
): { readonly menu: Menu } | { readonly why: string } {
  const named = now.map((entry, at) => labelled(entry, labels[at] ?? entry.label ?? ''));
  const moved = moves ? reordered(named, moves) : named;
  const [, kind, name = ''] = /^(page|topic):(.+)$/.exec(adds ?? '') ?? [];
  const added = [
    ...moved,
    ...(kind === 'page' ? [{ page: name }] : kind === 'topic' ? [{ topic: name }] : []),
    ...(link ? [labelled({ link: wholeAddress(link.address) }, link.label)] : []),
  ];
  const { error } = menuSchema.safeParse(added);
  if (!error) return { menu: added };
  const [issue] = error.issues;
  const [at, field] = issue?.path ?? [];
  const entry = typeof at === 'number' ? added[at] : undefined;
  return { why: whyNot(entry, typeof field === 'string' ? field : undefined, issue?.message ?? '') };
}

function labelled({ label: _, ...entry }: MenuEntry, words: string): MenuEntry {
  const label = words.replace(/\s+/g, ' ').trim();
  return label === '' ? entry : { ...entry, label };
}

/** An address as browsers take it, from one as people write it. */
function wholeAddress(typed: string): string {
  const address = typed.trim();
  return /^[a-z][a-z\d+.-]*:/i.test(address) ? address : `https://${address}`;
}

function whyNot(entry: MenuEntry | undefined, field: string | undefined, message: string): string {
  if (!entry) return `The menu ${message}.`;
  if (field === 'link')
    return `“${entry.link ?? ''}” is no address of a page, like https://booking.example/.`;
  if (entry.link !== undefined && entry.label === undefined)
    return 'Say in a word or two what the menu calls the page elsewhere.';
  return `“${entry.label ?? ''}” ${message}.`;
}
