import type { WordingWords } from '../../words.ts';
import { harmWording } from './harm.ts';
import { healthWording } from './health.ts';

/** Words that hurt, mislead or judge, in Portuguese. */
export const wording: WordingWords = {
  entries: { ...harmWording, ...healthWording },
  own: /(?:(?<!\p{L})(?:sou|fui|eu\s+era|me\s+considero|considero-me|me\s+chamo|me\s+sinto|sinto-me|somos|me\s+defino\s+como|se\s+define\s+como|define-se\s+como|prefere(?:\s+a\s+palavra)?))[\s,]*(?:(?:um|uma|a|o|também|ainda|sempre)\s+)*$/iu,
};
