/** What a reader wrote under a question, with what has to be known to show it away from its post. */
export interface Note {
  readonly text: string;
  /** As it was worded when the note was written: the author may reword it since. */
  readonly question: string;
  /** The title of the post. */
  readonly title: string;
}

/** Where a note was written. */
export interface Place {
  /** The post's id. */
  readonly post: string;
  /** The name of the field in the post: one that the author gave it, else its number. */
  readonly field: string;
}

/** What the key of every note begins with. Each has its own, so that no page writes over another's. */
export const prefix = 'blog:note:';

/** The key that a note is kept under. It names the place and not the words, so that a question can be reworded. */
export function keyOf({ post, field }: Place): string {
  return `${prefix}${post}:${field}`;
}

/** A note as it is kept. It holds no time: nobody needs to learn from the device when it was written. */
export function kept({ text, question, title }: Note): string {
  return JSON.stringify({ text, question, title });
}

/** Reads what is kept, or gives nothing when it is no note, whoever put it there. */
export function noteFrom(raw: string): Note | undefined {
  const value = parsed(raw);
  if (typeof value !== 'object' || value === null || !('text' in value)) return undefined;
  const { text } = value;
  if (typeof text !== 'string') return undefined;
  const word = (name: string): string => {
    const found: unknown = Reflect.get(value, name);
    return typeof found === 'string' ? found : '';
  };
  return { text, question: word('question'), title: word('title') };
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}
