import type { WordingWords } from '../../words.ts';
import { harmWording } from './harm.ts';
import { healthWording } from './health.ts';

/** Words that hurt, mislead or judge, in Spanish. What a source says of its own language is not said of this one. */
export const wording: WordingWords = {
  entries: { ...harmWording, ...healthWording },
  own: /(?:(?<!\p{L})(?:soy|fui|he\s+sido|yo\s+era|me\s+considero|me\s+llamo|me\s+llamaba|nos\s+llamamos|me\s+siento|me\s+defino\s+como|me\s+describo\s+como|se\s+define\s+como|se\s+describe\s+como|se\s+llama\s+a\s+s[ií]\s+mism[oa]|prefiere(?:\s+la\s+palabra)?|como))[\s,]*(?:(?:un|una|la|el|también|todavía|siempre)\s+)*$/iu,
};
