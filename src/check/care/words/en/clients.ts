import type { ClientWords } from '../words.ts';

const person =
  '(?:client|patient|couple|family|teenager|child|boy|girl|man|woman|person|student|veteran|mother|father)';
const seen =
  "(?:I (?:see|saw|was seeing|am seeing|have seen|had seen|once saw|used to see|work with|worked with|was working with|am working with|treat|treated|once treated|counsel(?:l?ed)?)|I'm (?:seeing|working with)|I've (?:seen|worked with|been seeing))";
const when =
  '(?:today|yesterday|last (?:week|month|year|spring|summer|fall|autumn|winter)|this (?:week|morning)|recently|once|years ago)';

/** What is said of one person with whom the author worked. Said of people in general it asks nothing. */
export const clients: ClientWords = {
  says: [
    `(?:a|an|another|this|that|one) (?:[\\p{L}-]+ ){0,3}(?:client|patient) of mine`,
    `one of my (?:[\\p{L}-]+ ){0,2}(?:clients|patients|couples|supervisees)`,
    `my (?:[\\p{L}-]+ ){0,2}(?:client|patient)(?! (?:work|base|load|list|notes|care|portal|population|hours))`,
    `(?:a|an|another|one|this|the) (?:[\\p{L}-]+ ){0,3}${person} ${seen}`,
    `some(?:one|body) (?:whom |that |who )?${seen}(?! (?:as|in) (?:a|the) (?:mirror|street|shop|store))`,
    `some(?:one|body) who (?:came|comes) to (?:see me|me for (?:help|therapy))`,
    `(?:a|an|another|one) (?:[\\p{L}-]+ ){0,2}(?:client|patient) (?:once |recently |just )?(?:told|said to|asked|wrote to|confided in|admitted to) me`,
    `(?:a|an|another|one) (?:[\\p{L}-]+ ){0,2}(?:client|patient),? ${when}`,
    `in (?:a|my) session (?:with (?:a|an|one) [\\p{L}-]+ )?${when}`,
    `(?:a|an) (?:former|current|past|longtime|longstanding) (?:client|patient)`,
  ],
  reason: 'Somebody may know herself in it.',
  source: 'ours',
  sign: /client|patient|I (?:once )?s[ae]|I['’ ]|session|me\b/i,
  reader: /\b(?:you|you['’]re|you\s+are|whoever|anyone|anybody)(?:\s+\w+){0,3}\s*$/i,
};
