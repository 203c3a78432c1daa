import type { WordingWords } from '../../words.ts';
import { harmWording } from './harm.ts';
import { healthWording } from './health.ts';

/** Words that hurt, mislead or judge, in German. */
export const wording: WordingWords = {
  entries: { ...harmWording, ...healthWording },
  own: /(?:(?<!\p{L})(?:ich\s+(?:bin|war)|bin\s+ich|war\s+ich|ich\s+als|wir\s+sind|(?:nenne|nannte|bezeichne|bezeichnete|sehe)\s+(?:ich\s+)?mich(?:\s+selbst)?(?:\s+als)?|(?:nennt|nannte|bezeichnet)\s+sich(?:\s+selbst)?(?:\s+als)?|mich))[\s,]*(?:(?:ein|eine|einen|auch|noch|immer|trockene[rn]?)\s+)*$/iu,
  ownVerb: { before: /(?<!\p{L})ich\s*$/iu, begins: /^(?:bin|war)/i },
};
