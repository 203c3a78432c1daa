import { isCalendarDate } from './calendar-date.ts';
import { noteSubjects } from './content-note.ts';

/** What an attribute of a component may hold. */
export interface Attribute {
  readonly required: boolean;
  readonly about: string;
  /** The words to choose from; when absent, any words. */
  readonly options?: readonly string[];
  readonly kind: 'words' | 'date' | 'switch' | 'name';
}

const words = (about: string) => ({ kind: 'words', required: false, about }) as const;
const needed = (about: string) => ({ kind: 'words', required: true, about }) as const;

/** Names the place where a reader writes, so that what she keeps finds its way back there. */
const name = {
  kind: 'name',
  required: false,
  about:
    'A name of its own, in small letters: it begins with a letter and has only letters, digits and hyphens.',
} as const;

/** How many lines a field may have. */
const fieldLines = ['1', '2', '3', '4', '5', '6', '8', '10', '12'] as const;

/** On what a vignette may rest. */
export const vignetteBases = ['fictional', 'composite', 'disguised', 'consented'] as const;

/** Which of the blog's words say that to readers. */
export const vignetteLabels = {
  fictional: 'vignetteFictional',
  composite: 'vignetteComposite',
  disguised: 'vignetteDisguised',
  consented: 'vignetteConsented',
} as const satisfies Record<(typeof vignetteBases)[number], string>;

/** What an author may write in a post besides Markdown, by the names in `src/components/prose`. */
export const components = {
  Answer: {},
  Audio: { src: needed('The recording beside the text.'), title: needed('What the recording is called.') },
  Epigraph: { source: words('Who said it, and where.') },
  Feelings: { group: words('The name of a group in feelings.yaml. Without it all the words are shown.') },
  Field: {
    label: needed('What to write there.'),
    lines: { kind: 'words', required: false, about: 'How many lines it has.', options: fieldLines },
    id: name,
  },
  Figure: {
    caption: words('A line under the picture or table.'),
    wide: { kind: 'switch', required: false, about: 'Lets the picture reach beyond the column.' },
    small: { kind: 'switch', required: false, about: 'Shows the picture smaller than the column.' },
  },
  Letter: { from: words('Who may have asked, in general terms: never a name.') },
  Passage: { about: { ...needed('Which content note the passage belongs to.'), options: noteSubjects } },
  Pause: {},
  Pullquote: {},
  Reflection: { id: name },
  Updated: { date: { kind: 'date', required: true, about: 'The day of the change, as YYYY-MM-DD.' } },
  Video: {
    src: needed('The film beside the text.'),
    title: needed('What the film is called.'),
    poster: words('A picture beside the text that stands for it until it plays.'),
    captions: words('Its captions beside the text, as WebVTT.'),
  },
  Vignette: { basis: { ...needed('What it rests on.'), options: vignetteBases } },
  Worksheet: { title: needed('What it is called.') },
} as const satisfies Record<string, Record<string, Attribute>>;

export const componentNames: readonly string[] = Object.keys(components);

/** The attributes of a component, or nothing when there is no such component. */
export function attributesOf(name: string): Readonly<Record<string, Attribute>> | undefined {
  return Object.entries<Record<string, Attribute>>(components).find(([known]) => known === name)?.[1];
}

/** Whether an attribute may hold a text. */
export function allows(attribute: Attribute, value: string): boolean {
  if (attribute.options) return attribute.options.includes(value);
  if (attribute.kind === 'date') return isCalendarDate(value);
  if (attribute.kind === 'name') return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(value);
  return attribute.kind !== 'words' || value.trim() !== '';
}

/** Components that hold nothing: `<Field …>` alone is whole, as `<br>` is in HTML. */
const alone: readonly string[] = ['Feelings', 'Field'] satisfies (keyof typeof components)[];

/** Whether a component holds nothing, so that its tag needs no other that ends it. */
export function standsAlone(name: string): boolean {
  return alone.includes(name);
}
