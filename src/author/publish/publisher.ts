import type { Problem } from '../../schema/problem.ts';
import type { Announcement } from './announcement.ts';

/** What is asked for a yes or a no. */
export interface Question {
  readonly about: 'begin' | 'fetch' | 'publish';
  /** In words, without how it is answered. */
  readonly text: string;
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
  /** Is shown all that she has to know before she answers whether to publish. */
  shown(announcement: Announcement): void;
  /** Is shown what has to be mended before anything is published. */
  mends(problems: readonly Problem[]): void;
  /** Is asked nothing any more. */
  done(): void;
}
