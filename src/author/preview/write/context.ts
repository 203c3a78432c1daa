import type { Content } from '../../../library/content/content.ts';
import type { CalendarDate } from '../../../schema/calendar-date.ts';
import type { Diagnostic } from '../../../schema/diagnostic.ts';
import type { Versions } from './versions.ts';

/** What answering needs. */
export interface WriteContext {
  /** The content folder, an absolute path. */
  readonly folder: string;
  /** Every file of the content folder by its own listing. */
  files(): Promise<readonly string[]>;
  /** What was read last, and the day it is taken to be. */
  now(): { readonly content: Content | undefined; readonly today: CalendarDate };
  /** What is to be mended, as far as it is known. */
  diagnostics(): readonly Diagnostic[];
  /** What files held before. */
  readonly versions: Versions;
  /** Says that a file was written. */
  changed(file: string): void;
}
