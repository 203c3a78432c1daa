/** What the fields of one post share while it is rendered. */
export interface NotesIn {
  readonly post: string;
  readonly title: string;
  /** The address of the page that shows all notes. */
  readonly page: string;
  /**
   * The name of the next field: the one that the author gave it, else its
   * number among those without. A note is kept under this name.
   */
  name(own: string | undefined): string;
}

/** @param post The post that is about to be rendered. */
export function notesIn(post: Pick<NotesIn, 'post' | 'title' | 'page'>): NotesIn {
  let number = 0;
  return { ...post, name: (own) => own ?? String((number += 1)) };
}
