import type { WordingWords } from '../../words.ts';
import { clinicalWording } from './clinical.ts';
import { mentalHealthWording } from './mental-health.ts';
import { otherWording } from './other.ts';
import { selfHarmWording } from './self-harm.ts';
import { substanceWording } from './substances.ts';
import { suicideWording } from './suicide.ts';

/** Words that hurt, mislead or judge, in English. */
export const wording: WordingWords = {
  entries: {
    suicide: suicideWording,
    'self-harm': selfHarmWording,
    substances: substanceWording,
    'mental health': mentalHealthWording,
    clinical: clinicalWording,
    other: otherWording,
  },
  own: /(?:\b(?:I|we)\s+(?:am|was|are|were|have\s+been|became|become|felt|feel|suffer\w*)|\bI['’]m|\bI['’]ve\s+been|\bmy\s+name\s+is[^.!?]*|(?:^|[.!?“\"]\s*)as|\b(?:call|calls|called|calling|describe|describes|described|think\s+of|thought\s+of)\s+(?:my|her|him|your)self|\b(?:call|called|describe|described)\s+themselves|\bidentif(?:y|ies|ied|ying)\s+as|\bprefers?\s+(?:the\s+word|to\s+be\s+called)?)[\s,]*(?:(?:a|an|the|still|also|always|both|very)\s+)*$/i,
  ownVerb: {
    before: /\bI(?:\s+\w+)?\s*$/,
    begins: /^(?:suffer|am|['’]m|was|been|refus|got|get|stay|kept|keep)/i,
  },
};
