import type { Words } from './schema/words.ts';

declare global {
  namespace App {
    /** What the components in a post's prose need, since the author gives them no props. */
    interface Locals {
      words: Words;
      language: string;
    }
  }
}
