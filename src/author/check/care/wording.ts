import type { Finding, Piece, Writing } from './piece.ts';
import { phrase } from './phrase.ts';
import { blanked } from './readable.ts';
import { liesIn } from './regions.ts';
import { clinicalWording } from './wording/clinical.ts';
import type { Entry } from './wording/entry.ts';
import { mentalHealthWording } from './wording/mental-health.ts';
import { otherWording } from './wording/other.ts';
import { selfHarmWording } from './wording/self-harm.ts';
import { substanceWording } from './wording/substances.ts';
import { suicideWording } from './wording/suicide.ts';

/** The whole list. Where two entries find the same words, the first has them. */
export const entries: readonly Entry[] = [
  ...suicideWording,
  ...selfHarmWording,
  ...substanceWording,
  ...mentalHealthWording,
  ...clinicalWording,
  ...otherWording,
];

/** All entries at once: most texts hold none of them, and are done with in one pass. */
const anyEntry = phrase(entries.map(({ says }) => says).join('|'));

/** Somebody's own word for themselves, before it. */
const ownWord =
  /(?:\b(?:I|we)\s+(?:am|was|are|were|have\s+been|became|become|felt|feel|suffer\w*)|\bI['’]m|\bI['’]ve\s+been|\bmy\s+name\s+is[^.!?]*|(?:^|[.!?“\"]\s*)as|\b(?:call|calls|called|calling|describe|describes|described|think\s+of|thought\s+of)\s+(?:my|her|him|your)self|\b(?:call|called|describe|described)\s+themselves|\bidentif(?:y|ies|ied|ying)\s+as|\bprefers?\s+(?:the\s+word|to\s+be\s+called)?)[\s,]*(?:(?:a|an|the|still|also|always|both|very)\s+)*$/i;
/** The entry's own words may begin with what is said of "I". */
const verb = /^(?:suffer|am|['’]m|was|been|refus|got|get|stay|kept|keep)/i;

/** Words that hurt, mislead or judge, where nobody chose them: no quotation, and nobody's word for themselves. */
export function wording({ pieces }: Writing): Finding[] {
  return pieces
    .filter(({ text, where }) => where !== 'name' && text.search(anyEntry) !== -1)
    .flatMap(inPiece);
}

function inPiece(piece: Piece): Finding[] {
  const findings: Finding[] = [];
  // Quotations are blanked and not skipped, so that nothing is found across their marks.
  const text = blanked(piece.text, piece.quoted);
  for (const one of entries) {
    for (const { 0: words, index } of text.matchAll(one.pattern)) {
      const range = { start: index, end: index + words.length };
      const taken = findings.some(({ start, end }) => start < range.end && end > range.start);
      if (!taken && isMeant(one, piece, words, index))
        findings.push({ piece, ...range, ...tell(one, words) });
    }
  }
  return findings;
}

function isMeant({ near, own }: Entry, { text, quoted }: Piece, words: string, index: number): boolean {
  if (liesIn(index, quoted)) return false;
  // A word in italics by itself is spoken of, not used.
  const end = index + words.length;
  if (/[*_]/.test(text[index - 1] ?? '') && /[*_]/.test(text[end] ?? '')) return false;
  const before = text.slice(Math.max(0, index - 60), index);
  if (own && (ownWord.test(before) || (/\bI(?:\s+\w+)?\s*$/.test(before) && verb.test(words)))) return false;
  if (!near) return true;
  const start = text.lastIndexOf('\n\n', index) + 1;
  const stop = text.indexOf('\n\n', end);
  return near.test(text.slice(start, stop === -1 ? undefined : stop));
}

function tell({ instead, because, source }: Entry, words: string): Pick<Finding, 'kind' | 'what' | 'mend'> {
  const shown = words.replace(/[\s*_]+/g, ' ');
  const mend = instead.startsWith('nothing')
    ? 'Leave it out, or say what is meant.'
    : `Rather: ${instead}. If it is a person's own word, keep it and say so.`;
  return {
    kind: 'warning',
    what: `"${shown}": ${because} (${new URL(source).hostname.replace('www.', '')})`,
    mend,
  };
}
