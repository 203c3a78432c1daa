import type { CareContext } from './care-context.ts';
import type { Finding } from './finding.ts';
import type { Segment } from './segment.ts';
import { phrase } from './phrase.ts';
import { blanked } from './readable.ts';
import { liesIn } from './regions.ts';
import type { Entry } from './words/entry.ts';
import { once } from './words/index.ts';
import { wordingGroups, type CareWords, type WordingWords } from './words/words.ts';

/** The whole list of a language. Where two entries find the same words, the first has them. */
export function entriesOf({ wording: { entries } }: CareWords): readonly Entry[] {
  return wordingGroups.flatMap((group) => entries[group]);
}

const lookFor = once((words) => {
  const entries = entriesOf(words);
  /** All entries at once: most texts hold none of them, and are done with in one pass. */
  return { entries, any: phrase(entries.map(({ says }) => says).join('|')) };
});

/** Words that hurt, mislead or judge, where nobody chose them: no quotation, and nobody's word for themselves. */
export function wording({ segments, words }: CareContext): Finding[] {
  const { entries, any } = lookFor(words);
  return segments
    .filter(({ text, kind }) => kind !== 'name' && text.search(any) !== -1)
    .flatMap((segment) => findingsIn(segment, entries, words.wording));
}

function findingsIn(segment: Segment, entries: readonly Entry[], known: WordingWords): Finding[] {
  const findings: Finding[] = [];
  // Quotations are blanked and not skipped, so that nothing is found across their marks.
  const text = blanked(segment.text, segment.quoted);
  for (const one of entries) {
    for (const { 0: words, index } of text.matchAll(one.pattern)) {
      const range = { start: index, end: index + words.length };
      const taken = findings.some(({ start, end }) => start < range.end && end > range.start);
      if (!taken && isMeant(one, segment, words, index, known))
        findings.push({ segment, ...range, ...tell(one, words) });
    }
  }
  return findings;
}

function isMeant(
  { near, own }: Entry,
  { text, quoted }: Segment,
  words: string,
  index: number,
  known: WordingWords,
): boolean {
  if (liesIn(index, quoted)) return false;
  // A word in italics by itself is spoken of, not used.
  const end = index + words.length;
  if (/[*_]/.test(text[index - 1] ?? '') && /[*_]/.test(text[end] ?? '')) return false;
  const before = text.slice(Math.max(0, index - 60), index);
  if (own && isOwn(before, words, known)) return false;
  if (!near) return true;
  const start = text.lastIndexOf('\n\n', index) + 1;
  const stop = text.indexOf('\n\n', end);
  return near.test(text.slice(start, stop === -1 ? undefined : stop));
}

function isOwn(before: string, words: string, { own, ownVerb }: WordingWords): boolean {
  return own.test(before) || (ownVerb?.before.test(before) === true && ownVerb.begins.test(words));
}

function tell(
  { instead, because, source }: Entry,
  words: string,
): Pick<Finding, 'severity' | 'message' | 'help'> {
  const shown = words.replace(/[\s*_]+/g, ' ');
  const help = instead.startsWith('nothing')
    ? 'Leave it out, or say what is meant.'
    : `Rather: ${instead}. If it is a person's own word, keep it and say so.`;
  return {
    severity: 'warning',
    message: `"${shown}": ${because}${source === 'ours' ? '' : ` (${new URL(source).hostname.replace('www.', '')})`}`,
    help,
  };
}
