import type { LinkPlace } from './link.ts';

/** A JSON Schema of a field, as far as a field on the desk is made from it. */
export interface FieldSchema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly default?: unknown;
  readonly items?: FieldSchema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, FieldSchema>>;
}

/** A name that stands in the file, and what a person calls it. */
export interface Choice {
  readonly id: string;
  readonly title: string;
}

/** What may be chosen, by the name of a field or of a part's setting: `series`, `Vignette.basis`. */
export type Choices = Readonly<Record<string, readonly Choice[]>>;

/** What the page on which she writes is told by the preview. */
export interface Setup {
  /** From the content folder. */
  readonly file: string;
  readonly language: string;
  readonly addresses: {
    readonly read: string;
    readonly save: string;
    readonly paste: string;
    readonly picture: string;
    readonly file: string;
    readonly versions: string;
    readonly live: string;
    /** Where words are found in all texts. */
    readonly replace: string;
    /** Where a new series is begun, with this post; absent where it is none. */
    readonly series?: string;
    /** The page of this text, as the preview shows it. */
    readonly page: string;
  };
  readonly schema: FieldSchema;
  /** The word for a picture that only decorates. */
  readonly decorative: string;
  /** The posts and pages that a link can lead to. */
  readonly places: readonly LinkPlace[];
  readonly labels: Readonly<Record<string, string>>;
  readonly choices: Choices;
  /** The part that a post which joins a series becomes, by the series' name. */
  readonly nextParts: Readonly<Record<string, number>>;
}

/** Reads what the preview put into the page. @throws When there is nothing. */
export function setupIn(page: ParentNode): Setup {
  const text = page.querySelector('script[type="application/json"]')?.textContent ?? '';
  const setup: Setup = JSON.parse(text);
  return setup;
}
