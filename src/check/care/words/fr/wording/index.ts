import type { WordingWords } from '../../words.ts';
import { harmWording } from './harm.ts';
import { healthWording } from './health.ts';

/** Words that hurt, mislead or judge, in French. */
export const wording: WordingWords = {
  entries: { ...harmWording, ...healthWording },
  own: /(?:(?<!\p{L})(?:je\s+suis|j['’]étais|j['’]ai\s+été|nous\s+sommes|je\s+me\s+(?:dis|considère|décris\s+comme|sens)|je\s+m['’]appelle|(?:se|s['’])\s*(?:dit|appelle|décrit\s+comme|définit\s+comme)|en\s+tant\s+que|préfère(?:\s+le\s+mot)?))[\s,]*(?:(?:un|une|le|la|aussi|encore|toujours)\s+)*$/iu,
  ownVerb: { before: /(?<!\p{L})je\s*$/iu, begins: /^(?:suis|me)/i },
};
