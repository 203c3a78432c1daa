import type { Bundle, BundleFile } from '../../import/bundle/bundle.ts';
import type { Brought } from '../../import/item.ts';
import type { Content } from '../../library/content/content.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import type { Answers } from './answers.ts';
import type { Places } from './places.ts';

/** What is needed to bring an export along. */
export interface ImportContext {
  readonly content: Content;
  readonly places: Places;
  readonly bundle: Bundle;
  readonly brought: readonly Brought[];
  readonly answers: Answers;
  readonly today: CalendarDate;
  readonly zone: string;
  /** Whether it is only looked at what would become of it. */
  readonly isDry: boolean;
  readonly notes: readonly string[];
  /** Brings a picture that is in none of her files, where she asked for it. */
  fetched(addresses: readonly string[]): Promise<BundleFile | undefined>;
  /** Is told how far it is. */
  progress(done: number, all: number): void;
}
