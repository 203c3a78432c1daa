/** What the page is told by the preview. */
export interface Setup {
  readonly addresses: Readonly<Record<'begin' | 'file' | 'look' | 'bring' | 'leave', string>>;
}

/** What stands in an export, and what only its author can say of it. */
export interface Found {
  readonly told: readonly string[];
  readonly refused: readonly string[];
  readonly questions: {
    readonly home: boolean;
    readonly categories: readonly {
      readonly name: string;
      readonly count: number;
      readonly likely?: { readonly title: string };
    }[];
    readonly without: number;
  };
  readonly topics: readonly string[];
  readonly withoutCategory: string;
}

/** What an import did. */
export interface Report {
  readonly summary: readonly string[];
  readonly parts: readonly {
    readonly heading: string;
    readonly about: string;
    readonly texts: readonly {
      readonly title: string;
      readonly day?: string;
      readonly address?: string;
      readonly said: readonly string[];
    }[];
  }[];
  readonly missing: readonly string[];
  readonly report?: string;
}

/** Her answers, as `answers.yaml` keeps them. */
export interface Answers {
  readonly topics: Readonly<Record<string, string>>;
  readonly without?: string;
  readonly home?: string;
}

/** Reads what the preview put into the page. @throws When there is nothing. */
export function setupIn(page: ParentNode): Setup {
  const setup: Setup = JSON.parse(page.querySelector('script[type="application/json"]')?.textContent ?? '');
  return setup;
}
