/** A question on the page on which the blog is set up. */
export interface SetupField {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly optional: boolean;
  readonly long: boolean;
  /** All there is to choose from; empty where words are typed. */
  readonly choices: readonly SetupChoice[];
  /** What may be taken, besides whatever else is typed. */
  readonly offered: readonly SetupChoice[];
  readonly value: string;
  /** Why what stands there cannot be kept. */
  readonly wrong: string | undefined;
}

export interface SetupChoice {
  readonly value: string;
  readonly label: string;
}

/** A topic as it stands in the form; a new one has no id. */
export interface SetupTopic {
  readonly id: string | undefined;
  readonly title: string;
  readonly description: string;
  readonly drawing: string | undefined;
  readonly out: boolean;
  /** How many posts are under it. */
  readonly posts: number;
}

/** What is shown of setting up: a few questions on each screen. */
export interface SetupView {
  readonly step: string;
  readonly title: string;
  readonly lead: string;
  /** All of them, in order. */
  readonly steps: readonly { readonly id: string; readonly title: string }[];
  readonly fields: readonly SetupField[];
  readonly topics: readonly SetupTopic[];
  /** The file that starts all this without a terminal, by its name; nothing where there is none. */
  readonly launcher: string | undefined;
  /** Whether the samples were put aside. */
  readonly isAside: boolean;
  /** What cannot be kept, or what failed, a sentence each. */
  readonly wrong: readonly string[];
}
