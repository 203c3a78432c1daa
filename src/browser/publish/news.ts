import type { Asked } from './asked.ts';

/** A few words, and whether they differ from the other version. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/** A text that readers will see otherwise. */
export interface Changed {
  readonly title: string;
  readonly address: string;
  readonly from?: string;
  readonly day?: string;
}

/** How a text differs from what readers have. */
export interface Difference {
  readonly title: string;
  readonly address: string;
  readonly file: string;
  readonly passages: readonly {
    readonly field?: string;
    readonly was?: readonly Piece[];
    readonly is?: readonly Piece[];
  }[];
  readonly wantsNote: boolean;
}

/** The kinds of change that are about texts. */
export type ChangeKind =
  'added' | 'revised' | 'moved' | 'takenDown' | 'gone' | 'scheduled' | 'pages' | 'drafts';

/** All that is to be known before it is published. */
export interface Announcement {
  readonly changes: Readonly<Record<ChangeKind, readonly Changed[]>> & { readonly files: readonly string[] };
  readonly differences: readonly Difference[];
  readonly hidden: readonly { readonly message: string; readonly help: string }[];
  readonly commits: readonly string[];
  readonly waiting: readonly string[];
  readonly toMend: readonly string[];
  readonly program: number;
  readonly others: readonly string[];
  readonly telling: readonly string[];
  readonly unjudged?: string;
  readonly branches?: { readonly here: string; readonly shown: string };
  readonly staysHere: boolean;
  readonly delivery: readonly string[];
  readonly checklist: readonly string[];
}

/** Something to be mended before anything is published. */
export interface ToMend {
  readonly file: string;
  readonly line?: number;
  readonly severity: string;
  readonly message: string;
  readonly help: string;
}

/** What the preview tells of a publishing, one after the other. */
export type News =
  | { readonly is: 'begun' }
  | { readonly is: 'line'; readonly text: string }
  | { readonly is: 'shown'; readonly announcement: Announcement }
  | {
      readonly is: 'question';
      readonly question: {
        readonly about: 'begin' | 'fetch' | 'publish' | 'page' | 'lines';
        readonly text: string;
      };
    }
  | { readonly is: 'asked'; readonly asked: Asked }
  | { readonly is: 'mends'; readonly diagnostics: readonly ToMend[] }
  | { readonly is: 'ended'; readonly how: string; readonly why?: string };
