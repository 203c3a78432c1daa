import type { CalendarDate } from '../../schema/calendar-date.ts';
import type { JsonSchema } from '../../schema/json.ts';
import { isError, type Diagnostic } from '../../schema/diagnostic.ts';
import { pageSize } from '../queries/groups.ts';
import type { Content } from '../content/content.ts';
import { idOf, type DocumentOf } from '../content/document.ts';
import type { TextKind } from '../urls.ts';
import { visibilityOf, type Visibility } from '../content/visibility.ts';
import { knownToReaders } from './known-to-readers.ts';
import type { Unsent } from './unsent.ts';

/** What stands in the way comes first, then what is under way, then what readers have. */
const deskStates = ['mend', 'draft', 'scheduled', 'public', 'withdrawn'] as const;
export type DeskState = (typeof deskStates)[number];

/** A row of the author's desk: a post, whether it can be read or not, and how it stands with it. */
export interface DeskRow {
  readonly post: DocumentOf<'post'>;
  readonly state: DeskState;
  /** Absent when its front matter cannot be read. */
  readonly visibility?: Visibility;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether readers have none of it, or have it otherwise, until it is published. */
  readonly unsent?: 'added' | 'changed';
  /** Whether it is a draft here, and readers have it as it was. */
  readonly isStillSeen?: boolean;
  /** Whether it may be deleted: a draft that readers never had. */
  readonly mayGo?: boolean;
}

/** The text that is written on the desk. */
export interface WriteView {
  readonly kind: TextKind;
  readonly id: string;
  /** From the content folder. */
  readonly file: string;
  /** What its front matter may say. */
  readonly schema: JsonSchema;
  /** The part that a post which joins a series becomes, by the series' name. */
  readonly nextParts: Readonly<Record<string, number>>;
}

/** What the author's desk shows at one address. */
export interface DeskView {
  /** Those of this page. */
  readonly rows: readonly DeskRow[];
  readonly counts: Readonly<Record<DeskState, number>>;
  /** The one state that is shown, or nothing for all. */
  readonly show?: DeskState;
  readonly page: number;
  readonly pages: number;
  /** Diagnostics in what is no post: pages and data files. */
  readonly elsewhere: readonly Diagnostic[];
}

/**
 * Every post on the desk, in the order of `deskStates`, the newest first in each.
 *
 * @param unsent Nothing where nobody knows what was sent.
 */
export function deskRows(
  content: Pick<Content, 'posts' | 'documents' | 'texts'>,
  diagnostics: readonly Diagnostic[],
  today: CalendarDate,
  unsent?: Unsent,
): DeskRow[] {
  const isKnown = knownToReaders(content, today, unsent);
  /** What is said of a draft. */
  const ofDraft = (file: string): Pick<DeskRow, 'isStillSeen' | 'mayGo'> =>
    isKnown(file) ? { isStillSeen: true } : { mayGo: true };
  const byFile = Map.groupBy(diagnostics, ({ file }) => file);
  const read = content.posts.map((post): DeskRow => {
    const found = byFile.get(post.file) ?? [];
    const visibility = visibilityOf(post.data, today);
    const sent = unsentAs(post.file, unsent);
    const state = found.some(isError) ? 'mend' : visibility;
    return {
      ...{ post, state, visibility, diagnostics: found },
      ...(sent && { unsent: sent }),
      ...(visibility === 'draft' && ofDraft(post.file)),
    };
  });
  const known = new Set(content.posts.map(({ file }) => file));
  const unread = [...byFile].flatMap(([file, found]): DeskRow[] => {
    if (known.has(file) || !isPost(file)) return [];
    const { said } = content.documents.find((one) => one.file === file) ?? {};
    const isDraft = said !== undefined && visibilityOf(said, today) === 'draft';
    return [
      {
        ...{ post: { kind: 'post', id: idOf(file), file }, state: 'mend', diagnostics: found },
        ...(isDraft && ofDraft(file)),
      },
    ];
  });
  const place = ({ state }: DeskRow) => deskStates.indexOf(state);
  const newest = ({ post }: DeskRow) => post.data?.pubDate ?? '9999';
  return [...unread, ...read].sort(
    (a, b) =>
      place(a) - place(b) ||
      (newest(a) > newest(b) ? -1 : newest(a) < newest(b) ? 1 : a.post.file < b.post.file ? -1 : 1),
  );
}

/** What the desk shows of all its posts. */
export function deskView(
  rows: readonly DeskRow[],
  diagnostics: readonly Diagnostic[],
  asked: {
    readonly show?: string | undefined;
    readonly page?: number;
  },
): DeskView {
  const show = deskStates.find((state) => state === asked.show);
  const chosen = show ? rows.filter(({ state }) => state === show) : rows;
  const pages = Math.max(1, Math.ceil(chosen.length / pageSize));
  const page = Math.min(Math.max(1, Math.trunc(asked.page ?? 1) || 1), pages);
  const count = (state: DeskState) => rows.filter((row) => row.state === state).length;
  return {
    rows: chosen.slice((page - 1) * pageSize, page * pageSize),
    counts: {
      mend: count('mend'),
      draft: count('draft'),
      scheduled: count('scheduled'),
      public: count('public'),
      withdrawn: count('withdrawn'),
    },
    page,
    pages,
    elsewhere: diagnostics.filter(({ file }) => !rows.some((row) => row.post.file === file)),
    ...(show && { show }),
  };
}

function unsentAs(file: string, unsent: Unsent | undefined): DeskRow['unsent'] {
  if (unsent?.added.has(file)) return 'added';
  return unsent?.changed.has(file) ? 'changed' : undefined;
}

function isPost(file: string): boolean {
  return /^posts\/.*\.mdx?$/.test(file);
}
