import { counted } from '../../schema/explain/counted.ts';
import type { Became, Outcome, Told } from './outcome.ts';

/** The parts of the report, in their order, and what each says at its beginning. */
const parts: readonly (readonly [Became, string, string])[] = [
  [
    'waits',
    'Needs you',
    'These wait outside of the blog until what is said below is mended. Then move each to the folder "posts" or "pages" in your content folder.',
  ],
  [
    'draft',
    'Drafts',
    'These are in the blog and nobody sees them. Take the line "draft: true" away when one is ready.',
  ],
  ['scheduled', 'Waiting for their day', 'These appear by themselves on their day.'],
  ['published', 'Published', 'These are seen with the next build.'],
  ['here already', 'Here already', 'These came along before, and were left as they are.'],
  ['left out', 'Left out', 'These did not come along.'],
];

/** The texts of an outcome by what became of them, each group with what is said at its beginning. */
export function partsOf({ texts }: Outcome) {
  return parts
    .map(([became, heading, about]) => ({
      heading,
      about,
      texts: texts.filter((text) => text.became === became),
    }))
    .filter((part) => part.texts.length > 0);
}

/** What an import did, as a text that its author can read and keep. */
export function reportText(outcome: Outcome, today: string): string {
  const lines = [
    `# What came along from ${outcome.sources.join(' and ')} on ${today}`,
    '',
    ...summaryOf(outcome).map((sentence) => `- ${sentence}`),
    '',
  ];
  for (const { heading, about, texts } of partsOf(outcome))
    lines.push(`## ${heading} (${texts.length})`, '', about, '', ...texts.flatMap(linesOf), '');
  if (outcome.pictures.missing.length > 0) {
    lines.push(
      `## Pictures that are missing (${outcome.pictures.missing.length})`,
      '',
      'None of the files you gave holds them. Where each is missing is said with its text above.',
      '',
    );
    lines.push(...outcome.pictures.missing.map((address) => `- \`${withoutTicks(address)}\``), '');
  }
  if (outcome.listed.length > 0) {
    lines.push(`## Pictures and files that the export lists (${outcome.listed.length})`, '');
    lines.push(...outcome.listed.map(({ title, became }) => `- ${escaped(title)}: ${became}`), '');
  }
  return lines.join('\n');
}

/** The whole in a few sentences. */
export function summaryOf({ texts, comments, pictures, files, topics, notes }: Outcome): string[] {
  const count = (became: Became) => texts.filter((text) => text.became === became).length;
  const states = parts
    .map(([became, heading]) => ({ heading: heading.toLowerCase(), count: count(became) }))
    .filter((one) => one.count > 0)
    .map((one) => `${one.heading}: ${one.count}`);
  return [
    `Of ${counted(texts.length, 'text')} — ${states.join(', ')}.`,
    `${counted(pictures.brought, 'picture')} came along, made anew without the place, the day and the camera; ${pictures.missing.length} ${pictures.missing.length === 1 ? 'is' : 'are'} missing.`,
    ...(files.length > 0
      ? [`Documents and recordings that came along, each beside its text: ${files.join(', ')}.`]
      : []),
    ...(topics.length > 0
      ? [
          `New topics, at the end of topics.yaml, each with a description for you to write: ${topics.join(', ')}.`,
        ]
      : []),
    ...(comments > 0
      ? [
          `${counted(comments, 'comment')} stayed out, with their names and addresses: this blog has no comments, and nobody who wrote one was asked.`,
        ]
      : []),
    ...notes,
  ];
}

function linesOf(text: Told): string[] {
  const { title, file, day } = text;
  const place = file === undefined ? '' : ` — \`${withoutTicks(file)}\``;
  return [
    `- **${escaped(title)}**${day === undefined ? '' : `, ${day}`}${place}`,
    ...sentencesOf(text).map((sentence) => `  - ${escaped(sentence)}`),
  ];
}

/** What is to be known of a text, each a sentence. */
export function sentencesOf({ why, notes }: Told): string[] {
  return [...why, ...notes].map(capitalised);
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<>]/g, (sign) => `\\${sign}`);
}

function withoutTicks(words: string): string {
  return words.replaceAll('`', '');
}

/** The same for programs. */
export function asJson(outcome: Outcome, report: string | undefined): string {
  return JSON.stringify({ version: 1, report: report ?? null, ...outcome }, null, 2);
}
