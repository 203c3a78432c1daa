import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import type { BundleFile } from './bundle/bundle.ts';

/**
 * When something appeared: a day as its author saw it, perhaps with the hour there and the same moment in UTC; or only
 * a moment, which becomes a day in a time zone.
 */
export type When =
  { readonly day: string; readonly local?: string; readonly moment?: string } | { readonly moment: string };

/** What an old blog sorts its posts by. */
export interface Term {
  readonly name: string;
  readonly kind: 'category' | 'tag';
}

/** A picture that stands above a post. */
export interface Cover {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
}

/** A text taken apart: HTML or Markdown as a tree. */
export type Body = { readonly html: Root } | { readonly markdown: MarkdownRoot };

/** What a text says, and what of it has no equal here. */
export interface Read {
  readonly body: Body;
  /** Each a sentence for the report. */
  readonly lost: readonly string[];
}

/** A post or page of another blog, as every reader gives it. */
export interface Item {
  /** What tells it from all others of the same blog, also in a later export. */
  readonly key: string;
  readonly kind: 'post' | 'page';
  /** In plain text; empty when it has none. */
  readonly title: string;
  /** Absent for a draft that never had a day. */
  readonly when: When | undefined;
  /** Why readers of the old blog could not see it, or not all of them: it then comes in as a draft. */
  readonly held: readonly string[];
  /** In plain text; nothing when the old blog has none. */
  readonly description: string | undefined;
  /** The name in its old address. */
  readonly slug: string;
  /** Old addresses from the root of the old blog, the present one first. */
  readonly addresses: readonly string[];
  /** Other addresses by which links mean it, such as a short one. */
  readonly meant: readonly string[];
  readonly terms: readonly Term[];
  /** Its own language, as a code, where the export names one. */
  readonly language?: string | undefined;
  readonly cover: Cover | undefined;
  readonly comments: number;
  readonly featured: boolean;
  /** Lines for its top that only this blog's own texts have, as YAML. */
  readonly own?: string;
  /** @throws {UnreadItem} When its text cannot be read. */
  read(): Promise<Read>;
}

/** Something of the export that does not come in, and why. */
export interface LeftOut {
  readonly title: string;
  readonly why: string;
}

/** A picture or a file that an export lists by itself. */
export interface ListedFile {
  readonly title: string;
  readonly addresses: readonly string[];
}

/** Everything that was found in an export. */
export interface Brought {
  /** What it comes from, as in "WordPress". */
  readonly source: string;
  /** The address of the old blog; nothing when the export does not say it. */
  readonly home: string | undefined;
  /** The time zone of the old blog; nothing when the export does not say it. */
  readonly zone: string | undefined;
  readonly items: readonly Item[];
  readonly leftOut: readonly LeftOut[];
  /** Files that lie within others, such as pictures in a document. */
  readonly files?: readonly BundleFile[];
  /** Pictures and files that the export lists by themselves. */
  readonly listed?: readonly ListedFile[];
  /** What is to be known of the export as a whole, each a sentence. */
  readonly notes: readonly string[];
}

/** An item whose text cannot be read; its message is a sentence for the report. */
export class UnreadItem extends Error {
  override readonly name = 'UnreadItem';
}
