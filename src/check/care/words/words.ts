import type { NoteSubject } from '../../../schema/content-note.ts';
import type { Entry, Source } from './entry.ts';

/** Phrases of one kind, as `phrase` reads them, why they are looked for, and where that comes from. */
export interface Listed {
  readonly says: readonly string[];
  readonly reason: string;
  readonly source: Source;
}

/** What a text about suicide or self-harm leaves out. */
export const harmNames = ['how it was done', 'a dose', 'the place', 'what stood in a note'] as const;
export type HarmName = (typeof harmNames)[number];

/** Of suicide and self-harm: what may be imitated, what names one cause, what a headline does without. */
export interface SuicideWords {
  readonly harms: Readonly<Record<HarmName, Listed>>;
  readonly singleCause: Listed;
  readonly dramatic: Listed;
}

/** The subjects that a text is asked about; of shame and loss everybody writes. */
export type HeavySubject = Exclude<NoteSubject, 'loss' | 'shame'>;

/** The numbers that readers with an eating disorder measure themselves by. */
export const figureNames = ['a weight', 'a BMI', 'calories', 'a clothing size', 'hours of fasting'] as const;
export type FigureName = (typeof figureNames)[number];

/** One of them. */
export interface Figure {
  /** What is there whenever the rest is: looked for first, because that is quick. */
  readonly sign: RegExp;
  /** In a text about eating. */
  readonly pattern: RegExp;
  /** In any other text, where the same words mostly mean something else. */
  readonly elsewhere?: RegExp;
  /** The thing without a number: a question in a text about eating. */
  readonly mention?: RegExp;
}

/** Of eating and the body. */
export interface EatingWords {
  readonly figures: Readonly<Record<FigureName, Figure>>;
  readonly beforeAndAfter: RegExp;
  readonly reason: string;
  readonly source: Source;
}

/** What is said of one person with whom the author worked. */
export interface ClientWords extends Listed {
  /** The reader may be one: "if you are a client of mine". Read before the phrase. */
  readonly reader: RegExp;
  /** What is in every such phrase: looked for first, because that is quick. */
  readonly sign: RegExp;
}

/** The kinds of words that hurt. */
export const wordingGroups = [
  'suicide',
  'self-harm',
  'substances',
  'mental health',
  'clinical',
  'other',
] as const;
export type WordingGroup = (typeof wordingGroups)[number];

/** Words that hurt, mislead or judge. */
export interface WordingWords {
  readonly entries: Readonly<Record<WordingGroup, readonly Entry[]>>;
  /** Somebody's own word for themselves, before it. */
  readonly own: RegExp;
  /** Where the words themselves begin with what is said of "I": what stands before, and how they begin. */
  readonly ownVerb?: { readonly before: RegExp; readonly begins: RegExp };
}

/** Something by which a person could be found, and what it is called. */
export interface Identifier {
  readonly name: string;
  readonly pattern: RegExp;
  /** What to do about it. */
  readonly help: string;
  /** A number as one country writes it: in a text of another it may be any. */
  readonly national?: true;
}

/** What a vignette leaves out. */
export interface IdentifyingWords {
  readonly sure: readonly Identifier[];
  readonly doubtful: readonly Identifier[];
  readonly reason: string;
  readonly source: Source;
}

/** How names of people and places are told from other words. */
export interface NameWords {
  /** Written large, and neither a person nor a place that tells much. */
  readonly common: ReadonlySet<string>;
  /** What begins a sentence and is no name. */
  readonly nobody: RegExp;
  /** What only a person does, said of a word at the start of a sentence. Read after the word. */
  readonly doing: RegExp;
  /** Where every noun is written large: names in what stands around them, the name as the group "name". */
  readonly around?: RegExp;
}

/** What the care check knows of one language. A new language is a folder with the same. */
export interface CareWords {
  /** The language, a code as "en". */
  readonly language: string;
  readonly suicide: SuicideWords;
  readonly subjects: Readonly<Record<HeavySubject, Listed>>;
  /** How a topic may be named that is about a subject, as it stands in an address. */
  readonly topics: Readonly<Record<HeavySubject, readonly string[]>>;
  readonly eating: EatingWords;
  readonly clients: ClientWords;
  readonly wording: WordingWords;
  readonly identifying: IdentifyingWords;
  readonly names: NameWords;
}
