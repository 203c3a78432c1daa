import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Option } from '../ask/choose.ts';
import type { Announcement } from './announcement.ts';

/** What is asked for a yes or a no. */
export interface Question {
  readonly about: 'begin' | 'fetch' | 'publish' | 'page' | 'lines';
  /** In words, without how it is answered. */
  readonly text: string;
}

/** What is asked for in words, or chosen from a few. */
export interface Asked {
  readonly text: string;
  /** All there is to choose from; empty where words are typed. */
  readonly choices: readonly Option[];
}

/** Whoever publishes: somebody at a terminal, or at the desk. */
export interface Publisher {
  /** Hears what is being done. */
  out(line: string): void;
  /**
   * Answers a question.
   *
   * @throws {StoppedError} When there is no answer.
   */
  agrees(question: Question): Promise<boolean>;
  /**
   * Says something in words, or the id of what was chosen.
   *
   * @throws {StoppedError} When there is no answer.
   */
  asks(asked: Asked): Promise<string>;
  /** Is shown all that she has to know before she answers whether to publish. */
  shown(announcement: Announcement): void;
  /** Is shown what has to be mended before anything is published. */
  mends(diagnostics: readonly Diagnostic[]): void;
  /** Is asked nothing any more. */
  done(): void;
}
