import { doubtful, identifiers, type Identifier } from './vignettes.ts';
import { namesIn } from './names.ts';
import type { Finding, Piece, Writing } from './piece.ts';
import { liesIn } from './regions.ts';

/** What may tell the reader who somebody in a vignette is. */
export function identifying({ regions, pieces }: Writing): Finding[] {
  const piece = pieces.at(-1);
  if (!piece) return [];
  return regions
    .filter(({ name }) => name === 'Vignette')
    .flatMap(({ start, end }) => {
      const from = start - piece.offset;
      const text = piece.full.slice(from, end - piece.offset);
      const errors = identifiers.flatMap((one) => found(one, text, from, piece, 'error'));
      const free = (finding: Finding) =>
        !errors.some((one) => one.start < finding.end && one.end > finding.start);
      const rest = doubtful.flatMap((one) => found(one, text, from, piece, 'question')).filter(free);
      return [...widest(errors), ...rest, ...names(text, from, piece, errors)];
    });
}

function found(one: Identifier, text: string, from: number, piece: Piece, kind: Finding['kind']): Finding[] {
  const { name, mend, pattern } = one;
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    piece,
    start: from + index,
    end: from + index + words.length,
    kind,
    what:
      kind === 'error'
        ? `In a vignette this looks like ${name}, by which somebody could be known.`
        : `Is this ${name}? In a vignette it may tell who somebody is.`,
    mend: kind === 'error' ? `${mend} If it is made up, keep it and say so.` : mend,
  }));
}

/** One place is told of once, by what covers most of it: a ZIP code that is a part of an address is part of it. */
function widest(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    (one, at) =>
      !findings.some(
        (other, otherAt) =>
          other !== one &&
          other.start <= one.start &&
          other.end >= one.end &&
          (other.end - other.start > one.end - one.start || otherAt < at),
      ),
  );
}

/** All names in a vignette are one question: one answer serves for them all. */
function names(text: string, from: number, piece: Piece, taken: readonly Finding[]): Finding[] {
  const found = namesIn(text).filter(({ start }) => !liesIn(from + start, taken));
  const [first] = found;
  if (!first) return [];
  const words = [...new Set(found.map(({ start, end }) => `"${text.slice(start, end)}"`))];
  const [what, mend] =
    words.length === 1
      ? [
          `${words[0]} looks like a name. Is it one of a real person, place, employer or school?`,
          'If so, change it. If it is made up, keep it and say so.',
        ]
      : [
          `${new Intl.ListFormat('en-GB').format(words)} look like names. Is one of them that of a real person, place, employer or school?`,
          'If so, change it. If they are made up, keep them and say so.',
        ];
  return [{ piece, start: from + first.start, end: from + first.end, kind: 'question', what, mend }];
}
