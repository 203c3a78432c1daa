/** How another tool writes something that this blog does not know. */
export interface Form {
  /** Finds it, from its first sign to its last. */
  readonly pattern: RegExp;
  /** What it is, as a sentence goes on after it. */
  readonly does: string;
  readonly help: string | ((...found: readonly string[]) => string);
  /**
   * Whether it stands in what Markdown left as text; else it is looked for in
   * all that was typed but code and notes to oneself.
   */
  readonly inText?: boolean;
  /** What stands in its place when nothing else can be meant. */
  readonly fix?: string;
}

export const away = 'Take it away.';
