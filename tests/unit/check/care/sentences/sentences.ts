/** A sentence, what stands at the top of its text, and what is found: `kind: the words`. */
export interface Said {
  readonly text: string;
  readonly notes?: readonly string[];
  /** Whether it stands in a vignette. */
  readonly vignette?: true;
  readonly finds: readonly string[];
}

/** A sentence in which these words are found. */
export function found(text: string, ...finds: readonly string[]): Said {
  return { text, finds };
}

/** The same in a text with content notes, or in a vignette. */
export function about(note: string, text: string, ...finds: readonly string[]): Said {
  return { text, notes: [note], finds };
}
export function told(text: string, ...finds: readonly string[]): Said {
  return { text, vignette: true, finds };
}

/** A sentence that only sounds alike. */
export function quiet(text: string, ...notes: readonly string[]): Said {
  return { text, notes, finds: [] };
}
/** The same in a vignette. */
export function untold(text: string): Said {
  return { text, vignette: true, finds: [] };
}
