import { stepsBetween } from './sequence.ts';
import { nearest } from '../../schema/nearest.ts';

/** A few words, and whether they differ from the other version. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/** A paragraph, or a field, that is no longer what it was. */
export interface Passage {
  /** What the field is called; absent of a paragraph. */
  readonly field?: string;
  /** Absent when it is new. */
  readonly was?: readonly Piece[];
  /** Absent when it was taken out. */
  readonly is?: readonly Piece[];
}

/** Of two paragraphs that have fewer words in common than this, the one did not become the other. */
const likeness = 0.4;

/** The paragraphs in which two texts differ, in order. */
export function passagesBetween(before: string, after: string): Passage[] {
  const gap: { out: string[]; in: string[] } = { out: [], in: [] };
  const passages: Passage[] = [];
  const close = () => {
    passages.push(...paired(gap.out.splice(0), gap.in.splice(0)));
  };
  for (const { in: where, text } of stepsBetween(paragraphsOf(before), paragraphsOf(after))) {
    if (where === 'both') close();
    else gap[where === 'before' ? 'out' : 'in'].push(text);
  }
  close();
  return passages;
}

/** What became of a single text. */
export function passage(was: string | undefined, is: string | undefined): Passage {
  if (was === undefined) return { is: [{ text: is ?? '', differs: true }] };
  if (is === undefined) return { was: [{ text: was, differs: true }] };
  const steps = stepsBetween(wordsOf(was), wordsOf(is));
  const side = (own: 'before' | 'after') =>
    steps
      .filter(({ in: where }) => where === 'both' || where === own)
      .reduce<Piece[]>((pieces, { in: where, text }) => {
        const last = pieces.at(-1);
        const differs = where !== 'both';
        if (last?.differs !== differs) return [...pieces, { text, differs }];
        return [...pieces.slice(0, -1), { text: last.text + text, differs }];
      }, []);
  return { was: side('before'), is: side('after') };
}

/** Whether a passage says something else now, and is not only spelled, parted or set otherwise. */
export function saysElse({ was, is }: Passage): boolean {
  const [before, after] = [lettersOf(was), lettersOf(is)];
  if (before.length !== after.length) return true;
  return before.some((word, at) => {
    const other = after[at] ?? '';
    // In a short word, and in a number, another letter is another word.
    return word !== other && (word.length < 5 || /\d/.test(word) || nearest(word, [other]) === undefined);
  });
}

/** Each paragraph that went is told with the next new one that it is like. */
function paired(out: readonly string[], added: readonly string[]): Passage[] {
  const left = [...added];
  const passages = out.flatMap((was) => {
    const at = left.findIndex((is) => areAlike(was, is));
    if (at === -1) return [passage(was, undefined)];
    const [is] = left.slice(at);
    return [
      ...left
        .splice(0, at + 1)
        .slice(0, -1)
        .map((one) => passage(undefined, one)),
      passage(was, is),
    ];
  });
  return [...passages, ...left.map((is) => passage(undefined, is))];
}

function areAlike(one: string, other: string): boolean {
  const [words, others] = [new Set(plainWords(one)), new Set(plainWords(other))];
  return words.intersection(others).size >= likeness * Math.max(1, Math.min(words.size, others.size));
}

function paragraphsOf(text: string): string[] {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** Words with the spaces behind them. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

function lettersOf(pieces: readonly Piece[] = []): string[] {
  return plainWords(pieces.map(({ text }) => text).join(''));
}

function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
}
