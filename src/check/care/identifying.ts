import { isJudged } from '../../schema/judged-language.ts';
import { addresses, ageBehindName, asksOfVignette, doubtfulShapes, shapesIn } from './any-language.ts';
import { namesIn } from './names.ts';
import type { CareContext } from './care-context.ts';
import type { Finding } from './finding.ts';
import { postalCodes } from './postal-codes.ts';
import type { Segment } from './segment.ts';
import { liesIn } from './regions.ts';
import { withWesternDigits } from './western-digits.ts';
import { once } from './words/index.ts';
import type { CareWords, Identifier } from './words/words.ts';

/** English writes days and telephone numbers as no other language does, and has patterns of its own. */
const sureIn = once(({ language, identifying: { sure } }) => [
  ...addresses,
  ...sure,
  ...(language === 'en' ? [] : shapesIn(language)),
]);

/** What may tell the reader who somebody in a vignette is. */
export function identifying({ regions, segments, language, countries, words }: CareContext): Finding[] {
  const segment = segments.at(-1);
  if (!segment) return [];
  const vignettes = regions.filter(({ name }) => name === 'Vignette');
  if (vignettes.length === 0) return [];
  const isKnown = isJudged(language);
  const { doubtful } = words.identifying;
  const known = sureIn(words);
  const sure = isKnown ? known : [...known.filter(({ national }) => !national), ...shapesIn(language)];
  const unsure = [
    ...doubtful,
    ageBehindName,
    ...(isKnown ? [] : doubtfulShapes),
    ...postalCodes(countries, words.names.around !== undefined),
  ];
  return vignettes.flatMap((region) => {
    const { start, end } = region;
    const from = start - segment.offset;
    const typed = segment.full.slice(from, end - segment.offset);
    const text = withWesternDigits(typed);
    const errors = sure.flatMap((one) => found(one, text, from, segment, 'error'));
    const free = (finding: Finding) =>
      !errors.some((one) => one.start < finding.end && one.end > finding.start);
    const rest = unsure.flatMap((one) => found(one, text, from, segment, 'question')).filter(free);
    const asked = isKnown ? [] : [asksOfVignette(region, segment, language)];
    return [...asked, ...widest(errors), ...widest(rest), ...names(typed, from, segment, errors, words)];
  });
}

function found(
  one: Identifier,
  text: string,
  from: number,
  segment: Segment,
  severity: Finding['severity'],
): Finding[] {
  const { name, help, pattern } = one;
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    segment,
    start: from + index,
    end: from + index + words.length,
    severity,
    message:
      severity === 'error'
        ? `In a vignette this looks like ${name}, by which somebody could be known.`
        : `Is this ${name}? In a vignette it may tell who somebody is.`,
    help: severity === 'error' ? `${help} If it is made up, keep it and say so.` : help,
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
function names(
  text: string,
  from: number,
  segment: Segment,
  taken: readonly Finding[],
  words: CareWords,
): Finding[] {
  const found = namesIn(text, words.names).filter(({ start }) => !liesIn(from + start, taken));
  const [first] = found;
  if (!first) return [];
  const typed = [...new Set(found.map(({ start, end }) => `"${text.slice(start, end)}"`))];
  const [message, help] =
    typed.length === 1
      ? [
          `${typed[0]} looks like a name. Is it one of a real person, place, employer or school?`,
          'If so, change it. If it is made up, keep it and say so.',
        ]
      : [
          `${new Intl.ListFormat('en-GB').format(typed)} look like names. Is one of them that of a real person, place, employer or school?`,
          'If so, change it. If they are made up, keep them and say so.',
        ];
  return [{ segment, start: from + first.start, end: from + first.end, severity: 'question', message, help }];
}
