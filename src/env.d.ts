import type { DeskView } from './library/desk.ts';
import type { NotesIn } from './components/notes-in.ts';
import type { BlogData } from './schema/blog.ts';
import type { Words } from './schema/words.ts';

declare global {
  namespace App {
    /** What the components in a post's prose need, since the author gives them no props. */
    interface Locals {
      words: Words;
      language: string;
      /** What the author's desk shows; in the preview, on the desk's page only. */
      desk?: DeskView;
      /** Absent where readers cannot write: on every page but a post. */
      notes?: NotesIn;
      /** How many passages about each subject there were so far. */
      passages: Map<string, number>;
      feelings: BlogData['feelings'];
    }
  }
}
