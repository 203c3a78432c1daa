import type { DeskView, WriteView } from './library/desk/desk.ts';
import type { DeletedView } from './library/desk/deleted-view.ts';
import type { LinesView } from './library/desk/lines-view.ts';
import type { MenuView } from './library/desk/menu-view.ts';
import type { ReplaceView } from './library/desk/replace-view.ts';
import type { SeriesView } from './library/desk/series-view.ts';
import type { SetupView } from './library/desk/setup-view.ts';
import type { NotesIn } from './components/notes-in.ts';
import type { ShownAttachment } from './library/format/shown-attachment.ts';
import type { ShownPicture } from './library/format/shown-picture.ts';
import type { Frame } from './library/blog/frame.ts';
import type { Words } from './schema/words.ts';

declare global {
  namespace App {
    /** What the components in a post's prose need, since the author gives them no props. */
    interface Locals {
      words: Words;
      language: string;
      /** What the author's desk shows; in the preview, on the desk's page only. */
      desk?: DeskView;
      /** The standing pages and their files; in the preview, on her desk only. */
      standing?: readonly { readonly id: string; readonly file: string; readonly mayGo: boolean }[];
      /** Which text is written; in the preview, on the page for that only. */
      write?: WriteView;
      /** What is asked while the blog is set up; in the preview, on the page for that only. */
      setup?: SetupView;
      /** Help lines to look up; in the preview, on the page for that only. */
      lines?: LinesView;
      /** What keeps a choice of colors or letters from being written; in the preview, on the page for that only. */
      look?: { readonly wrong: string };
      /** What could not be kept of the menu and the pictures; in the preview, on the page for that only. */
      menu?: MenuView;
      /** Series and reading paths; in the preview, on the page for those only. */
      series?: SeriesView;
      /** Words to find and replace in all texts; in the preview, on the page for that only. */
      replace?: ReplaceView;
      /** Drafts to delete and to bring back; in the preview, on the page for that only. */
      deleted?: DeletedView;
      /** Whether drafts were deleted that can be brought back; in the preview, on her desk only. */
      hasDeleted?: boolean;
      /** Whether the samples were put aside; in the preview, on her desk only. */
      isAside?: boolean;
      /** The day it is taken to be; in the preview, on her desk and the page from which she publishes only. */
      publish?: { readonly today: string };
      /** Absent where readers cannot write: on every page but a post. */
      notes?: NotesIn;
      /** The pictures that the text shows, by what they are called there. */
      pictures: (name: string) => ShownPicture;
      /** The files that the text hands to readers, by what they are called there. */
      attachments: (name: string) => ShownAttachment;
      /** Where a file is found by whoever has the text on paper or in a book: the whole address of its page. */
      address: string;
      /** Whether a name that a file is saved under says nothing of the text. */
      discreet: boolean;
      /** How many pictures there were so far. */
      images: number;
      /** How many passages about each subject there were so far. */
      passages: Map<string, number>;
      frame: Frame;
    }
  }
}
