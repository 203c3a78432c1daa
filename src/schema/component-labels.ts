import type { components } from './components.ts';

/** How a part of a text is called on the desk, what it is for, and what it begins as. */
export interface PartLabel {
  readonly label: string;
  readonly purpose: string;
  /** What is put into the text; `|` marks where she writes on. */
  readonly begins: string;
}

const around = (tag: string, name: string, within = '|') => `<${tag}>\n\n${within}\n\n</${name}>`;

/** Every part that a text may have besides Markdown, by its name in the file. */
export const componentLabels: Readonly<Record<keyof typeof components, PartLabel>> = {
  Reflection: {
    label: 'A question to the reader',
    purpose: 'with room to write under it, for her alone',
    begins: around('Reflection', 'Reflection'),
  },
  Vignette: {
    label: 'A vignette',
    purpose: 'a story of a session, with what it is made of',
    begins: around('Vignette basis="composite"', 'Vignette'),
  },
  Pause: {
    label: 'A pause',
    purpose: 'a moment to breathe, in the middle of a text',
    begins: around('Pause', 'Pause'),
  },
  Letter: {
    label: 'A letter',
    purpose: 'a question that several readers have asked',
    begins: around('Letter', 'Letter'),
  },
  Answer: { label: 'Your answer', purpose: 'what you say to a letter', begins: around('Answer', 'Answer') },
  Passage: {
    label: 'A passage to step around',
    purpose: 'what a content note leads past',
    begins: around('Passage about="loss"', 'Passage'),
  },
  Worksheet: {
    label: 'A worksheet',
    purpose: 'a sheet to fill in and to print',
    begins: around('Worksheet title=""', 'Worksheet', '<Field label="What I noticed" lines="4" />|'),
  },
  Field: {
    label: 'A place to write',
    purpose: 'for the reader, on a line of its own',
    begins: '<Field label="" lines="4" />|',
  },
  Pullquote: {
    label: 'A sentence set large',
    purpose: 'one of yours, where it stands',
    begins: around('Pullquote', 'Pullquote'),
  },
  Epigraph: {
    label: 'Words to begin with',
    purpose: 'somebody else’s, with who said them',
    begins: around('Epigraph source=""', 'Epigraph'),
  },
  Figure: {
    label: 'A picture or table with a line under it',
    purpose: 'it may reach beyond the column, or be small',
    begins: around('Figure caption=""', 'Figure'),
  },
  Updated: {
    label: 'What you added later',
    purpose: 'with the day on which you did',
    begins: around('Updated date=""', 'Updated'),
  },
  Feelings: {
    label: 'Words for feelings',
    purpose: 'from feelings.yaml, to look through and to print',
    begins: '<Feelings />|',
  },
  Audio: {
    label: 'A recording',
    purpose: 'chosen, and put beside the text',
    begins: '<Audio src="./|" title="" />',
  },
  Video: {
    label: 'A film',
    purpose: 'chosen, and put beside the text',
    begins: '<Video src="./|" title="" />',
  },
};
