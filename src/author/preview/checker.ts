import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Settings } from '../../settings.ts';
import { openThread } from '../../thread.ts';

/** What the thread is asked: to check everything, as of a moment, or of all prose only that of some files. */
export interface Question {
  readonly now: Date;
  readonly whose?: ReadonlySet<string>;
  /** The files that were saved since the last question, where no other was. */
  readonly saved?: ReadonlySet<string>;
}

/** Checks the content folder beside everything else. */
export interface Checker {
  /**
   * @param whose The files whose prose is read, which takes most of the time; all of them, unless it is said.
   * @param saved The files that were saved since it last checked, where no other was; without it the folder is looked through.
   * @throws When the check itself failed, which is not the author's doing.
   */
  check(now: Date, whose?: ReadonlySet<string>, saved?: ReadonlySet<string>): Promise<readonly Diagnostic[]>;
  close(): Promise<void>;
}

/** Opens a thread that checks, so that pages are served meanwhile; it remembers what it read, and is opened anew should it end. */
export function openChecker(settings: Settings): Checker {
  const thread = openThread<Settings, Question, readonly Diagnostic[]>(
    new URL('./check-thread.ts', import.meta.url),
    settings,
  );
  return {
    check: (now, whose, saved) => thread.ask({ now, ...(whose && { whose }), ...(saved && { saved }) }),
    close: thread.close,
  };
}
