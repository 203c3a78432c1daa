import type { FilesBeside } from './files-beside.ts';
import type { Range } from '../markdown/range.ts';
import type { CalendarDate } from '../schema/calendar-date.ts';
import type { Severity, Diagnostic } from '../schema/diagnostic.ts';
import type { Document } from '../library/content/document.ts';
import type { CheckContext } from './context.ts';
import type { FolderView } from './folder-view.ts';
import type { Prose } from './prose.ts';
import type { Visible } from './visible-text.ts';

/** One thing that the check looks for. */
export interface Rule<Looked extends readonly unknown[]> {
  /** Its name for programs, in small letters with hyphens. It does not change when its words do. */
  readonly id: string;
  /** The gravest that it tells. */
  readonly severity: Severity;
  /** What it finds, as a phrase that begins with a capital letter. */
  readonly about: string;
  /** What is to be told. Whatever is wrong in an author's files, it throws nothing. */
  readonly check: (...looked: Looked) => readonly Found[] | Promise<readonly Found[]>;
}

/** Looks at one text at a time, and sees what was told of the same text before it. */
export type TextRule = Rule<[text: TextContext, earlier: readonly Found[]]>;

/** Looks at all files together. */
export interface FolderRule extends Rule<[folder: FolderContext]> {
  /** Whether what it tells counts in a text that readers do not see as it does in any other. */
  readonly evenUnseen?: true;
}

/** A diagnostic; with the stretch of the text that it is about, nothing else is told of that stretch. */
export type Found = Diagnostic & Partial<Range>;

/** One text, and all that can be known of it. */
export interface TextContext {
  readonly document: Document;
  readonly prose: Prose;
  readonly visible: Visible;
  readonly view: FolderView;
}

/** All of the author's files. */
export interface FolderContext {
  readonly context: CheckContext;
  /** The same as the rules of one text may ask of it. */
  readonly view: FolderView;
  /** The same with the copies that other programs made of texts, which the rest of the check leaves out. */
  readonly withCopies: CheckContext;
  /** In the site's time zone. */
  readonly today: CalendarDate;
  /** Words that were found before, by a name made of all that decides them; found now where they were not. */
  readonly words: (name: string, find: () => readonly string[]) => readonly string[];
  readonly beside: FilesBeside;
}
